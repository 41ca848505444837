// The merge acts are all that tie records together, and all that undoes them.
#pragma once

#include "registers/placedentry.h"
#include "store/database.h"

#include <vector>

namespace piketboek {

/// Merges, unmerges and the withdrawals of those, in no order: for `mergeGroups`.
Result<std::vector<PlacedEntry>> mergeActs(Database &database);

} // namespace piketboek
