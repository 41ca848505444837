// The known sheet says what stood in a record for the one who decided ("toen bekend"), and what only showed
// later.
#pragma once

#include "report/sheethead.h"
#include "view/desk.h"

namespace piketboek {

/// Three heads: the decision, what its writer had seen, and what was not seen though it tells of no later
/// moment. `decision` is an entry of the record; without it, nothing.
std::vector<SheetHead> knownSheet(Desk &desk, const std::string &record, const EntryId &decision);

} // namespace piketboek
