#include "report/chaptersentences.h"

#include "base/dutchdates.h"
#include "report/demonstrationsentences.h"
#include "report/municipality.h"
#include "report/yearsentences.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string inDay(const std::string &day, Language language)
{
    const Result<Happened> date = Happened::read(day, "Europe/Amsterdam", "afterwards");
    if (!date)
        return day;
    return date->precision() == Precision::Day ? longDate(date->sortKey(), language)
                                               : inWords(*date, language);
}

std::string withCapital(std::string words)
{
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

/// The sentences of one language.
class Telling
{
public:
    Telling(const YearReport &report, Language language)
        : m_report(report), m_language(language), m_place(municipalityName(report.figures.municipality)),
          m_year(std::to_string(report.figures.year))
    {
    }

    std::vector<std::string> ordinances() const;
    std::vector<std::string> regionalGrip() const;
    Section events() const;
    Section others() const;
    std::vector<Section> tallies() const;

private:
    bool isDutch() const { return m_language == Language::Dutch; }
    std::string pick(const std::string &dutch, const std::string &english) const
    {
        return isDutch() ? dutch : english;
    }
    std::string day(const std::string &date) const { return inDay(date, m_language); }
    std::string notKept(Kept kept) const { return keptWords(kept, m_language); }
    std::string counted(int64_t count, const std::string &one, const std::string &many) const
    {
        return countWords(count, one, many, m_language);
    }
    std::string named(const std::vector<EventFigures::Named> &events, bool withDates) const;
    std::string plural(const std::string &kind) const;
    std::string singular(const std::string &kind) const;
    std::string ofTheRegion(const OrdinanceFigures::ByAuthority &kind) const;
    std::string ofTheMayor(const OrdinanceFigures::ByAuthority &kind) const;
    std::string largeHeld() const;
    std::string smallOnes() const;
    std::string tallyLine(const TallyFigures::Tally &tally) const;
    std::string valueWords(const TallyFigures::Tally &tally) const;
    std::string groupOf(const std::string &figure) const;
    std::string sumLine(const TallyFigures::Sum &sum) const;

    const YearReport &m_report;
    Language m_language;
    std::string m_place;
    std::string m_year;
};

std::string Telling::plural(const std::string &kind) const
{
    if (kind == "noodverordening")
        return pick("noodverordeningen", "emergency ordinances");
    return isDutch() ? kind + "en" : kind + "s";
}

std::string Telling::singular(const std::string &kind) const
{
    return kind == "noodverordening" ? pick(kind, "emergency ordinance") : kind;
}

std::string Telling::ofTheRegion(const OrdinanceFigures::ByAuthority &kind) const
{
    const std::string &first = m_report.ordinances.since;
    const bool isSince = kind.kind == "noodverordening" && !first.empty();
    const std::string since = isSince ? pick("Sinds ", "Since ") + day(first) : "In " + m_year;
    const std::string number = counted(kind.regionChair, singular(kind.kind), plural(kind.kind));
    return pick(since + (kind.regionChair == 1 ? " is er " : " zijn er ") + number +
                    " uitgevaardigd door de voorzitter van de veiligheidsregio. Bekrachtiging door de "
                    "gemeenteraad is daarbij niet aan de orde (Wet veiligheidsregio's, artikel 39).",
                since + ", the chair of the safety region issued " + number +
                    ". Ratification by the council does not apply to those (Wet veiligheidsregio's, "
                    "article 39).");
}

std::string Telling::ofTheMayor(const OrdinanceFigures::ByAuthority &kind) const
{
    const std::string number = counted(kind.mayor, singular(kind.kind), plural(kind.kind));
    const std::string ratified = numberWord(m_report.ordinances.ratified, m_language);
    const bool isRatifiable = kind.kind == "noodverordening";
    return pick("De burgemeester heeft in " + m_year + ' ' + number + " uitgevaardigd" +
                    (isRatifiable ? "; door de gemeenteraad bekrachtigd: " + ratified : "") + '.',
                "In " + m_year + " the mayor issued " + number +
                    (isRatifiable ? "; ratified by the council: " + ratified : "") + '.');
}

std::vector<std::string> Telling::ordinances() const
{
    const OrdinanceFigures &figures = m_report.ordinances;
    if (figures.kept != Kept::Yes)
        return {pick("Noodverordeningen en noodbevelen: ", "Emergency ordinances and orders: ") +
                notKept(figures.kept) + '.'};
    std::vector<std::string> lines;
    for (const OrdinanceFigures::ByAuthority &kind : figures.kinds) {
        if (kind.regionChair > 0)
            lines.push_back(ofTheRegion(kind));
        if (kind.mayor > 0)
            lines.push_back(ofTheMayor(kind));
    }
    if (lines.empty())
        lines.push_back(pick("Er zijn in " + m_year + " geen noodverordeningen of noodbevelen uitgevaardigd.",
                             "No emergency ordinances or orders were issued in " + m_year + '.'));
    return lines;
}

std::vector<std::string> Telling::regionalGrip() const
{
    std::vector<std::string> lines;
    for (const GripFigures::Region &region : m_report.figures.grip.region) {
        const std::string name = region.name.empty() ? "" : ' ' + region.name;
        const std::string until = region.until.empty() ? "" : pick(" tot ", " until ") + day(region.until);
        const std::string reason =
            region.reason.empty() ? "" : pick(" in verband met ", " because of ") + region.reason;
        const std::string time = day(region.since) + until, level = std::to_string(region.level) + reason;
        lines.push_back(
            pick("Sinds " + time + " is de Veiligheidsregio" + name + " opgeschaald naar GRIP " + level + '.',
                 "Since " + time + " the safety region" + name + " is in GRIP " + level + '.'));
    }
    if (const int64_t effect = m_report.figures.grip.effect; effect > 0)
        lines.push_back(pick("Van " + counted(effect, "GRIP-incident", "GRIP-incidenten") +
                                 " elders was het effect in " + m_place + " merkbaar.",
                             counted(effect, "GRIP incident", "GRIP incidents") +
                                 " elsewhere had an effect in " + m_place + '.'));
    return lines;
}

std::string Telling::named(const std::vector<EventFigures::Named> &events, bool withDates) const
{
    std::string words;
    for (size_t i = 0; i < events.size(); ++i) {
        if (i > 0)
            words += i + 1 == events.size() ? pick(" en ", " and ") : ", ";
        words += events[i].name;
        if (withDates)
            words += pick(" op ", " on ") + day(events[i].date);
    }
    return words;
}

std::string Telling::largeHeld() const
{
    const EventFigures &figures = m_report.events;
    const auto count = static_cast<int64_t>(figures.largeHeld.size());
    std::string period = pick("In ", "In ") + m_year;
    if (!figures.from.empty())
        period = pick("Vanaf ", "From ") + day(figures.from) +
                 (figures.to.empty() ? "" : pick(" tot ", " until ") + day(figures.to));
    const std::string names =
        count == 0 ? "" : pick(", te weten: ", ", namely: ") + named(figures.largeHeld, false);
    return pick(period + (count == 1 ? " is er " : " zijn er ") +
                    counted(count, "groot evenement", "grote evenementen") + " georganiseerd" + names + '.',
                period + ", " + counted(count, "large event was", "large events were") + " organised" +
                    names + '.');
}

std::string Telling::smallOnes() const
{
    const EventFigures &figures = m_report.events;
    if (figures.uncounted)
        return pick("Daarnaast zijn er diverse kleine activiteiten georganiseerd.",
                    "Besides, various small activities were organised.");
    return pick("Daarnaast: " + counted(figures.small, "kleine activiteit", "kleine activiteiten") + '.',
                "Besides: " + counted(figures.small, "small activity", "small activities") + '.');
}

Section Telling::others() const
{
    Section section{pick("Overige registers", "Other registers")};
    for (const OtherCount &other : m_report.others) {
        std::string line =
            withCapital(other.label.in(m_language)) + ": " +
            (other.kept == Kept::Yes ? numberWord(other.records, m_language) : notKept(other.kept));
        for (const OtherCount::Kind &kind : other.kinds) {
            if (kind.records > 0 && !kind.id.empty())
                line += "; " + kind.label.in(m_language) + ": " + thousands(kind.records, m_language);
        }
        section.items.push_back(std::move(line));
    }
    return section;
}

Section Telling::events() const
{
    const EventFigures &figures = m_report.events;
    Section section{pick("Evenementen ", "Events ") + m_year};
    for (const EventFigures::Measure &measure : figures.measures)
        section.items.push_back(day(measure.date) + ": " + measureWords(measure, m_language));
    if (figures.kept != Kept::Yes) {
        section.paragraphs.push_back(pick("Evenementen: ", "Events: ") + notKept(figures.kept) + '.');
        return section;
    }
    if (!figures.beforeBan.empty())
        section.paragraphs.push_back(pick("Voor het verbod op evenementen is nog doorgegaan: ",
                                          "Before the ban on events there was still: ") +
                                     named(figures.beforeBan, true) + '.');
    section.paragraphs.push_back(largeHeld());
    if (!figures.undated.empty())
        section.paragraphs.push_back(pick("Groot, en niet geregistreerd in welk deel van het jaar: ",
                                          "Large, and not registered in which part of the year: ") +
                                     named(figures.undated, false) + '.');
    section.paragraphs.push_back(smallOnes());
    if (!section.items.empty())
        section.paragraphs.push_back(pick("Maatregelen:", "Measures:"));
    return section;
}

std::string Telling::valueWords(const TallyFigures::Tally &tally) const
{
    const bool isMoney = tally.unit == "EUR";
    std::string words = inFull(tally.value);
    if (tally.value.asInteger())
        words = thousands(*tally.value.asInteger(), m_language);
    else if (const size_t point = words.find('.'); tally.value.asText() && point != std::string::npos)
        words = thousands(std::stoll(words.substr(0, point)), m_language) + (isDutch() ? "," : ".") +
                words.substr(point + 1);
    else if (tally.unit == "datum")
        return day(words);
    if (isMoney)
        return "€ " + words;
    // "sluitingen van een woning: 3" needs no second "sluitingen"; 18 g is never 18.
    const bool isSaid =
        tally.unit.empty() || (tally.unit.size() > 3 && tally.label.dutch.contains(tally.unit));
    return isSaid ? words : words + ' ' + tally.unit;
}

std::string Telling::tallyLine(const TallyFigures::Tally &tally) const
{
    std::string line = tally.label.in(m_language) + ": ";
    if (tally.about == TallyFigures::About::Approximately)
        line += pick("ongeveer ", "about ");
    if (tally.about == TallyFigures::About::AtLeast)
        line += pick("ten minste ", "at least ");
    line += valueWords(tally);
    if (tally.provisional)
        line += pick(" (voorlopig)", " (provisional)");
    if (!tally.sameAs.empty())
        line += pick(" (mogelijk dezelfde als ", " (possibly the same as ") + tally.sameAs + ')';
    return line;
}

std::string Telling::sumLine(const TallyFigures::Sum &sum) const
{
    const auto found = std::ranges::find(m_report.tallies.tallies, sum.figure, &TallyFigures::Tally::figure);
    const std::string name =
        found == m_report.tallies.tallies.end() ? sum.figure : found->label.in(m_language);
    const std::string parts = thousands(sum.parts, m_language), stated = thousands(sum.stated, m_language);
    return pick(
        "Let op: de delen van \"" + name + "\" zijn samen " + parts + ", opgegeven is " + stated + '.',
        "Note: the parts of \"" + name + "\" make " + parts + " together, " + stated + " was stated.");
}

std::string Telling::groupOf(const std::string &figure) const
{
    const auto found = std::ranges::find(m_report.tallies.tallies, figure, &TallyFigures::Tally::figure);
    return found == m_report.tallies.tallies.end() ? std::string() : found->group.in(m_language);
}

std::vector<Section> Telling::tallies() const
{
    std::vector<Section> sections;
    for (const TallyFigures::Tally &tally : m_report.tallies.tallies) {
        const std::string &group = tally.group.in(m_language);
        if (sections.empty() || sections.back().title != group)
            sections.push_back({group});
        sections.back().items.push_back(tallyLine(tally));
    }
    for (const TallyFigures::Sum &sum : m_report.tallies.sums) {
        const auto section = std::ranges::find(sections, groupOf(sum.figure), &Section::title);
        if (sum.stated != sum.parts && section != sections.end())
            section->paragraphs.push_back(sumLine(sum));
    }
    return sections;
}

} // namespace

std::vector<std::string> crisisSentences(const YearReport &report, Language language)
{
    const Telling telling(report, language);
    std::vector<std::string> lines = telling.ordinances();
    std::ranges::copy(telling.regionalGrip(), std::back_inserter(lines));
    return lines;
}

std::vector<Section> registerSections(const YearReport &report, Language language)
{
    const Telling telling(report, language);
    std::vector<Section> sections = {demonstrationSection(report, language), telling.events()};
    if (!report.others.empty())
        sections.push_back(telling.others());
    std::ranges::copy(telling.tallies(), std::back_inserter(sections));
    return sections;
}

std::string keptWords(Kept kept, Language language)
{
    const bool isDutch = language == Language::Dutch;
    if (kept == Kept::NotRegistered)
        return isDutch ? "niet geregistreerd" : "not registered";
    return isDutch ? "geen gegevens" : "no data";
}

std::string countWords(int64_t count, const std::string &one, const std::string &many, Language language)
{
    const std::string none = language == Language::Dutch ? "geen" : "no";
    return (count == 0 ? none : thousands(count, language)) + ' ' + (count == 1 ? one : many);
}

std::string measureWords(const EventFigures::Measure &measure, Language language)
{
    if (!measure.text.empty())
        return measure.text;
    const bool isDutch = language == Language::Dutch;
    if (measure.kind == "ban")
        return isDutch ? "verbod gaat in" : "the ban takes effect";
    if (measure.kind == "relaxation")
        return isDutch ? "versoepeling gaat in" : "the relaxation takes effect";
    return isDutch ? "maatregel gaat in" : "the measure takes effect";
}

std::string inFull(const Json &value)
{
    if (value.asText())
        return *value.asText();
    if (value.asInteger())
        return std::to_string(*value.asInteger());
    std::string words;
    for (const Json &part : value.asArray() ? *value.asArray() : Json::Array())
        words.append(words.empty() ? "" : "-").append(inFull(part));
    return words;
}

} // namespace piketboek
