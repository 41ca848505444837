#include "journal/going.h"
#include "store/journal.h"

#include <utility>

namespace piketboek {

Result<void> Journal::applyGoing(const Envelope &envelope)
{
    const Erasing erasing = erasingOf(envelope);
    for (const EntryId &id : erasing.targets) {
        const Result<void> erased = m_entries->erase(id, erasing.fields, envelope.id);
        const Result<void> shown = erased ? m_projector->takeAgain(id) : erased;
        if (!shown)
            return shown;
        m_sweep = true;
    }
    for (const Destroyed &destroyed : destroyedBy(envelope)) {
        if (const Result<void> done = applyDestruction(destroyed, envelope.id); !done)
            return done;
        m_sweep = true;
    }
    return {};
}

Result<void> Journal::applyDestruction(const Destroyed &destroyed, const EntryId &list)
{
    const Device *device = m_entries->device(destroyed.id.device);
    const Result<Holding> holding =
        device ? m_entries->holds(*device, destroyed.id.seq, destroyed.hash) : Holding::Nothing;
    const Result<void> hidden =
        holding && *holding == Holding::Same ? m_projector->leaveOut(destroyed.id) : Result<void>();
    if (!holding || !hidden)
        return std::unexpected(holding ? hidden.error() : holding.error());
    return m_entries->destroy(destroyed, list);
}

// What was erased must not linger: not in the search index's old segments, the write-ahead log, or free
// pages.
Result<void> Journal::sweep()
{
    if (!std::exchange(m_sweep, false))
        return {};
    const Result<void> merged = m_database->run("INSERT INTO words(words) VALUES('optimize')");
    return merged ? m_database->run("PRAGMA wal_checkpoint(TRUNCATE)") : merged;
}

} // namespace piketboek
