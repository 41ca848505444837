// A HectometreMarker is a place beside a Dutch motorway or provincial road, as its sign says it: A20 Li 34,2.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

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
    struct Found;
    /// At the start of these words. A road alone is no marker: it needs its side, or a kilometre with a
    /// decimal.
    static std::optional<Read> at(std::span<const PagerWord> words);
    /// The first in a place as a person types it: "A16 re 41,2", "hmp 41.2". It needs its kilometre.
    static std::optional<Found> in(std::string_view place);

    /// "A16 rechts, hectometer 41,2": in one way, however it was typed. Read again it is the same.
    std::string words() const;
};

struct HectometreMarker::Read
{
    HectometreMarker marker;
    size_t words = 0; ///< that it took
};

struct HectometreMarker::Found
{
    HectometreMarker marker;
    size_t begin = 0; ///< bytes of the place
    size_t length = 0;
};

/// The place with its marker in the one way; other words stay as they are.
std::string withMarkerInWords(const std::string &place);

} // namespace piketboek
