// A HectometreMarker is a place beside a Dutch motorway or provincial road, as its sign says it: A20 Li 34,2.
#pragma once

#include <optional>
#include <span>
#include <string>

namespace piketboek {

struct PagerWord;

struct HectometreMarker
{
    std::string road = {}; ///< A20, N3
    std::string side = {}; ///< Li or Re; "" when not written
    std::string km = {};   ///< as written: 34,2; "" when not written
    std::string ramp = {}; ///< the letter of a slip road; "" for the road itself

    bool operator==(const HectometreMarker &) const = default;

    struct Read;
    /// At the start of these words. A road alone is no marker: it needs its side, or a kilometre with a
    /// decimal.
    static std::optional<Read> at(std::span<const PagerWord> words);
};

struct HectometreMarker::Read
{
    HectometreMarker marker;
    size_t words = 0; ///< that it took
};

} // namespace piketboek
