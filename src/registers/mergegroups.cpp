#include "registers/mergegroups.h"

#include "registers/takenback.h"

#include <algorithm>

namespace piketboek {

namespace {

using Heads = std::map<std::string, std::string>;

std::string headOf(const Heads &heads, std::string record)
{
    for (auto found = heads.find(record); found != heads.end() && found->second != record;
         found = heads.find(record))
        record = found->second;
    return record;
}

void join(Heads &heads, const std::string &a, const std::string &b)
{
    const std::string left = headOf(heads, a);
    const std::string right = headOf(heads, b);
    const std::string &lowest = std::min(left, right);
    for (const std::string &record : {a, b, left, right})
        heads[record] = lowest;
}

bool undoes(const Envelope &envelope)
{
    return envelope.act == "unmerge" || envelope.act == "withdraw";
}

std::set<EntryId> undone(const std::vector<PlacedEntry> &acts)
{
    std::vector<TakingBack> pairs;
    for (const PlacedEntry &act : acts) {
        if (!undoes(act.envelope))
            continue;
        for (const Target &target : act.envelope.about)
            pairs.push_back({act.envelope.id, target.entry});
    }
    return takenBack(pairs);
}

void tieTargets(Heads &heads, const Envelope &merge)
{
    std::string before = merge.record;
    for (const Target &target : merge.about) {
        if (target.record.empty())
            continue;
        join(heads, before.empty() ? target.record : before, target.record);
        before = target.record;
    }
}

} // namespace

std::map<std::string, std::string> mergeGroups(const std::vector<PlacedEntry> &acts)
{
    const std::set<EntryId> gone = undone(acts);
    Heads heads;
    for (const PlacedEntry &act : acts) {
        if (act.envelope.act == "merge" && !gone.contains(act.envelope.id))
            tieTargets(heads, act.envelope);
    }
    for (auto &[record, head] : heads)
        head = headOf(heads, record);
    return heads;
}

std::vector<EntryId> mergesNaming(const std::vector<PlacedEntry> &acts, const std::string &record)
{
    const std::set<EntryId> gone = undone(acts);
    std::vector<EntryId> merges;
    for (const PlacedEntry &act : acts) {
        const Envelope &merge = act.envelope;
        if (merge.act != "merge" || gone.contains(merge.id))
            continue;
        const bool isNamed = merge.record == record ||
                             std::ranges::find(merge.about, record, &Target::record) != merge.about.end();
        if (isNamed)
            merges.push_back(merge.id);
    }
    return merges;
}

} // namespace piketboek
