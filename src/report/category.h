// A Category is one of the four kinds that the year's call-outs are counted by, with its words.
#pragma once

#include "base/language.h"

#include <array>
#include <string_view>

namespace piketboek {

struct Category
{
    std::string_view id;
    std::string_view dutch;
    std::string_view english;
    std::string_view dutchCounted;   ///< behind "3x"
    std::string_view englishCounted; ///< behind "3 times"

    std::string_view word(Language language) const { return language == Language::Dutch ? dutch : english; }
    std::string_view counted(Language language) const
    {
        return language == Language::Dutch ? dutchCounted : englishCounted;
    }
};

/// In the order of the published report.
inline constexpr std::array<Category, 4> categories = {{
    {"fire", "brand", "fire", "voor brand", "for a fire"},
    {"extreme_weather", "extreme weersomstandigheden", "extreme weather", "voor extreme weersomstandigheden",
     "for extreme weather"},
    {"hazardous_substances", "gevaarlijke stoffen", "hazardous substances", "voor gevaarlijke stoffen",
     "for hazardous substances"},
    {"other", "overig", "other", "overig", "for other reasons"},
}};

} // namespace piketboek
