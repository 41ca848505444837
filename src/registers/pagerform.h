// A PagerForm is the classification that words of a pager text begin with, and the report category it
// suggests.
#pragma once

#include "registers/pagerword.h"

#include <optional>

namespace piketboek {

/// Paths of the national classification (LMC) and short forms of fire brigade pages, as they were seen; the
/// list is not complete.
struct PagerForm
{
    std::string classification = {}; ///< in the spelling of the list; a path that is not in it, as written
    std::string category = {};       ///< fire, extreme_weather, hazardous_substances or other
    bool mustChoose = false; ///< the words do not decide it: was the weather the cause, or a burst main?
    size_t words = 0;        ///< that it took

    /// The longest one at the start of these words.
    static std::optional<PagerForm> at(PagerWords words);
};

} // namespace piketboek
