#include "report/csvcell.h"
#include "report/yearreport.h"

namespace piketboek {

namespace {

// Written by hand, for a Json sorts its members and this order is a contract.
class Members
{
public:
    Members &add(std::string_view name, std::string value)
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

std::string definitionJson(const Definition *definition)
{
    return Members().addText("id", definition->id).add("version", definition->version).object();
}

std::string explainedJson(const Explained &one)
{
    Members members;
    members.addText("record", one.record.id).addText("origin", one.origin).addText("at", one.record.at);
    members.addText("category", one.record.category).addText("municipality", one.record.municipality);
    members.add("counted", one.standing == Standing::Counted ? "true" : "false");
    members.addText("reason", nameOf(one.standing));
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

constexpr const Definition *definitions[] = {
    &definition::callouts,  &definition::withdrawnOrFalse, &definition::byCategory, &definition::incidents,
    &definition::elsewhere, &definition::gripIncidents,    &definition::highlights};

std::string figureRow(std::string_view id, int version, std::string_view value)
{
    return std::string(id) + ';' + std::to_string(version) + ";;" + std::string(value) + "\r\n";
}

std::string figureRow(const Figure &figure)
{
    return figureRow(figure.definition->id, figure.definition->version, std::to_string(figure.value));
}

std::string explanationCsv(const std::vector<Explained> &explained, Language language)
{
    std::string out = "record;origin;at;category;municipality;counted;reason\r\n";
    for (const Explained &one : explained)
        out += one.record.id + ';' + csvCell(one.origin) + ';' + csvCell(one.record.at) + ';' +
               csvCell(one.record.category) + ';' + csvCell(one.record.municipality) + ';' +
               (one.standing == Standing::Counted ? "1;" : "0;") + csvCell(wordsOf(one, language)) + "\r\n";
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
    members.add("grip", Members().add("incidents", figures.gripIncidents.value).object());
    members.add("highlights", arrayOf(figures.highlights, [](const Highlight &highlight) {
                    return Members().addText("date", highlight.date).addText("text", highlight.text).object();
                }));
    members.add("definitions", arrayOf(definitions, definitionJson));
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
    for (const Highlight &highlight : figures.highlights)
        out += std::string(definition::highlights.id) + ';' + std::to_string(definition::highlights.version) +
               ';' + csvCell(highlight.date) + ';' + csvCell(highlight.text) + "\r\n";
    return out;
}

} // namespace piketboek
