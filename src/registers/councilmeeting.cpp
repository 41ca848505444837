#include "registers/councilmeeting.h"

#include "registers/knowntime.h"

#include <algorithm>

namespace piketboek {

namespace {

using Decision = OrdinanceLife::Meeting::Decision;

struct Sitting
{
    const RecordState *record = nullptr;
    KnownTime starts = {};
};

struct Vote
{
    Decision decision = Decision::NotEntered;
    KnownTime at = {};
    EntryId by = {};
};

/// All that is told of the council and one ordinance.
struct Council
{
    const RecordState &ordinance;
    const RegisterBook &book;
    std::optional<int64_t> published = {};
    std::vector<Sitting> sittings = {}; ///< by start
    std::vector<Vote> votes = {};       ///< by time
};

bool counts(const RecordState &meeting, const RecordState &ordinance)
{
    return !meeting.mistaken && !meeting.reached("cancelled") &&
           meeting.municipality == ordinance.municipality && meeting.exercise == ordinance.exercise;
}

void findSittings(Council &council, std::span<const RecordState> meetings)
{
    for (const RecordState &meeting : meetings) {
        if (!counts(meeting, council.ordinance))
            continue;
        if (const std::optional<KnownTime> starts = KnownTime::in(meeting, council.book, "starts"))
            council.sittings.push_back({&meeting, *starts});
    }
    std::ranges::sort(council.sittings, [](const Sitting &a, const Sitting &b) {
        return std::tie(a.starts.from, a.record->id) < std::tie(b.starts.from, b.record->id);
    });
}

void findVotes(Council &council)
{
    for (const auto &[step, decision] :
         {std::pair("ratified", Decision::Ratified), std::pair("refused", Decision::Refused)}) {
        if (const std::optional<KnownTime> at = KnownTime::in(council.ordinance, council.book, step))
            council.votes.push_back({decision, *at, council.ordinance.choice(timeField(step))->by});
    }
    std::ranges::stable_sort(council.votes, {}, [](const Vote &vote) { return vote.at.from; });
}

const Sitting *named(const Council &council)
{
    const std::string record = council.ordinance.text("council_meeting");
    const auto found = std::ranges::find_if(
        council.sittings, [&](const Sitting &sitting) { return sitting.record->id == record; });
    return found == council.sittings.end() ? nullptr : &*found;
}

const Sitting *nearest(const Council &council, const KnownTime &at)
{
    const Sitting *found = nullptr;
    for (const Sitting &sitting : council.sittings) {
        if (sitting.starts.from <= at.last && council.published < sitting.starts.last)
            found = &sitting;
    }
    return found;
}

const Sitting *sittingOf(const Council &council, const Vote &vote)
{
    const Sitting *said = &vote == &council.votes.back() ? named(council) : nullptr;
    return said ? said : nearest(council, vote.at);
}

int64_t momentOf(const Council &council, const Vote &vote, std::optional<int64_t> starts)
{
    if (vote.decision == Decision::Ratified)
        return vote.at.start(
            std::max(starts, council.published ? std::optional(*council.published + 1) : std::nullopt));
    const std::optional<KnownTime> appealed = KnownTime::in(council.ordinance, council.book, "appealed");
    return vote.at.latest(appealed && !appealed->coarse ? std::optional(appealed->from) : std::nullopt);
}

int headsIn(const Choice &choice)
{
    const int64_t *heads = choice.value.asInteger();
    return heads ? static_cast<int>(std::clamp<int64_t>(*heads, 0, 100'000)) : 0;
}

void readAttendance(OrdinanceLife::Meeting &meeting, const RecordState &record)
{
    const Choice *present = record.choice("present");
    const Choice *members = record.choice("members");
    if (!present || !present->value.asInteger() || !members)
        return;
    meeting.present = headsIn(*present);
    meeting.members = headsIn(*members);
}

CouncilMeeting meetingOf(const Council &council, const Sitting &sitting, const Vote *vote)
{
    CouncilMeeting meeting{.record = sitting.record->id,
                           .version = sitting.record->choice("starts")->by,
                           .conflicted = sitting.record->conflicted("starts"),
                           .coarse = sitting.starts.coarse || (vote && vote->at.coarse)};
    OrdinanceLife::Meeting &held = meeting.held;
    held.at = sitting.starts.latest();
    readAttendance(held, *sitting.record);
    if (vote) {
        held.at = momentOf(council, *vote, sitting.starts.from);
        held.decision = vote->decision;
    } else if (held.members > 0 && !held.hadQuorum()) {
        held.decision = Decision::NotDealtWith;
    }
    return meeting;
}

CouncilMeeting untold(const Council &council, const Vote &vote)
{
    return {.version = vote.by,
            .coarse = vote.at.coarse,
            .held = {.at = momentOf(council, vote, {}), .decision = vote.decision}};
}

} // namespace

std::vector<CouncilMeeting> CouncilMeeting::on(const RecordState &ordinance, const RegisterBook &book,
                                               const std::optional<int64_t> &published,
                                               std::span<const RecordState> meetings)
{
    Council council{ordinance, book, published};
    findSittings(council, meetings);
    findVotes(council);
    std::vector<CouncilMeeting> all;
    std::map<const Sitting *, const Vote *> decided;
    for (const Vote &vote : council.votes) {
        if (const Sitting *sitting = sittingOf(council, vote))
            decided[sitting] = &vote;
        else
            all.push_back(untold(council, vote));
    }
    for (const Sitting &sitting : council.sittings) {
        const auto vote = decided.find(&sitting);
        all.push_back(meetingOf(council, sitting, vote == decided.end() ? nullptr : vote->second));
    }
    return all;
}

} // namespace piketboek
