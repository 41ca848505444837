#include "registers/hectometremarker.h"

#include "registers/pagerword.h"

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

} // namespace

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
            read.marker.ramp = words[read.words].written;
            ++read.words;
        }
    }
    return read.words > 1 ? std::optional(read) : std::nullopt;
}

} // namespace piketboek
