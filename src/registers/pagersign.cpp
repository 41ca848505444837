#include "registers/pagersign.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

using Kind = PagerText::Kind;
using Texts = std::initializer_list<std::string_view>;

struct Taken
{
    size_t words = 0; ///< 0: it is not that
    std::string value = {};
};

struct Saying
{
    std::vector<PagerWord> words;
    std::string value;
};

// Longer ones stand before the shorter ones that they begin with.
Taken saidAt(PagerWords words, const std::vector<Saying> &sayings)
{
    for (const Saying &saying : sayings) {
        if (beginsWith(words, saying.words))
            return {saying.words.size(), saying.value};
    }
    return {};
}

std::vector<Saying> sayings(Texts texts, const std::string &value)
{
    std::vector<Saying> all;
    for (const std::string_view text : texts)
        all.push_back({PagerWord::of(text), value});
    return all;
}

bool isOneOf(std::string_view word, Texts texts)
{
    return std::ranges::find(texts, word) != texts.end();
}

Taken withdrawnAt(PagerWords words)
{
    static const auto all = sayings({"intrekken alarm brw", "intrekken alarm"}, "");
    return saidAt(words, all);
}

Taken proofAt(PagerWords words)
{
    static const auto all = sayings({"proefalarm", "proef alarm", "testoproep"}, "");
    return saidAt(words, all);
}

Taken testAt(PagerWords words)
{
    static const auto all = sayings({"test", "oefening"}, "");
    return saidAt(words, all);
}

Taken contactAt(PagerWords words)
{
    static const auto all =
        sayings({"contact meldkamer", "contact MKA", "contact MKB", "contact OC", "contact Caco"}, "");
    return saidAt(words, all);
}

// The scale's number is the place in the enumeration.
std::vector<Saying> readScales()
{
    std::vector<Saying> all = sayings({"zeer grote brand", "zeer grote BR"}, "3");
    std::ranges::move(sayings({"grote brand", "grote BR"}, "2"), std::back_inserter(all));
    std::ranges::move(sayings({"middelbrand", "middel brand", "middel BR"}, "1"), std::back_inserter(all));
    return all;
}

Taken scaleAt(PagerWords words)
{
    static const auto all = readScales();
    return saidAt(words, all);
}

bool isDigitFrom(std::string_view text, char lowest)
{
    return text.size() == 1 && text[0] >= lowest && text[0] <= '5';
}

// "P 1" and "P1", "GRIP 2" and "GRIP-2".
Taken levelAt(PagerWords words, std::string_view mark, char lowest)
{
    const std::string &key = words[0].key;
    if (key == mark)
        return words.size() > 1 && isDigitFrom(words[1].key, lowest) ? Taken{2, words[1].key} : Taken{};
    if (!key.starts_with(mark))
        return {};
    const std::string_view level =
        std::string_view(key).substr(key[mark.size()] == '-' ? mark.size() + 1 : mark.size());
    return isDigitFrom(level, lowest) ? Taken{1, std::string(level)} : Taken{};
}

Taken gripAt(PagerWords words)
{
    return levelAt(words, "grip", '0');
}

Taken wordyPriorityAt(PagerWords words)
{
    return levelAt(words, "prio", '1');
}

Taken priorityAt(PagerWords words)
{
    return levelAt(words, "p", '1');
}

Taken urgencyAt(PagerWords words)
{
    if (!isOneOf(words[0].key, {"a0", "a1", "a2", "b1", "b2", "c1", "c2"}))
        return {};
    return {1, inCapitals(words[0].core)};
}

Taken officerAt(PagerWords words)
{
    std::string label = words[0].key;
    std::erase(label, '-');
    if (!isOneOf(label, {"ovd", "ovdb", "ovdbz", "ovdp", "ovdg", "ovdc", "hovd", "hovdb", "hovdbz", "hovdp",
                         "hovdg", "imcopi", "ags"}))
        return {};
    return {1, inCapitals(words[0].core)};
}

Taken markerAt(PagerWords words)
{
    const auto read = HectometreMarker::at(words);
    return {read ? read->words : 0};
}

// B for the fire brigade, two letters of the region, a number of two.
Taken talkGroupAt(PagerWords words)
{
    const std::string &key = words[0].key;
    const bool is = key.size() == 6 && key[0] == 'b' && isLetter(key[1]) && isLetter(key[2]) &&
                    key[3] == '-' && areDigits(std::string_view(key).substr(4), 2, 2);
    return is ? Taken{1, inCapitals(words[0].core)} : Taken{};
}

std::string joined(const PagerWord &mark, const PagerWord &number)
{
    return std::string(mark.core) + ' ' + std::string(number.core);
}

Taken numberedAt(PagerWords words, Texts marks, size_t least, size_t most)
{
    const std::string_view key = words[0].key;
    const std::string_view mark = key.substr(0, std::min(key.find_first_of("0123456789"), key.size()));
    if (!isOneOf(mark, marks))
        return {};
    if (areDigits(key.substr(mark.size()), least, most))
        return {1, std::string(words[0].core)};
    const bool apart = mark == key && words.size() > 1 && areDigits(words[1].key, least, most);
    return apart ? Taken{2, joined(words[0], words[1])} : Taken{};
}

Taken incidentNumberAt(PagerWords words)
{
    return numberedAt(words, {"icnum", "gms", "gms-nummer"}, 3, 12);
}

Taken tripNumberAt(PagerWords words)
{
    return numberedAt(words, {"rit", "bon"}, 3, 12);
}

Taken ambulanceAt(PagerWords words)
{
    return numberedAt(words, {"ambu"}, 5, 5);
}

Taken unitAt(PagerWords words)
{
    return areDigits(words[0].key, 6, 6) ? Taken{1, words[0].key} : Taken{};
}

// No house has such a number, and it stands in no street's name.
Taken unknownNumberAt(PagerWords words)
{
    return {areDigits(words[0].key, 5, PagerText::limit) ? size_t{1} : size_t{0}};
}

bool areCapitals(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isPostcode(std::string_view digits, std::string_view letters)
{
    return areDigits(digits, 4, 4) && digits[0] != '0' && letters.size() == 2 &&
           std::ranges::all_of(letters, isLetter);
}

Taken postcodeAt(PagerWords words)
{
    const std::string_view core = words[0].core;
    if (core.size() == 6 && isPostcode(core.substr(0, 4), core.substr(4)))
        return {1, inCapitals(core.substr(0, 4)) + ' ' + inCapitals(core.substr(4))};
    const bool apart =
        words.size() > 1 && isPostcode(words[0].written, words[1].core) && areCapitals(words[1].core);
    return apart ? Taken{2, joined(words[0], words[1])} : Taken{};
}

enum class Stands {
    Anywhere,
    AtFront,
    First, ///< at the front, and of priority and urgency the first
};

struct Recognised
{
    Kind kind;
    Stands stands;
    Taken (*at)(PagerWords);
};

// The marker before the urgency: the A1 is also a motorway. The unit before the number that is nothing.
constexpr std::array<Recognised, 18> all = {{
    {Kind::Withdrawn, Stands::Anywhere, withdrawnAt},
    {Kind::Test, Stands::Anywhere, proofAt},
    {Kind::Test, Stands::AtFront, testAt},
    {Kind::Contact, Stands::Anywhere, contactAt},
    {Kind::Scale, Stands::Anywhere, scaleAt},
    {Kind::Grip, Stands::Anywhere, gripAt},
    {Kind::Officer, Stands::Anywhere, officerAt},
    {Kind::Marker, Stands::Anywhere, markerAt},
    {Kind::Priority, Stands::Anywhere, wordyPriorityAt},
    {Kind::Priority, Stands::First, priorityAt},
    {Kind::Urgency, Stands::First, urgencyAt},
    {Kind::TalkGroup, Stands::Anywhere, talkGroupAt},
    {Kind::IncidentNumber, Stands::Anywhere, incidentNumberAt},
    {Kind::TripNumber, Stands::Anywhere, tripNumberAt},
    {Kind::Unit, Stands::Anywhere, ambulanceAt},
    {Kind::Unit, Stands::Anywhere, unitAt},
    {Kind::Postcode, Stands::Anywhere, postcodeAt},
    {Kind::Rest, Stands::Anywhere, unknownNumberAt},
}};

bool mayStand(Stands stands, const PagerWord &word, PagerSign::Before before)
{
    if (stands == Stands::Anywhere)
        return true;
    return before.front && !word.bracketed && !(stands == Stands::First && before.urgent);
}

} // namespace

std::optional<PagerSign> PagerSign::at(PagerWords words, Before before)
{
    for (const Recognised &one : all) {
        if (!mayStand(one.stands, words.front(), before))
            continue;
        if (Taken taken = one.at(words); taken.words > 0)
            return PagerSign{one.kind, taken.words, std::move(taken.value)};
    }
    return std::nullopt;
}

} // namespace piketboek
