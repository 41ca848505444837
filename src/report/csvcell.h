// A CSV cell is a text as RFC 4180 has it, which a spreadsheet shows and never computes.
#pragma once

#include <string>
#include <string_view>

namespace piketboek {

std::string csvCell(std::string_view text);
/// Back from a cell whose quotes are gone to the text that it holds.
std::string textInCell(std::string_view cell);

} // namespace piketboek
