#include "registers/knownthen.h"

#include "base/happened.h"

namespace piketboek {

namespace {

// What is known to the day begins with it: it may have happened before the decision.
int64_t startOf(const PlacedEntry &entry)
{
    const HappenedText text = entry.envelope.happened.value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : momentOf(entry);
}

} // namespace

KnownThen KnownThen::knownTo(const std::vector<PlacedEntry> &entries, const PlacedEntry &decision)
{
    KnownThen then;
    for (const PlacedEntry &entry : entries) {
        if (entry.envelope.id == decision.envelope.id)
            continue;
        if (hasSeen(decision, entry))
            then.known.push_back(entry.envelope.id);
        else if (startOf(entry) <= startOf(decision))
            then.later.push_back(entry.envelope.id);
    }
    return then;
}

} // namespace piketboek
