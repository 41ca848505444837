// The TaskLines of an incident are its actions that are not done yet, and what was answered on its task
// cards.
#pragma once

#include "store/reader.h"

namespace piketboek {

struct TaskLines
{
    std::vector<Line> open = {};     ///< actions, the oldest first
    std::vector<Line> answered = {}; ///< lines of task cards, those withdrawn left out; the newest last

    static Result<TaskLines> of(Reader &reader, const std::string &record);
};

} // namespace piketboek
