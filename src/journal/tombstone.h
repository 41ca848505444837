// A Tombstone keeps the place of a destroyed entry in its chains: everything but what it said.
#pragma once

#include "base/failure.h"
#include "journal/entry.h"

namespace piketboek {

struct Tombstone
{
    EntryId id = {};
    Hash prev = {};
    Hash hash = {};
    EntryId list = {}; ///< the `destroy` entry that names it: the signed destruction list

    std::string canonical() const;
    static Result<Tombstone> read(std::string_view canonical);

    bool operator==(const Tombstone &) const = default;
};

} // namespace piketboek
