// Twins are entries that write one act of a branch anew (an equal `was`), on two tablets that were one: the
// one with the lowest (device, seq) stands for all of them, whichever came first.
#pragma once

#include "journal/envelope.h"
#include "store/database.h"

#include <vector>

namespace piketboek {

class Twins
{
public:
    explicit Twins(Database &database) : m_database(&database) {}

    Result<void> remember(const EntryId &id, const Hash &was);
    /// All that write the same act, the one that stands first; none when the entry is not written anew.
    Result<std::vector<EntryId>> of(const EntryId &id);
    /// The entry that stands for this one: mostly itself.
    Result<EntryId> standingFor(const EntryId &id);
    /// Lets what this envelope is about be the entries that stand.
    Result<void> retarget(Envelope &envelope);

private:
    Database *m_database;
};

} // namespace piketboek
