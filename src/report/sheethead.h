// A SheetHead is one head of a page that is read out: its name, and what stands under it.
#pragma once

#include <string>
#include <vector>

namespace piketboek {

struct SheetHead
{
    std::string name = {};
    std::vector<std::string> items = {}; ///< each a line, however long
};

} // namespace piketboek
