// An Entry is one immutable act as it is stored and sent: the exact bytes, their hash and where they belong.
#pragma once

#include "journal/digest.h"

#include <compare>
#include <cstdint>
#include <string>

namespace piketboek {

/// Names an entry for ever: the device that wrote it and that device's gap-free counter, from 1.
struct EntryId
{
    std::string device;
    int64_t seq = 0;

    auto operator<=>(const EntryId &) const = default;
};

struct Entry
{
    EntryId id = {};
    Hash hash = {};
    std::string envelope = {};    ///< canonical JSON
    std::string disclosures = {}; ///< canonical JSON array of [salt, name, value]; "[]" when none are held

    bool operator==(const Entry &) const = default;
};

} // namespace piketboek
