#include "exchange/standinglist.h"

#include "base/localtime.h"
#include "exchange/recordsurroundings.h"
#include "registers/recordforce.h"
#include "registers/recordmoment.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t day = 24LL * 60 * 60 * 1000;
constexpr int64_t longestDay = 25LL * 60 * 60 * 1000;
constexpr int64_t ahead = 7 * day;
// What was closed since may still have to be told to somebody.
constexpr int64_t back = 60 * day;

// A moment of the record's own life tells when it is, and asks nobody for anything.
bool asksForAnAct(const Due &due)
{
    static constexpr std::string_view moments[] = {"starts",    "in_force", "lapses",
                                                   "grip",      "expires",  "twelve_hours",
                                                   "withdrawn", "replaced", "suspended"};
    return !due.done && std::ranges::find(moments, due.what) == std::ranges::end(moments);
}

int64_t startOfDayOf(int64_t instant)
{
    const LocalTime at = localTime(instant);
    return startOfDay(at.year, at.month, at.day);
}

bool isSoon(const RecordMoment &moment)
{
    const std::optional<KnownTime> starts = moment.time("starts");
    if (!starts || starts->last - starts->from > longestDay)
        return false;
    const std::optional<KnownTime> ends = moment.time("ends");
    const int64_t from = startOfDayOf(moment.instant);
    return starts->start() < from + 2 * day && (ends ? ends->end() : starts->end()) > from;
}

bool isCalledOff(const RecordMoment &moment)
{
    return moment.isAnyPast({"cancelled", "forbidden", "not_held", "withdrawn", "withdrawn_by_applicant",
                             "withdrawn_by_authority", "refused", "set_aside"});
}

bool isShown(const StandingRecord &standing, int64_t now)
{
    const auto presses = [now](const Due &due) { return !due.by || *due.by < now + ahead; };
    return standing.inForce || standing.soon || std::ranges::any_of(standing.dues, presses);
}

} // namespace

int64_t StandingRecord::urgency(int64_t now) const
{
    if (dues.empty())
        return soon ? now + 2 * day : now + ahead + day;
    return dues.front().by ? *dues.front().by : now + day;
}

Result<StandingRecord> standingOf(Reader &reader, const RecordRow &row, const Surroundings &around,
                                  int64_t now)
{
    Result<RecordState> state = reader.state(row.id);
    if (!state)
        return std::unexpected(state.error());
    StandingRecord standing{.row = row, .state = std::move(*state)};
    const RecordMoment moment{standing.state, around, now};
    for (const Due &due : Due::of(standing.state, around, now)) {
        if (asksForAnAct(due))
            standing.dues.push_back(due);
    }
    standing.inForce = inForceAt(standing.state, around, now);
    standing.soon = isSoon(moment) && !isCalledOff(moment);
    return standing;
}

Result<std::vector<StandingRecord>> standingList(Reader &reader, int64_t now)
{
    const Result<std::vector<RecordRow>> rows = reader.standing(now - back);
    if (!rows || rows->empty())
        return rows ? Result<std::vector<StandingRecord>>(std::vector<StandingRecord>())
                    : std::unexpected(rows.error());
    const Result<RecordSurroundings> surroundings = RecordSurroundings::of(reader);
    if (!surroundings)
        return std::unexpected(surroundings.error());
    const Surroundings around = surroundings->around();
    std::vector<StandingRecord> list;
    for (const RecordRow &row : *rows) {
        Result<StandingRecord> standing = standingOf(reader, row, around, now);
        if (!standing)
            return std::unexpected(standing.error());
        if (isShown(*standing, now))
            list.push_back(std::move(*standing));
    }
    std::ranges::stable_sort(list, {}, [now](const StandingRecord &one) { return one.urgency(now); });
    return list;
}

} // namespace piketboek
