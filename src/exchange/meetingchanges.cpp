#include "exchange/meetingchanges.h"

#include "registers/knowntime.h"

#include <algorithm>

namespace piketboek {

namespace {

std::optional<KnownTime> startOf(const std::string &starts)
{
    return KnownTime::of(HappenedText{starts, "Europe/Amsterdam", "afterwards"});
}

Draft &add(std::vector<Draft> &acts, const RegisterRow &row, const RecordState &meeting, const Writer &writer,
           const char *act)
{
    Draft &draft = acts.emplace_back();
    draft.author = writer.author;
    draft.role = writer.role;
    draft.record = meeting.id;
    draft.registerName = row.registerName;
    draft.form = row.form;
    draft.act = act;
    return draft;
}

void tellStep(Draft &draft, const char *step, const Happened &at)
{
    draft.plain.set("time", step);
    draft.happened = HappenedText{at.at(), std::string(at.zone()), at.source()};
}

} // namespace

std::vector<Draft> meetingChanges(const RegisterRow &row, const RecordState &meeting, const Writer &writer,
                                  int64_t now)
{
    std::vector<Draft> acts;
    const std::string starts = row.plain.text("starts");
    if (startOf(starts) != startOf(meeting.text("starts"))) {
        add(acts, row, meeting, writer, "set").plain.set("starts", starts);
        tellStep(add(acts, row, meeting, writer, "time"), "moved", Happened::atMinute(now, "noted"));
    }
    using Step = std::pair<std::string, Happened>;
    const auto cancelled = std::ranges::find(row.steps, "cancelled", &Step::first);
    if (cancelled != row.steps.end() && !meeting.reached("cancelled"))
        tellStep(add(acts, row, meeting, writer, "time"), "cancelled", cancelled->second);
    return acts;
}

} // namespace piketboek
