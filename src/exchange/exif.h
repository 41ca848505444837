// An Exif is what a camera wrote beside a picture, as far as the duty desk has use for it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace piketboek {

struct Exif
{
    struct Place
    {
        int64_t lat7 = 0; ///< degrees × 10^7
        int64_t lon7 = 0;
        std::optional<int64_t> accuracy = {}; ///< metres

        bool operator==(const Place &) const = default;
    };

    int orientation = 1; ///< 1 to 8, as EXIF counts them
    std::optional<Place> place = {};

    /// From a TIFF block (EXIF 2.3 §4.5), never beyond its end; what can not be read is not there.
    static Exif read(std::string_view tiff);
};

} // namespace piketboek
