#include "report/situationtext.h"

#include "base/dutchdates.h"
#include "registers/provisionalnumber.h"
#include "report/wrapped.h"

#include <algorithm>
#include <map>

namespace piketboek {

namespace {

constexpr size_t lineWidth = 90;
constexpr size_t headWidth = 16;
constexpr size_t pageLength = 55;
constexpr size_t mostNamed = 3;

struct Head
{
    std::string name;
    std::vector<std::string> lines = {};
    size_t shown = 0;

    explicit Head(const SheetHead &head) : name(head.name)
    {
        for (const std::string &item : head.items)
            std::ranges::move(wrapped(item, lineWidth - headWidth), std::back_inserter(lines));
        shown = lines.size();
    }
};

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string words;
    for (const std::string &part : parts) {
        if (!part.empty())
            words.append(words.empty() ? "" : between).append(part);
    }
    return words;
}

std::string sourceWords(const Happened &at, Language language)
{
    static const std::map<std::string, Label, std::less<>> sources = {
        {"button", {}}, // the ordinary way
        {"hand", {"met de hand", "by hand"}},
        {"afterwards", {"achteraf", "afterwards"}},
        {"pager", {"pager", "pager"}},
        {"noted", {"genoteerd", "noted"}}};
    const auto found = sources.find(at.source());
    return found == sources.end() ? at.source() : found->second.in(language);
}

// The page in words, one head after another.
class Page
{
public:
    Page(const Situation &situation, Language language) : m_situation(situation), m_language(language) {}

    std::string text();
    std::string sentence() const;
    std::string titleWords() const;
    std::string standWords() const;
    std::vector<SheetHead> heads();

private:
    void add(const Label &name, const std::vector<std::string> &items, const Label &none);
    void addSaid(const Label &name, const std::vector<Situation::Said> &said);
    void addPicture();
    void addOnlyHere();
    static void fit(std::vector<Head> &heads, size_t length);
    std::string whatWords() const;
    std::string whereWords() const;
    std::string sinceWords() const;
    std::string gripWords() const;
    std::string stateWords() const;
    std::vector<std::string> peopleWords() const;
    std::vector<std::string> informedWords() const;
    std::vector<std::string> calloutWords() const;
    std::string saidWords(const Situation::Said &said) const;
    std::string ageWords(const std::optional<Happened> &at) const;
    std::string numberWords() const;
    std::string say(const char *dutch, const char *english) const;
    std::string say(const Label &label) const { return label.in(m_language); }
    std::string moment(const std::optional<Happened> &at) const { return momentWords(at, m_language); }

    const Situation &m_situation;
    Language m_language;
    std::vector<SheetHead> m_heads;
};

std::string Page::say(const char *dutch, const char *english) const
{
    return m_language == Language::Dutch ? dutch : english;
}

void Page::add(const Label &name, const std::vector<std::string> &items, const Label &none)
{
    SheetHead head{say(name), items};
    std::erase(head.items, std::string());
    if (head.items.empty())
        head.items = {say(none)};
    m_heads.push_back(std::move(head));
}

void Page::addSaid(const Label &name, const std::vector<Situation::Said> &said)
{
    std::vector<std::string> items;
    items.reserve(said.size());
    for (const Situation::Said &one : said)
        items.push_back("- " + saidWords(one));
    add(name, items, {"geen", "none"});
}

std::vector<SheetHead> Page::heads()
{
    add({"WAT", "WHAT"}, {whatWords()}, {"onbekend", "unknown"});
    add({"WAAR", "WHERE"}, {whereWords()}, {"onbekend", "unknown"});
    add({"SINDS", "SINCE"}, {sinceWords()}, {"onbekend", "unknown"});
    add({"GRIP", "GRIP"}, {gripWords()}, {"geen", "none"});
    add({"GETROFFENEN", "AFFECTED"}, {joined(peopleWords(), ", ")}, {"onbekend", "unknown"});
    addSaid({"BESLUITEN", "DECISIONS"}, m_situation.decisions);
    addSaid({"OPEN ACTIES", "OPEN ACTIONS"}, m_situation.actions);
    add({"GEÏNFORMEERD", "INFORMED"}, informedWords(), {"nog niemand", "nobody yet"});
    addPicture();
    add({"OPROEPEN", "CALL-OUTS"}, calloutWords(), {"niet vastgelegd", "not recorded"});
    addOnlyHere();
    return std::move(m_heads);
}

void Page::addPicture()
{
    const std::optional<Situation::Said> &picture = m_situation.picture;
    const std::string words = picture ? ageWords(picture->at) + saidWords(*picture) : std::string();
    add({"LAATSTE BEELD", "LATEST SITUATION"}, {words}, {"nog niet", "not yet"});
}

void Page::addOnlyHere()
{
    const std::vector<std::string> &names = m_situation.onlyHere;
    const std::string count =
        std::to_string(names.size()) + say(" van de ", " of ") + std::to_string(m_situation.entries) +
        say(" vastleggingen niet in het centrale logboek", " entries not in the central log");
    const std::string which = names.size() > mostNamed ? std::string() : ": " + joined(names, ", ");
    add({"ALLEEN HIER", "ONLY HERE"}, {names.empty() ? std::string() : count + which}, {"geen", "none"});
}

// What must go goes from whatever is longest, so that no head pushes another one off the page.
void Page::fit(std::vector<Head> &heads, size_t length)
{
    for (const Head &head : heads)
        length += head.shown;
    for (; length > pageLength; --length)
        --std::ranges::max_element(heads, {}, &Head::shown)->shown;
}

std::string Page::text()
{
    const std::vector<std::string> title = wrapped(titleWords(), lineWidth);
    const std::vector<SheetHead> all = this->heads();
    std::vector<Head> heads(all.begin(), all.end());
    fit(heads, title.size() + 1);
    std::string out = joined(title, "\n") + "\n\n";
    for (const Head &head : heads) {
        std::string margin = head.name;
        const bool isCut = head.shown < head.lines.size();
        for (size_t i = 0; i < head.shown; ++i) {
            const bool isLast = isCut && i + 1 == head.shown;
            const std::string left = std::to_string(head.lines.size() - i);
            out += margin + std::string(headWidth - widthOf(margin), ' ') +
                   (isLast ? "… " + left + say(" regels weggelaten", " lines left out") : head.lines[i]) +
                   '\n';
            margin.clear();
        }
    }
    return out;
}

std::string Page::standWords() const
{
    std::string exercise = m_situation.exercise == "no" ? std::string() : say("OEFENING", "EXERCISE");
    if (m_situation.exercise == "demo")
        exercise = "DEMO";
    return joined({numberWords(),
                   dayHeading(m_situation.asOf, m_language) + ' ' + clockTime(m_situation.asOf, m_language),
                   exercise, stateWords()},
                  " · ");
}

std::string Page::titleWords() const
{
    const std::string name = joined({say(m_situation.category), say(m_situation.place)}, " ");
    return joined({say("Stand van zaken ", "Situation report ") + name, standWords()}, " · ");
}

std::string Page::numberWords() const
{
    return m_situation.provisional
               ? provisionalNumber(m_situation.number, m_situation.exercise).in(m_language)
               : m_situation.number;
}

std::string Page::stateWords() const
{
    if (m_situation.state == IncidentState::Mistaken)
        return say("vergissing", "mistake");
    if (m_situation.state == IncidentState::Unconfirmed)
        return say("onbevestigd", "unconfirmed");
    return m_situation.closed ? say("afgesloten", "closed") : std::string();
}

std::string Page::whatWords() const
{
    return joined({say(m_situation.category), say(m_situation.kind), say(m_situation.title)}, " · ");
}

std::string Page::whereWords() const
{
    std::string position =
        m_situation.accuracy ? say("positie vastgelegd", "position recorded") : std::string();
    if (m_situation.accuracy.value_or(0) > 0)
        position += " ± " + std::to_string(*m_situation.accuracy) + " m";
    return joined({say(m_situation.place), say(m_situation.neighbourhood), position}, " · ");
}

std::string Page::ageWords(const std::optional<Happened> &at) const
{
    const std::optional<int64_t> instant = at ? at->instant() : std::nullopt;
    if (!instant)
        return {};
    const std::string age = duration(std::max<int64_t>(0, m_situation.asOf - *instant), m_language);
    return m_language == Language::Dutch ? age + " geleden · " : age + " ago · ";
}

std::string Page::sinceWords() const
{
    if (!m_situation.since)
        return {};
    const std::string at =
        ageWords(m_situation.since) + (m_situation.alarmKnown ? "alarm " : say("genoteerd ", "noted "));
    return joined({at + moment(m_situation.since), m_situation.alarmKnown
                                                       ? sourceWords(*m_situation.since, m_language)
                                                       : say("alarm onbekend", "alarm unknown")},
                  " · ");
}

std::string Page::gripWords() const
{
    if (m_situation.grip == 0)
        return {};
    std::string words = "GRIP " + std::to_string(m_situation.grip);
    words += say(" sinds ", " since ") + moment(m_situation.gripSince);
    return words + say(" · afgekondigd door ", " · declared by ") +
           (m_situation.gripBy.empty() ? say("onbekend", "unknown") : m_situation.gripBy);
}

std::vector<std::string> Page::peopleWords() const
{
    std::vector<std::string> words;
    words.reserve(m_situation.people.size());
    for (const Situation::Count &one : m_situation.people)
        words.push_back(say(one.of) + ' ' + std::to_string(one.people));
    return words;
}

std::vector<std::string> Page::informedWords() const
{
    std::vector<std::string> told, untold;
    for (const Situation::Told &one : m_situation.informed)
        told.push_back(say(one.who) + ' ' + moment(one.at) + say(" door ", " by ") + one.author);
    for (const Label &one : m_situation.untold)
        untold.push_back(say(one));
    const std::string rest = untold.empty() ? "" : say("nog niet: ", "not yet: ") + joined(untold, ", ");
    return {joined(told, "; "), rest};
}

std::vector<std::string> Page::calloutWords() const
{
    std::vector<std::string> words;
    words.reserve(m_situation.callouts.size());
    for (const Situation::Called &one : m_situation.callouts)
        words.push_back("- " +
                        joined({moment(one.at), one.officer, say(one.answer), say(one.outcome)}, " · "));
    return words;
}

std::string Page::saidWords(const Situation::Said &said) const
{
    const std::string reason = say(said.reason);
    return moment(said.at) + " · " + say(said.words) + " (" + said.author + ')' +
           (reason.empty() ? "" : say("; reden: ", "; reason: ") + reason);
}

std::string Page::sentence() const
{
    const size_t open = m_situation.actions.size();
    const std::string actions = open == 0   ? std::string()
                                : open == 1 ? say("1 open actie", "1 open action")
                                            : std::to_string(open) + say(" open acties", " open actions");
    const std::string what =
        joined({say(m_situation.category), say(m_situation.kind), say(m_situation.title)}, ", ");
    return joined({numberWords(), what, say(m_situation.place), sinceWords(),
                   m_situation.grip > 0 ? "GRIP " + std::to_string(m_situation.grip) : std::string(),
                   actions},
                  " · ");
}

} // namespace

std::string situationText(const Situation &situation, Language language)
{
    return Page(situation, language).text();
}

std::string situationTitle(const Situation &situation, Language language)
{
    return Page(situation, language).standWords();
}

std::vector<SheetHead> situationHeads(const Situation &situation, Language language)
{
    return Page(situation, language).heads();
}

std::string situationLine(const Situation &situation, Language language)
{
    return Page(situation, language).sentence();
}

std::string momentWords(const std::optional<Happened> &at, Language language)
{
    if (!at)
        return "-";
    const std::optional<int64_t> instant = at->instant();
    return instant ? shortMoment(*instant, language) : inWords(*at, language);
}

} // namespace piketboek
