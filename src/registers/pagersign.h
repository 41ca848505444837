// A PagerSign is a fixed mark of pager texts, such as a priority, a talk group or the number of a unit.
#pragma once

#include "registers/pagertext.h"
#include "registers/pagerword.h"

#include <optional>

namespace piketboek {

struct PagerSign
{
    PagerText::Kind kind = PagerText::Kind::Rest;
    size_t words = 0;  ///< that it took
    std::string value; ///< what they say

    /// Some marks are only sure at the front: P 1 may also be a car park, and A1 a motorway.
    struct Before
    {
        bool front = true;   ///< nothing stands before it that was not recognised, brackets apart
        bool urgent = false; ///< a priority or an urgency does
    };
    /// The one at the start of these words, which may not be empty.
    static std::optional<PagerSign> at(PagerWords words, Before before);
};

} // namespace piketboek
