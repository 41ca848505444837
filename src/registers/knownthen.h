// KnownThen is what stood in a record for the one who decided ("toen bekend"), and what only showed later.
#pragma once

#include "registers/placedentry.h"

#include <vector>

namespace piketboek {

struct KnownThen
{
    std::vector<EntryId> known = {}; ///< entries that the decision's writer had seen
    std::vector<EntryId> later = {}; ///< not seen, though they tell of no later moment than the decision does

    /// `entries` are all of the record, in the order in which they are to be told. What came to the log later
    /// is never known, whatever time it names.
    static KnownThen knownTo(const std::vector<PlacedEntry> &entries, const PlacedEntry &decision);
};

} // namespace piketboek
