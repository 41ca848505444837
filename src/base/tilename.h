// A TileName says which square of a web map: the zoom level, the column from the west, the row from the
// north.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace piketboek {

struct TileName
{
    static constexpr int64_t mostZoom = 22;

    int64_t zoom = 0;
    int64_t column = 0;
    int64_t row = 0;

    bool isThere() const; ///< such a square exists
    /// As TMS counts rows: from the south.
    int64_t rowFromSouth() const { return (int64_t{1} << zoom) - 1 - row; }

    bool operator==(const TileName &) const = default;
    bool operator<(const TileName &other) const
    {
        return std::tie(zoom, column, row) < std::tie(other.zoom, other.column, other.row);
    }
};

/// The address with its {z}, {x} and {y} filled in, or {-y} where it counts rows from the south; nothing when
/// one of them is missing or it is not http or https.
std::optional<std::string> addressOf(const std::string &address, const TileName &tile);

/// What begins as a PNG, JPEG or WebP does.
bool isPicture(std::string_view bytes);

} // namespace piketboek
