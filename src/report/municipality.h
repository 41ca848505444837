// A municipality's name, where it is known here: those of the safety region Zuid-Holland Zuid.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

/// The name; the code itself for any other.
std::string municipalityName(std::string_view code);
/// All that are known here.
std::vector<std::string> municipalityNames();

} // namespace piketboek
