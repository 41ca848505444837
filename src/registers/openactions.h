// The open actions of a record are those that somebody noted and nobody reported done.
#pragma once

#include "registers/placedentry.h"

#include <set>
#include <vector>

namespace piketboek {

/// The lines of kind `action` that no line of kind `done` is about; neither counts when it is among
/// `withdrawn`. An action that was corrected stays one.
std::set<EntryId> openActions(const std::vector<PlacedEntry> &entries, const std::set<EntryId> &withdrawn);

} // namespace piketboek
