// Time text is how a person types when something happened; what was not typed is not made up.
#pragma once

#include "base/happened.h"

namespace piketboek {

/// The years that are logged and reported; what is typed outside them is a slip.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2199;

/// `2020`, `2020-03`, `2020-03-14`, `2020-03-14 02:30[:10] [zomertijd|wintertijd]`, or RFC 3339 with
/// its offset. Source "afterwards". What can not be read is asked back in one sentence.
Result<Happened> readTime(std::string_view typed);

} // namespace piketboek
