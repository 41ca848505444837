// Taken back are the entries that a standing withdrawal names; a withdrawal that is taken back itself does
// not stand.
#pragma once

#include "journal/entry.h"

#include <set>
#include <vector>

namespace piketboek {

struct TakingBack
{
    EntryId by = {};
    EntryId target = {};

    auto operator<=>(const TakingBack &) const = default;
};

/// Any order and any doubles give the same. In a ring, which only a hostile hand makes, nothing is taken
/// back.
std::set<EntryId> takenBack(const std::vector<TakingBack> &acts);

} // namespace piketboek
