#include "journal/going.h"
#include "store/journal.h"

namespace piketboek {

Result<void> Journal::applyGoing(const Envelope &envelope)
{
    const Erasing erasing = erasingOf(envelope);
    for (const EntryId &id : erasing.targets) {
        const Result<void> erased = m_entries->erase(id, erasing.fields, envelope.id);
        const Result<void> shown = erased ? m_projector->takeAgain(id) : erased;
        if (!shown)
            return shown;
    }
    const std::vector<Destroyed> list = destroyedBy(envelope);
    for (const Destroyed &destroyed : list) {
        const bool isCentrals = m_track->isCentral(destroyed.id.device);
        const Result<void> done = isCentrals ? Result<void>() : applyDestruction(destroyed, envelope.id);
        if (!done)
            return done;
    }
    return erasing.targets.empty() && list.empty() ? Result<void>() : m_sweep->ask();
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

} // namespace piketboek
