#include "exchange/handovertext.h"

#include "base/dutchdates.h"
#include "exchange/handoverwords.h"
#include "journal/writtenmoment.h"
#include "report/situationtext.h"

#include <algorithm>
#include <span>

namespace piketboek {

namespace {

constexpr size_t mostChanged = 12; // what changed most is told first

class Page
{
public:
    Page(const Handover &handover, Language language) : m_handover(handover), m_language(language) {}

    std::string title() const;
    std::vector<SheetHead> heads();

private:
    void add(const Label &heading, const std::vector<std::string> &items);
    std::vector<std::string> onDuty() const;
    std::vector<std::string> incidents(const std::vector<Situation> &situations) const;
    std::vector<std::string> inForce() const;
    std::vector<std::string> coming() const;
    std::vector<std::string> changed() const;
    std::vector<std::string> notEntered() const;
    std::string entriesWords(int64_t entries) const;
    std::vector<std::string> onlyHere() const;
    std::string titleOf(const std::string &record) const;
    std::string moment(int64_t at) const { return shortMoment(at, m_language); }
    std::string say(const Label &label) const { return label.in(m_language); }

    const Handover &m_handover;
    Language m_language;
    std::vector<SheetHead> m_heads;
};

// A text may hold anything; here it is one line, and no control character reaches a terminal.
std::string onOneLine(std::string text)
{
    for (char &character : text) {
        if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F)
            character = ' ';
    }
    return text;
}

void Page::add(const Label &heading, const std::vector<std::string> &items)
{
    SheetHead head{say(heading)};
    std::ranges::transform(items, std::back_inserter(head.items), onOneLine);
    m_heads.push_back(std::move(head));
}

std::string Page::title() const
{
    return say({"Overdracht ", "Handover "}) + moment(m_handover.asOf) +
           say({", gewijzigd sinds ", ", changed since "}) + moment(m_handover.since);
}

std::vector<SheetHead> Page::heads()
{
    add({"In dienst", "On duty"}, onDuty());
    add({"Lopend", "Running"}, incidents(m_handover.open));
    add({"Onbevestigd", "Unconfirmed"}, incidents(m_handover.unconfirmed));
    add({"Van kracht", "In force"}, inForce());
    add({"Komende 48 uur", "Next 48 hours"}, coming());
    add({"Gewijzigd", "Changed"}, changed());
    add({"Niet vastgelegd", "Not recorded"}, notEntered());
    add({"Nog niet in het centrale logboek", "Not yet in the central log"}, onlyHere());
    return std::move(m_heads);
}

std::vector<std::string> Page::onDuty() const
{
    std::vector<std::string> items;
    items.reserve(m_handover.duties.size());
    for (const Duty &duty : m_handover.duties)
        items.push_back(holdersWords(duty, m_handover.asOf, m_language));
    return items.empty() ? std::vector{say({"niet vastgelegd", "not recorded"})} : items;
}

std::vector<std::string> Page::incidents(const std::vector<Situation> &situations) const
{
    std::vector<std::string> items;
    items.reserve(situations.size());
    for (const Situation &situation : situations)
        items.push_back(situationLine(situation, m_language));
    return items;
}

std::vector<std::string> Page::inForce() const
{
    std::vector<std::string> items;
    for (const StandingRecord &standing : m_handover.standing) {
        if (standing.inForce)
            items.push_back(titleOf(standing.row.id));
    }
    return items;
}

std::vector<std::string> Page::coming() const
{
    std::vector<std::string> items;
    for (const Handover::Coming &one : m_handover.coming) {
        const std::string at = one.at ? moment(*one.at) : say({"tijd onbekend", "time unknown"});
        items.push_back(at + "  " + titleOf(one.record) + " · " + say(one.words) +
                        (one.article.empty() ? "" : " (" + one.article + ')'));
    }
    return items;
}

std::vector<std::string> Page::changed() const
{
    std::vector<std::string> items;
    const auto &all = m_handover.changed;
    const size_t told = all.size() > mostChanged + 1 ? mostChanged : all.size();
    for (const Handover::Change &one : std::span(all).first(told))
        items.push_back(titleOf(one.record) + " · " + entriesWords(one.entries));
    if (told < all.size()) {
        int64_t entries = 0;
        for (const Handover::Change &one : std::span(all).subspan(told))
            entries += one.entries;
        items.push_back(say({"en nog ", "and "}) + std::to_string(all.size() - told) +
                        say({", samen ", " more, together "}) + entriesWords(entries));
    }
    return items;
}

std::string Page::entriesWords(int64_t entries) const
{
    return std::to_string(entries) +
           (entries == 1 ? say({" vastlegging", " entry"}) : say({" vastleggingen", " entries"}));
}

// What is typed under another name than `text` is counted all the same.
std::vector<std::string> Page::notEntered() const
{
    std::vector<std::string> items;
    for (const KeptDraft &draft : m_handover.notEntered) {
        const std::string words = draft.body.text("text") + draft.body.text("preedit");
        const std::string record = draft.place.starts_with("line:") ? draft.place.substr(5) : std::string();
        const std::string of = m_handover.titles.contains(record) ? titleOf(record) + " · " : std::string();
        items.push_back(words.empty() ? draft.place : of + "“" + words + "”");
    }
    return items;
}

std::vector<std::string> Page::onlyHere() const
{
    if (m_handover.onlyHere.empty())
        return {};
    // In the order of what happened an old thing may be written late.
    const auto written = [](const Line &line) { return writtenMoment(line.envelope); };
    return {entriesWords(static_cast<int64_t>(m_handover.onlyHere.size())) +
            say({", de oudste van ", ", the oldest from "}) +
            moment(written(*std::ranges::min_element(m_handover.onlyHere, {}, written)))};
}

std::string Page::titleOf(const std::string &record) const
{
    const auto found = m_handover.titles.find(record);
    return found == m_handover.titles.end() ? record : say(found->second);
}

} // namespace

std::string handoverTitle(const Handover &handover, Language language)
{
    return Page(handover, language).title();
}

std::vector<SheetHead> handoverHeads(const Handover &handover, Language language)
{
    return Page(handover, language).heads();
}

std::string handoverText(const Handover &handover, Language language)
{
    std::string text = handoverTitle(handover, language) + '\n';
    for (const SheetHead &head : handoverHeads(handover, language)) {
        const char *none = language == Language::English ? ": none\n" : ": geen\n";
        text += '\n' + head.name + (head.items.empty() ? none : "\n");
        for (const std::string &item : head.items)
            text += "- " + item + '\n';
    }
    return text;
}

} // namespace piketboek
