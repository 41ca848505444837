// Soundness is asked before an entry exists: the rules that acts would break in this journal.
#pragma once

#include "journal/draft.h"
#include "store/reader.h"

#include <string>
#include <vector>

namespace piketboek {

/// All of them are about one record. By the names of registers/whatif.h; none when they may be written.
Result<std::vector<std::string>> rulesBroken(Reader &reader, const std::vector<Draft> &drafts);
/// Whether an act gives its record a number that another record of its register has.
Result<bool> givesNumberTwice(Reader &reader, const Draft &draft);

} // namespace piketboek
