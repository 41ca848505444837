#include "report/chaptersentences.h"
#include "report/csvcell.h"
#include "report/yearreport.h"

namespace piketboek {

namespace {

// Written by hand, for a Json sorts its members and this order is a contract.
class Members
{
public:
    Members &add(std::string_view name, const std::string &value)
    {
        m_text += (m_text.empty() ? "\"" : ",\"") + std::string(name) + "\":" + value;
        return *this;
    }
    Members &add(std::string_view name, int64_t value) { return add(name, std::to_string(value)); }
    Members &addText(std::string_view name, std::string_view value)
    {
        return add(name, Json(value).canonical());
    }
    std::string object() const { return '{' + m_text + '}'; }

private:
    std::string m_text;
};

template<class Items, class Write>
std::string arrayOf(const Items &items, Write write)
{
    std::string text;
    for (const auto &item : items)
        text += (text.empty() ? "" : ",") + write(item);
    return '[' + text + ']';
}

std::string asOfJson(const AsOf &asOf)
{
    return Members()
        .addText("at", asOf.at)
        .add("serial", asOf.serial)
        .add("complete", asOf.complete ? "true" : "false")
        .object();
}

std::string byCategoryJson(const YearFigures &figures)
{
    Members members;
    for (size_t i = 0; i < categories.size(); ++i)
        members.add(categories[i].id, figures.byCategory[i]);
    if (figures.uncategorised > 0)
        members.add("none", figures.uncategorised);
    return members.object();
}

std::string dayOrNull(const std::string &day)
{
    return day.empty() ? "null" : Json(day).canonical();
}

// Of a year that was not kept a zero would be a lie.
std::string countOf(Kept kept, int64_t count)
{
    return kept == Kept::Yes ? std::to_string(count) : "null";
}

void addKept(Members &members, Kept kept)
{
    if (kept != Kept::Yes)
        members.addText("kept", kept == Kept::NotRegistered ? "not_registered" : "before_the_book");
}

std::string gripJson(const GripFigures &grip)
{
    return Members()
        .add("incidents", grip.incidents)
        .add("effect", grip.effect)
        .add("region", arrayOf(grip.region,
                               [](const GripFigures::Region &region) {
                                   return Members()
                                       .add("level", region.level)
                                       .add("since", dayOrNull(region.since))
                                       .add("until", dayOrNull(region.until))
                                       .object();
                               }))
        .object();
}

std::string ordinancesJson(const OrdinanceFigures &ordinances)
{
    Members members;
    for (const OrdinanceFigures::ByAuthority &kind : ordinances.kinds)
        members.add(kind.kind, Members()
                                   .add("burgemeester", countOf(ordinances.kept, kind.mayor))
                                   .add("voorzitter_vr", countOf(ordinances.kept, kind.regionChair))
                                   .object());
    members.add("since", dayOrNull(ordinances.since));
    members.add("ratified", countOf(ordinances.kept, ordinances.ratified));
    members.add("ratification_not_applicable",
                countOf(ordinances.kept, ordinances.ratificationNotApplicable));
    addKept(members, ordinances.kept);
    return members.object();
}

std::string textJson(const std::string &text)
{
    return Json(text).canonical();
}

std::string demonstrationsJson(const DemonstrationFigures &demonstrations)
{
    Members members;
    members.add("notices", countOf(demonstrations.kept, demonstrations.notices));
    members.add("held", countOf(demonstrations.kept, demonstrations.held));
    members.add("outcome_unknown", countOf(demonstrations.kept, demonstrations.outcomeUnknown));
    members.add("spontaneous", countOf(demonstrations.kept, demonstrations.spontaneous));
    members.add("highlights", arrayOf(demonstrations.highlights, textJson));
    addKept(members, demonstrations.kept);
    return members.object();
}

std::string eventJson(const EventFigures::Named &event)
{
    return Members().addText("name", event.name).addText("date", event.date).object();
}

std::string measureJson(const EventFigures::Measure &measure)
{
    Members members;
    members.addText("date", measure.date).addText("kind", measure.kind);
    members.addText("text", measureWords(measure, Language::Dutch));
    if (measure.most > 0)
        members.add("max_persons", measure.most);
    return members.object();
}

std::string eventsJson(const EventFigures &events)
{
    const auto name = [](const EventFigures::Named &event) { return Json(event.name).canonical(); };
    Members members;
    members.add("before_ban", arrayOf(events.beforeBan, eventJson));
    members.add("large_held",
                Members()
                    .add("from", dayOrNull(events.from))
                    .add("to", dayOrNull(events.to))
                    .add("count", countOf(events.kept, static_cast<int64_t>(events.largeHeld.size())))
                    .add("names", arrayOf(events.largeHeld, name))
                    .object());
    members.add("measures", arrayOf(events.measures, measureJson));
    members.add("small", events.uncounted ? "\"diverse\"" : countOf(events.kept, events.small));
    addKept(members, events.kept);
    return members.object();
}

std::string talliesJson(const TallyFigures &tallies)
{
    Members members;
    for (const TallyFigures::Tally &tally : tallies.tallies)
        members.add(tally.figure, tally.value.canonical());
    return members.object();
}

std::string sumsJson(const TallyFigures &tallies)
{
    return arrayOf(tallies.sums, [](const TallyFigures::Sum &sum) {
        return Members()
            .addText("figure", sum.figure)
            .add("stated", sum.stated)
            .add("parts", sum.parts)
            .add("adds_up", sum.stated == sum.parts ? "true" : "false")
            .object();
    });
}

std::string othersJson(const std::vector<OtherCount> &others)
{
    Members members;
    for (const OtherCount &other : others) {
        Members kinds;
        for (const OtherCount::Kind &kind : other.kinds)
            kinds.add(kind.id.empty() ? "none" : kind.id, countOf(other.kept, kind.records));
        Members one;
        one.add("records", countOf(other.kept, other.records)).add("by_kind", kinds.object());
        addKept(one, other.kept);
        members.add(other.registerName, one.object());
    }
    return members.object();
}

std::string definitionJson(const Definition *definition)
{
    return Members().addText("id", definition->id).add("version", definition->version).object();
}

std::string explainedJson(const Explained &one)
{
    Members members;
    members.addText("record", one.record.id).addText("register", one.record.registerName);
    members.addText("origin", one.origin).addText("at", one.record.at);
    members.addText("category", one.record.category).addText("municipality", one.record.municipality);
    members.add("counted", one.standing == Standing::Counted ? "true" : "false");
    members.addText("reason", nameOf(one.standing));
    if (one.record.remarks > 0)
        members.add("remarks", one.record.remarks);
    if (!one.into.empty())
        members.addText("into", one.into);
    return members.object();
}

std::string defectsJson(const Defects &defects)
{
    return Members()
        .add("unconfirmed", defects.unconfirmed)
        .add("without_category", defects.withoutCategory)
        .add("conflicts", defects.conflicts)
        .add("remarks", defects.remarks)
        .object();
}

std::string figureRow(std::string_view id, int version, std::string_view value)
{
    return std::string(id) + ';' + std::to_string(version) + ";;" + std::string(value) + "\r\n";
}

std::string figureRow(const Figure &figure)
{
    return figureRow(figure.definition->id, figure.definition->version, std::to_string(figure.value));
}

std::string countRow(const Definition &definition, std::string_view part, Kept kept, int64_t count)
{
    std::string id(definition.id);
    if (!part.empty())
        id.append(".").append(part);
    return figureRow(id, definition.version, kept == Kept::Yes ? std::to_string(count) : "");
}

std::string registerRows(const YearReport &report)
{
    std::string out = figureRow(definition::gripEffect.id, 1, std::to_string(report.figures.grip.effect));
    for (const GripFigures::Region &region : report.figures.grip.region)
        out += std::string(definition::gripRegion.id) + ";1;" + csvCell(region.since) + ';' +
               std::to_string(region.level) + "\r\n";
    const OrdinanceFigures &ordinances = report.ordinances;
    for (const OrdinanceFigures::ByAuthority &kind : ordinances.kinds) {
        out += countRow(definition::ordinances, kind.kind + ".burgemeester", ordinances.kept, kind.mayor);
        out +=
            countRow(definition::ordinances, kind.kind + ".voorzitter_vr", ordinances.kept, kind.regionChair);
    }
    const DemonstrationFigures &demonstrations = report.demonstrations;
    out += countRow(definition::notices, "", demonstrations.kept, demonstrations.notices);
    out += countRow(definition::demonstrationsHeld, "", demonstrations.kept, demonstrations.held);
    out += countRow(definition::spontaneous, "", demonstrations.kept, demonstrations.spontaneous);
    out += countRow(definition::events, "large_held", report.events.kept,
                    static_cast<int64_t>(report.events.largeHeld.size()));
    for (const OtherCount &other : report.others)
        out += countRow(definition::registers, other.registerName, other.kept, other.records);
    for (const TallyFigures::Tally &tally : report.tallies.tallies)
        out += figureRow(std::string(definition::tallies.id) + '.' + tally.figure,
                         definition::tallies.version, csvCell(inFull(tally.value)));
    return out;
}

std::string explanationCsv(const std::vector<Explained> &explained, Language language)
{
    std::string out = "record;register;origin;at;category;municipality;counted;reason\r\n";
    for (const Explained &one : explained)
        out += one.record.id + ';' + one.record.registerName + ';' + csvCell(one.origin) + ';' +
               csvCell(one.record.at) + ';' + csvCell(one.record.category) + ';' +
               csvCell(one.record.municipality) + ';' + (one.standing == Standing::Counted ? "1;" : "0;") +
               csvCell(wordsOf(one, language)) + "\r\n";
    return out;
}

} // namespace

std::string asJson(const YearReport &report)
{
    const YearFigures &figures = report.figures;
    Members members;
    members.add("year", figures.year).addText("municipality", figures.municipality);
    members.add("as_of", asOfJson(figures.asOf));
    members.add("callouts", Members()
                                .add("total", figures.callouts.value)
                                .add("withdrawn_or_false", figures.withdrawnOrFalse.value)
                                .add("by_category", byCategoryJson(figures))
                                .object());
    members.add("incidents", Members().add("total", figures.incidents.value).object());
    members.add("elsewhere", figures.elsewhere.value);
    members.add("grip", gripJson(figures.grip));
    members.add("highlights", arrayOf(figures.highlights, [](const Highlight &highlight) {
                    return Members().addText("date", highlight.date).addText("text", highlight.text).object();
                }));
    members.add("ordinances", ordinancesJson(report.ordinances));
    members.add("demonstrations", demonstrationsJson(report.demonstrations));
    members.add("events", eventsJson(report.events));
    members.add("tallies", talliesJson(report.tallies)).add("sums", sumsJson(report.tallies));
    if (!report.others.empty())
        members.add("registers", othersJson(report.others));
    members.add("definitions", arrayOf(definition::all, definitionJson));
    if (report.explained)
        members.add("defects", defectsJson(report.defects))
            .add("records", arrayOf(*report.explained, explainedJson));
    return members.object() + '\n';
}

std::string asCsv(const YearReport &report, Language language)
{
    if (report.explained)
        return explanationCsv(*report.explained, language);
    const YearFigures &figures = report.figures;
    std::string out =
        "figure;version;date;value\r\n" + figureRow(figures.callouts) + figureRow(figures.withdrawnOrFalse);
    for (size_t i = 0; i < categories.size(); ++i)
        out += figureRow(std::string(definition::byCategory.id) + '.' + std::string(categories[i].id),
                         definition::byCategory.version, std::to_string(figures.byCategory[i]));
    out += figureRow(figures.incidents) + figureRow(figures.elsewhere) + figureRow(figures.gripIncidents);
    out += registerRows(report);
    for (const Highlight &highlight : figures.highlights)
        out += std::string(definition::highlights.id) + ';' + std::to_string(definition::highlights.version) +
               ';' + csvCell(highlight.date) + ';' + csvCell(highlight.text) + "\r\n";
    return out;
}

} // namespace piketboek
