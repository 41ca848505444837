#include "registers/takenback.h"

#include <map>

namespace piketboek {

namespace {

struct Act
{
    std::set<EntryId> targets; ///< what it takes back when it stands
    std::set<EntryId> against; ///< the acts that take it back, less those that do not stand
};

std::map<EntryId, Act> actsBy(const std::vector<TakingBack> &pairs)
{
    std::map<EntryId, Act> acts;
    for (const auto &[by, target] : pairs) {
        acts[by].targets.insert(target);
        acts[target].against.insert(by);
    }
    return acts;
}

} // namespace

// From the acts that nothing is against onwards, each looked at once: however deep the undoing goes.
std::set<EntryId> takenBack(const std::vector<TakingBack> &pairs)
{
    std::map<EntryId, Act> acts = actsBy(pairs);
    std::vector<EntryId> standing;
    for (const auto &[id, act] : acts) {
        if (act.against.empty())
            standing.push_back(id);
    }
    std::set<EntryId> gone;
    while (!standing.empty()) {
        const EntryId by = standing.back();
        standing.pop_back();
        for (const EntryId &target : acts[by].targets) {
            if (!gone.insert(target).second)
                continue;
            for (const EntryId &freed : acts[target].targets) {
                acts[freed].against.erase(target);
                if (acts[freed].against.empty())
                    standing.push_back(freed);
            }
        }
    }
    return gone;
}

} // namespace piketboek
