// Digits writes a number that is not negative with leading zeros.
#pragma once

#include <string>

namespace piketboek {

inline std::string digits(int value, size_t width)
{
    const std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace piketboek
