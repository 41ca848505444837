#include "registers/hectometremarker.h"

#include "registers/pagerword.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isRoad(std::string_view key)
{
    return (key.starts_with('a') || key.starts_with('n')) && areDigits(key.substr(1), 1, 3);
}

std::string sideIn(std::string_view key)
{
    if (key == "li")
        return "Li";
    return key == "re" ? "Re" : "";
}

bool isSmallLetter(std::string_view text)
{
    return text.size() == 1 && text[0] >= 'a' && text[0] <= 'z';
}

bool isDecimal(std::string_view number)
{
    const size_t sign = number.find_first_of(",.");
    return sign != std::string_view::npos && areDigits(number.substr(0, sign), 1, 3) &&
           areDigits(number.substr(sign + 1), 1, 1);
}

// A whole number behind a road without a side may be a house number.
bool isKilometre(std::string_view number, bool behindSide)
{
    return isDecimal(number) || (behindSide && areDigits(number, 1, 3));
}

bool readKilometre(HectometreMarker &marker, std::string_view core)
{
    const bool hasRamp = core.size() > 1 && isSmallLetter(core.substr(core.size() - 1));
    const std::string_view number = core.substr(0, core.size() - (hasRamp ? 1 : 0));
    if (!isKilometre(number, !marker.side.empty()))
        return false;
    marker.km = number;
    marker.ramp = core.substr(number.size());
    return true;
}

std::string sideTyped(std::string_view key)
{
    if (key == "links")
        return "Li";
    return key == "rechts" ? "Re" : sideIn(key);
}

bool saysHectometre(std::string_view key)
{
    return key == "hmp" || key == "hm" || key == "hectometer" || key == "hectometerpaal";
}

size_t wordsOfTyped(HectometreMarker &marker, PagerWords words)
{
    size_t at = 0;
    const auto key = [&] { return at < words.size() ? std::string_view(words[at].key) : std::string_view(); };
    if (isRoad(key()))
        marker.road = inCapitals(words[at++].core);
    if (!marker.road.empty())
        marker.side = sideTyped(key());
    at += marker.side.empty() ? 0 : 1;
    const bool said = saysHectometre(key());
    at += said ? 1 : 0;
    HectometreMarker behind{.side = said ? "said" : marker.side};
    if ((marker.road.empty() && !said) || at == words.size() || !readKilometre(behind, words[at].core))
        return 0;
    marker.km = behind.km;
    marker.ramp = behind.ramp;
    ++at;
    if (at == words.size() || !marker.ramp.empty() || !isSmallLetter(words[at].written))
        return at;
    marker.ramp.assign(1, words[at].written.front());
    return at + 1;
}

size_t endOf(const PagerWord &word, std::string_view text)
{
    return static_cast<size_t>(word.core.data() + word.core.size() - text.data());
}

} // namespace

std::optional<HectometreMarker::Found> HectometreMarker::in(std::string_view place)
{
    const std::vector<PagerWord> words = PagerWord::of(place);
    for (size_t i = 0; i < words.size(); ++i) {
        HectometreMarker marker;
        const size_t taken = wordsOfTyped(marker, PagerWords(words).subspan(i));
        if (taken == 0)
            continue;
        const auto begin = static_cast<size_t>(words[i].core.data() - place.data());
        return Found{std::move(marker), begin, endOf(words[i + taken - 1], place) - begin};
    }
    return std::nullopt;
}

std::string HectometreMarker::words() const
{
    std::string said = road;
    if (!side.empty())
        said += side == "Li" ? " links" : " rechts";
    if (km.empty())
        return said;
    std::string decimal = km;
    std::ranges::replace(decimal, '.', ',');
    said += (said.empty() ? "hectometer " : ", hectometer ") + decimal;
    return ramp.empty() ? said : said + ' ' + ramp;
}

std::string withMarkerInWords(const std::string &place)
{
    const std::optional<HectometreMarker::Found> found = HectometreMarker::in(place);
    return found ? std::string(place).replace(found->begin, found->length, found->marker.words()) : place;
}

std::optional<HectometreMarker::Read> HectometreMarker::at(PagerWords words)
{
    if (words.empty() || !isRoad(words[0].key))
        return std::nullopt;
    Read read{.marker = {.road = inCapitals(words[0].core)}, .words = 1};
    if (words.size() > read.words)
        read.marker.side = sideIn(words[read.words].key);
    read.words += read.marker.side.empty() ? 0 : 1;
    if (words.size() > read.words && readKilometre(read.marker, words[read.words].core)) {
        ++read.words;
        if (read.marker.ramp.empty() && words.size() > read.words &&
            isSmallLetter(words[read.words].written)) {
            read.marker.ramp.assign(1, words[read.words].written.front());
            ++read.words;
        }
    }
    return read.words > 1 ? std::optional(read) : std::nullopt;
}

} // namespace piketboek
