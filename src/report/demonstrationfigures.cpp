#include "report/demonstrationfigures.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr std::string_view held[] = {"ongoing", "quiet", "with_directions", "dispersed"};

// A series is one notice, and each day it was held is a demonstration.
int64_t allDaysHeld(const RecordState &state)
{
    const Choice *days = state.choice("held_days");
    if (days && days->value.asInteger())
        return *days->value.asInteger();
    return std::ranges::any_of(held, [&](std::string_view step) { return state.reached(step).has_value(); })
               ? 1
               : 0;
}

void add(DemonstrationFigures &figures, const RecordCase &one, int year)
{
    const bool isSpontaneousOne = one.state.flag("spontaneous");
    (isSpontaneousOne ? figures.spontaneous : figures.held) += daysHeld(one.state, one.row.year, year);
    if (isSpontaneousOne || one.row.year != year)
        return;
    const NoticeStanding standing = noticeStanding(one.state, year);
    ++figures.received;
    figures.forOtherYear += standing == NoticeStanding::ForOtherYear;
    figures.withdrawn += standing == NoticeStanding::Withdrawn;
    if (standing != NoticeStanding::Counts)
        return;
    ++figures.notices;
    figures.outcomeUnknown +=
        allDaysHeld(one.state) == 0 && !one.state.reached("not_held") && !one.state.choice("held_days");
    const bool isNew = std::ranges::find(figures.highlights, one.row.highlight) == figures.highlights.end();
    if (!one.row.highlight.empty() && isNew)
        figures.highlights.push_back(one.row.highlight);
}

} // namespace

NoticeStanding noticeStanding(const RecordState &state, int year)
{
    const int held = yearOf(timeIn(state, "starts"));
    if (held != 0 && held != year)
        return NoticeStanding::ForOtherYear;
    return state.reached("withdrawn") ? NoticeStanding::Withdrawn : NoticeStanding::Counts;
}

// Where the day was not written down, it is that of the notice.
int64_t daysHeld(const RecordState &state, int received, int year)
{
    const int said = yearOf(timeIn(state, "starts"));
    return (said == 0 ? received : said) == year ? allDaysHeld(state) : 0;
}

Result<DemonstrationFigures> DemonstrationFigures::of(Reader &reader, int year,
                                                      const std::string &municipality)
{
    const Result<std::vector<RecordCase>> cases = RecordCase::of(reader, "demonstration", municipality);
    if (!cases)
        return std::unexpected(cases.error());
    DemonstrationFigures figures;
    figures.kept = keptIn(*cases, year);
    for (const RecordCase &one : *cases)
        add(figures, one, year);
    return figures;
}

} // namespace piketboek
