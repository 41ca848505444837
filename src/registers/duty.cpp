#include "registers/duty.h"

#include "registers/takenback.h"

#include <algorithm>

namespace piketboek {

namespace {

struct Move
{
    const PlacedEntry *entry;
    HandoverAct act;
};

std::set<EntryId> withdrawnOf(const std::vector<PlacedEntry> &entries)
{
    std::vector<TakingBack> pairs;
    for (const PlacedEntry &entry : entries) {
        if (entry.envelope.act != "withdraw")
            continue;
        for (const Target &target : entry.envelope.about) {
            if (target.record.empty())
                pairs.push_back({entry.envelope.id, target.entry});
        }
    }
    return takenBack(pairs);
}

// Two tablets without a line both write down the same telephone call; whoever has the duty from one of them
// and passes it on ends the other one, too.
bool comesAfter(const Move &later, const Move &earlier)
{
    if (hasSeen(*later.entry, *earlier.entry))
        return true;
    const bool passesOn = later.act.from == earlier.act.to && later.act.at >= earlier.act.at;
    return passesOn && !hasSeen(*earlier.entry, *later.entry);
}

std::vector<HandoverAct> lastOf(const std::vector<Move> &moves, const std::vector<Move> &after)
{
    std::vector<const Move *> last;
    for (const Move &one : moves) {
        const bool isOver = std::ranges::any_of(
            after, [&](const Move &other) { return other.entry != one.entry && comesAfter(other, one); });
        if (!isOver)
            last.push_back(&one);
    }
    std::ranges::sort(last, [](const Move *a, const Move *b) { return isNewer(*a->entry, *b->entry); });
    std::vector<HandoverAct> acts;
    for (const Move *one : last) {
        if (std::ranges::find(acts, one->act.to, &HandoverAct::to) == acts.end())
            acts.push_back(one->act);
    }
    return acts;
}

} // namespace

Duty Duty::fold(const std::vector<PlacedEntry> &entries)
{
    Duty duty;
    const std::set<EntryId> withdrawn = withdrawnOf(entries);
    std::vector<Move> moves, offers;
    for (const PlacedEntry &entry : entries) {
        if (entry.envelope.act != "handover" || withdrawn.contains(entry.envelope.id))
            continue;
        Move move{&entry, HandoverAct::read(entry)};
        if (!move.act.to.empty())
            (move.act.offered ? offers : moves).push_back(std::move(move));
    }
    duty.holders = lastOf(moves, moves);
    std::vector<Move> all = moves;
    all.insert(all.end(), offers.begin(), offers.end());
    duty.offers = lastOf(offers, all);
    std::erase_if(duty.offers, [&](const HandoverAct &offer) { return duty.isHeldBy(offer.to); });
    for (const Move &move : moves)
        duty.former.insert({move.act.from, move.act.to});
    duty.former.erase("");
    for (const HandoverAct &holder : duty.holders)
        duty.former.erase(holder.to);
    const auto newest = std::ranges::max_element(
        all, [](const Move &a, const Move &b) { return isNewer(*b.entry, *a.entry); });
    if (newest == all.end())
        return duty;
    duty.record = newest->entry->envelope.record;
    duty.role = newest->act.role;
    duty.exercise = newest->act.exercise;
    return duty;
}

bool Duty::isHeldBy(std::string_view officer) const
{
    return std::ranges::find(holders, officer, &HandoverAct::to) != holders.end();
}

} // namespace piketboek
