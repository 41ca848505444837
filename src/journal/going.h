// What an `erase` or a `destroy` entry takes away, read from its envelope alone (FORMAT.md §8).
#pragma once

#include "journal/envelope.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace piketboek {

/// Nothing when the entry erases nothing: another act, no reason or no ground is given, or it names more than
/// `most` fields of entries.
struct Erasing
{
    static constexpr size_t most = 1024;

    std::vector<EntryId> targets = {};
    std::set<std::string, std::less<>> fields = {};
};

Erasing erasingOf(const Envelope &envelope);

/// An item of a destruction list: the hash too, for a device that was copied can have written two entries of
/// one name.
struct Destroyed
{
    EntryId id = {};
    Hash hash = {};

    auto operator<=>(const Destroyed &) const = default;
};

/// The entries on a destruction list, those that are named without their hash left out; none for another act.
std::vector<Destroyed> destroyedBy(const Envelope &envelope);

} // namespace piketboek
