#include "report/yearsentences.h"

#include "base/dutchdates.h"
#include "report/municipality.h"

namespace piketboek {

namespace {

// The sentences of one language; each begins where the counted words are known.
class Writing
{
public:
    Writing(const YearReport &report, Language language)
        : m_report(report), m_figures(report.figures), m_language(language),
          m_place(municipalityName(report.figures.municipality)), m_year(std::to_string(report.figures.year))
    {
    }

    std::string intro() const;
    std::vector<std::string> callouts() const;
    std::vector<std::string> notes() const;
    std::vector<std::string> highlights() const;
    std::string asOf() const;
    std::string pick(const std::string &dutch, const std::string &english) const
    {
        return isDutch() ? dutch : english;
    }
    const std::string &year() const { return m_year; }

private:
    bool isDutch() const { return m_language == Language::Dutch; }
    std::string times(int64_t number) const;
    std::string gripSentence() const;
    std::string calloutSentence() const;
    std::string kindsOf(const std::vector<Kind> &kinds) const;
    std::string moment() const;
    std::string completeness() const;

    const YearReport &m_report;
    const YearFigures &m_figures;
    Language m_language;
    std::string m_place;
    std::string m_year;
};

std::string Writing::times(int64_t number) const
{
    const std::string count = thousands(number, m_language);
    if (isDutch())
        return count + 'x';
    return number == 1 ? "once" : count + " times";
}

std::string Writing::gripSentence() const
{
    const int64_t count = m_figures.gripIncidents.value;
    const std::string number = isDutch()    ? numberWord(count, m_language)
                               : count == 0 ? "no"
                                            : thousands(count, m_language);
    if (count == 1)
        return pick("Er is in " + m_year + " 1 GRIP-incident in " + m_place + " geweest.",
                    "There was 1 GRIP incident in " + m_place + " in " + m_year + ".");
    return pick("Er zijn in " + m_year + ' ' + number + " GRIP-incidenten in " + m_place + " geweest.",
                "There were " + number + " GRIP incidents in " + m_place + " in " + m_year + ".");
}

std::string Writing::calloutSentence() const
{
    const int64_t count = m_figures.callouts.value;
    const std::string who = pick("de Officier van Dienst Bevolkingszorg (OvD-Bz) in ",
                                 "he duty officer for population care (OvD-Bz) was ");
    if (count == 0)
        return pick("Ook is " + who + m_year + " geen enkele keer opgeroepen voor een incident in " +
                        m_place + '.',
                    'T' + who + "not called out for an incident in " + m_place + " in " + m_year + '.');
    const char *but = m_figures.gripIncidents.value == 0 ? "Wel is " : "In totaal is ";
    return pick(but + who + m_year + ' ' + times(count) + " opgeroepen voor een incident in " + m_place + ':',
                'T' + who + "called out " + times(count) + " for an incident in " + m_place + " in " +
                    m_year + ':');
}

std::string Writing::intro() const
{
    return gripSentence() + ' ' + calloutSentence();
}

// A kind that occurs once is only named; when all are of one kind, it needs no number either.
std::string Writing::kindsOf(const std::vector<Kind> &kinds) const
{
    if (kinds.empty() || kinds.front().name.dutch.empty())
        return {};
    std::string words;
    for (const Kind &kind : kinds) {
        const bool counted = kind.name.dutch.empty() || (kind.callouts > 1 && kinds.size() > 1);
        words += words.empty() ? " (" : kind.name.dutch.empty() ? "; " : ", ";
        words += counted ? times(kind.callouts) + ' ' : "";
        words +=
            kind.name.dutch.empty() ? pick("niet nader benoemd", "not specified") : kind.name.in(m_language);
    }
    return words + ')';
}

std::vector<std::string> Writing::callouts() const
{
    std::vector<std::string> lines;
    for (size_t i = 0; m_figures.callouts.value > 0 && i < categories.size(); ++i) {
        const int64_t count = m_figures.byCategory[i];
        const std::string what(categories[i].counted(m_language));
        lines.push_back(count == 0 ? what + ": " + numberWord(0, m_language)
                                   : times(count) + ' ' + what + kindsOf(m_report.kinds[i]));
    }
    if (m_figures.uncategorised > 0)
        lines.push_back(times(m_figures.uncategorised) + pick(" zonder categorie", " without a category"));
    return lines;
}

std::vector<std::string> Writing::notes() const
{
    std::vector<std::string> lines;
    if (const int64_t count = m_figures.withdrawnOrFalse.value; count > 0)
        lines.push_back(pick(times(count) + " was de oproep loos of ingetrokken.",
                             "The call-out was false or withdrawn " + times(count) + '.'));
    if (const int64_t count = m_figures.elsewhere.value; count > 0)
        lines.push_back(
            pick("Daarnaast is de OvD-Bz " + times(count) + " opgeroepen buiten " + m_place + '.',
                 "Besides, the OvD-Bz was called out " + times(count) + " outside " + m_place + '.'));
    return lines;
}

std::vector<std::string> Writing::highlights() const
{
    std::vector<std::string> lines;
    for (const Highlight &highlight : m_figures.highlights) {
        const Result<Happened> date = Happened::read(highlight.date, "Europe/Amsterdam", "afterwards");
        const bool isDay = date && date->precision() == Precision::Day;
        const std::string when = isDay  ? longDate(date->sortKey(), m_language)
                                 : date ? inWords(*date, m_language)
                                        : highlight.date;
        lines.push_back(when + ": " + highlight.text);
    }
    return lines;
}

std::string Writing::moment() const
{
    const Result<Happened> at = Happened::read(m_figures.asOf.at, "Europe/Amsterdam", "button");
    return at ? inWords(*at, m_language) : m_figures.asOf.at;
}

std::string Writing::completeness() const
{
    const AsOf &asOf = m_figures.asOf;
    if (asOf.complete)
        return pick("compleet", "complete");
    std::string known = pick("niet compleet", "not complete");
    if (asOf.waiting == 0)
        return known;
    if (asOf.waiting == 1)
        return known + pick(": 1 vastlegging staat alleen hier", ": 1 entry is only here");
    return known + ": " + thousands(asOf.waiting, m_language) +
           pick(" vastleggingen staan alleen hier", " entries are only here");
}

std::string Writing::asOf() const
{
    const std::string serial = thousands(m_figures.asOf.serial, m_language);
    const std::string central = m_figures.asOf.serial > 0 ? pick("centraal logboek t/m nr " + serial,
                                                                 "central log up to no. " + serial)
                                                          : pick("geen centraal logboek", "no central log");
    return pick("Stand ", "As of ") + moment() + " · " + central + " · " + completeness();
}

} // namespace

YearSentences YearSentences::of(const YearReport &report, Language language)
{
    const Writing writing(report, language);
    YearSentences words;
    words.title =
        writing.pick("Beheersen veiligheidsrisico's ", "Controlling safety risks ") + writing.year();
    words.section = writing.pick("Incidenten Crisisbeheersing en Bevolkingszorg",
                                 "Incidents, crisis management and population care");
    words.intro = writing.intro();
    words.callouts = writing.callouts();
    words.notes = writing.notes();
    words.highlights = writing.highlights();
    words.highlightsTitle = words.highlights.empty()
                                ? writing.pick("Bijzonderheden daarin: geen.", "Of note among them: none.")
                                : writing.pick("Bijzonderheden daarin zijn:", "Of note among them:");
    words.crisis = crisisSentences(report, language);
    words.sections = registerSections(report, language);
    words.asOf = writing.asOf();
    return words;
}

std::string numberWord(int64_t number, Language language)
{
    if (number == 0)
        return language == Language::Dutch ? "geen" : "none";
    return thousands(number, language);
}

std::string thousands(int64_t number, Language language)
{
    std::string text = std::to_string(number);
    for (size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, 1, language == Language::Dutch ? '.' : ',');
    return text;
}

} // namespace piketboek
