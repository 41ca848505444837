// The number list is every official number that was given, in order, with what became of its record, and why
// a number is missing between two of them.
#pragma once

#include "base/language.h"
#include "store/reader.h"

#include <string>
#include <vector>

namespace piketboek {

struct NumberedItem
{
    std::string number = {}; ///< "2020-INC-0016"; of a gap "2020-INC-0017 – 2020-INC-0116"
    std::string record = {}; ///< "" for a gap
    std::string words = {};
};

/// Of one year; 0 for all.
Result<std::vector<NumberedItem>> numberList(Reader &reader, int year, Language language);

} // namespace piketboek
