// Wrapped is a text in lines of at most so many characters, broken between words where that can be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

/// In characters as people count them (UTF-8's code points); new lines and control characters become spaces.
std::vector<std::string> wrapped(std::string_view text, size_t width);
size_t widthOf(std::string_view text);

} // namespace piketboek
