// A position is typed as LAT,LON in degrees and stored in whole ten-millionths of a degree.
#pragma once

#include "base/failure.h"
#include "base/language.h"
#include "journal/json.h"

#include <string>
#include <string_view>

namespace piketboek {

/// {"lat7":…,"lon7":…}. AskAgain for anything that is no place on earth, or seems to be LON,LAT.
Result<Json> readPosition(std::string_view typed, Language language = Language::English);
/// The same again, with seven decimals; "" for what is no position.
std::string writePosition(const Json &position);

} // namespace piketboek
