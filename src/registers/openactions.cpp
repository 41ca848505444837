#include "registers/openactions.h"

namespace piketboek {

std::set<EntryId> openActions(const std::vector<PlacedEntry> &entries, const std::set<EntryId> &withdrawn)
{
    std::set<EntryId> open;
    std::set<EntryId> done;
    for (const PlacedEntry &entry : entries) {
        const Envelope &envelope = entry.envelope;
        if (envelope.act != "line" || withdrawn.contains(envelope.id))
            continue;
        if (envelope.plain.text("kind") == "action")
            open.insert(envelope.id);
        if (envelope.plain.text("kind") != "done")
            continue;
        for (const Target &target : envelope.about)
            done.insert(target.entry);
    }
    std::erase_if(open, [&](const EntryId &action) { return done.contains(action); });
    return open;
}

} // namespace piketboek
