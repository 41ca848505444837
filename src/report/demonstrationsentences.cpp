#include "report/demonstrationsentences.h"

#include "report/municipality.h"
#include "report/yearsentences.h"

namespace piketboek {

namespace {

/// The sentences of one language.
class Telling
{
public:
    Telling(const YearReport &report, Language language)
        : m_figures(report.demonstrations), m_language(language),
          m_place(municipalityName(report.figures.municipality)), m_year(std::to_string(report.figures.year))
    {
    }

    Section section() const;

private:
    std::string pick(const std::string &dutch, const std::string &english) const
    {
        return m_language == Language::Dutch ? dutch : english;
    }
    std::string notices(int64_t count) const
    {
        return countWords(count, pick("kennisgeving", "notice"), pick("kennisgevingen", "notices"),
                          m_language);
    }
    std::string demonstrations(int64_t count) const
    {
        return countWords(count, pick("demonstratie", "demonstration"),
                          pick("demonstraties", "demonstrations"), m_language);
    }
    std::string otherNotices() const;
    std::string received() const;
    std::string whatWasHeld() const;

    const DemonstrationFigures &m_figures;
    Language m_language;
    std::string m_place;
    std::string m_year;
};

// Those that were received and yet stand in no figure for the year.
std::string Telling::otherNotices() const
{
    std::string others;
    if (m_figures.forOtherYear > 0)
        others = thousands(m_figures.forOtherYear, m_language) +
                 pick(" voor een dag in een ander jaar", " for a day in another year");
    if (m_figures.withdrawn > 0)
        others += (others.empty() ? "" : pick(" en ", " and ")) + thousands(m_figures.withdrawn, m_language) +
                  pick(" ingetrokken", " withdrawn");
    return others;
}

std::string Telling::received() const
{
    const std::string others = otherNotices();
    const std::string count = numberWord(m_figures.notices, m_language);
    const std::string rest =
        others.empty() ? "."
                       : pick(", waarvan " + others + "; voor " + m_year + " tellen mee: " + count + '.',
                              ", of which " + others + "; counted for " + m_year + ": " + count + '.');
    return pick("De gemeente " + m_place + " heeft in " + m_year +
                    " in het kader van de Wet openbare manifestaties (Wom) " + notices(m_figures.received) +
                    " ontvangen",
                "In " + m_year + " the municipality of " + m_place + " received " +
                    notices(m_figures.received) + " under the Wet openbare manifestaties (Wom)") +
           rest;
}

std::string Telling::whatWasHeld() const
{
    const int64_t unknown = m_figures.outcomeUnknown;
    if (unknown > 0 && unknown == m_figures.notices && m_figures.held + m_figures.spontaneous == 0)
        return pick("Of de demonstraties zijn gehouden, is niet geregistreerd.",
                    "Whether the demonstrations were held was not registered.");
    const std::string rest = unknown == 0
                                 ? "."
                                 : pick("; van " + notices(unknown) + " is de afloop niet geregistreerd.",
                                        "; of " + notices(unknown) + " the outcome was not registered.");
    const std::string series =
        m_figures.held > 1 ? pick(" (elke dag van een reeks één)", " (each day of a series one)") : "";
    return pick("In " + m_year + (m_figures.held == 1 ? " is " : " zijn ") + demonstrations(m_figures.held) +
                    " met kennisgeving gehouden" + series + " en " + demonstrations(m_figures.spontaneous) +
                    " zonder",
                "Held in " + m_year + " with a notice: " + demonstrations(m_figures.held) + series +
                    "; without: " + demonstrations(m_figures.spontaneous)) +
           rest;
}

Section Telling::section() const
{
    Section section{"Wet openbare manifestaties"};
    if (m_figures.kept != Kept::Yes) {
        section.paragraphs.push_back(pick("Kennisgevingen: ", "Notices: ") +
                                     keptWords(m_figures.kept, m_language) + '.');
        return section;
    }
    section.paragraphs.push_back(received() + ' ' + whatWasHeld());
    if (!m_figures.highlights.empty())
        section.paragraphs.push_back(pick("Het vermelden waard:", "Worth mentioning:"));
    section.items = m_figures.highlights;
    return section;
}

} // namespace

Section demonstrationSection(const YearReport &report, Language language)
{
    return Telling(report, language).section();
}

} // namespace piketboek
