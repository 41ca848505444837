// The merge choices are what becomes of each thing that two records say differently, shown before they are
// merged.
#pragma once

#include "base/language.h"
#include "store/reader.h"

#include <string>
#include <vector>

namespace piketboek {

struct MergeChoice
{
    std::string what = {};
    std::string kept = {};   ///< as it counts once they are one
    std::string others = {}; ///< what stays readable in the records themselves
    std::string why = {};
};

/// Of the two, and of all that is merged with either already.
Result<std::vector<MergeChoice>> mergeChoices(Reader &reader, const std::string &record,
                                              const std::string &other, Language language);

} // namespace piketboek
