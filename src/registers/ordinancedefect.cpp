#include "registers/ordinancedefect.h"

#include "base/localtime.h"
#include "registers/ordinanceforce.h"

#include <algorithm>
#include <chrono>

namespace piketboek {

namespace {

constexpr int64_t hour = 3'600'000;

using Decision = OrdinanceLife::Meeting::Decision;
using Kind = OrdinanceLife::Kind;
using Meeting = OrdinanceLife::Meeting;
using Stand = Ratification::Stand;
using Weight = OrdinanceDefect::Weight;
using What = OrdinanceDefect::What;

struct Case
{
    const OrdinanceLife &life;
    int64_t instant = 0;
    int64_t withoutMeeting = 0;
    OrdinanceForce force = {};

    const Ratification &ratification() const { return force.ratification; }
};

bool applies(const Case &it)
{
    return it.ratification().stand != Stand::NotApplicable;
}

bool isOpen(const Case &it)
{
    return it.ratification().stand == Stand::Awaiting || it.ratification().stand == Stand::NoQuorumYet;
}

bool startsUnpublished(const Case &it)
{
    if ((it.life.kind == Kind::RiskArea && it.life.byMouth) || !it.life.inForceFrom)
        return false;
    const int64_t from = *it.life.inForceFrom;
    return it.life.published ? from < *it.life.published : from <= it.instant;
}

bool publishedUnadopted(const Case &it)
{
    return it.life.adopted && it.life.published && *it.life.published < *it.life.adopted;
}

bool overTwelveHours(const Case &it)
{
    const std::optional<int64_t> start = it.force.start;
    return it.life.kind == Kind::RiskArea && start && it.life.until && *it.life.until > *start + 12 * hour;
}

bool stepNotApplicable(const Case &it)
{
    const auto decided = [](const Meeting &meeting) { return meeting.decision != Decision::NotEntered; };
    return !applies(it) &&
           (it.life.appeal || !it.life.suspensions.empty() || std::ranges::any_of(it.life.meetings, decided));
}

template<class Wrong>
bool anyMeeting(const Case &it, Wrong wrong)
{
    const auto found = [&](const Meeting &meeting) { return meeting.at <= it.instant && wrong(meeting); };
    return applies(it) && std::ranges::any_of(it.life.meetings, found);
}

bool decidedWithoutQuorum(const Case &it)
{
    return anyMeeting(it, [](const Meeting &meeting) {
        const bool decided = meeting.decision == Decision::Ratified || meeting.decision == Decision::Refused;
        return decided && meeting.members > 0 && !meeting.hadQuorum();
    });
}

bool decidedTooEarly(const Case &it)
{
    return anyMeeting(it, [&published = it.life.published](const Meeting &meeting) {
        return meeting.decision != Decision::NotEntered && !(published && *published < meeting.at);
    });
}

// Of the meeting that counts, when that did not ratify.
std::optional<int64_t> notRatifiedAt(const Ratification &ratification)
{
    switch (ratification.stand) {
    case Stand::Refused:
    case Stand::NotDealtWith:
    case Stand::UnderAppeal:
    case Stand::Lapsed:
        return ratification.meeting;
    default:
        return std::nullopt;
    }
}

bool ratifiedTooLate(const Case &it)
{
    return anyMeeting(it, [&, lost = notRatifiedAt(it.ratification())](const Meeting &meeting) {
        const bool late = takenBy(it.force.end, meeting.at) || (lost && *lost < meeting.at);
        return meeting.decision == Decision::Ratified && late;
    });
}

bool outcomeNotEntered(const Case &it)
{
    return isOpen(it) && takenBy(it.ratification().meeting, it.instant);
}

bool appealNotInTime(const Case &it)
{
    const bool appealed = it.life.appeal && it.life.appeal->at <= it.instant;
    return applies(it) && appealed && !it.ratification().appealed && !outcomeNotEntered(it);
}

bool decisionOverdue(const Case &it)
{
    const std::optional<Ratification::Lapse> &lapse = it.ratification().lapse;
    return lapse && lapse->cause == Ratification::Cause::AppealUndecided && lapse->at <= it.instant;
}

bool suspendedWhenRatified(const Case &it)
{
    return std::ranges::any_of(it.life.suspensions, [&](const OrdinanceLife::Suspension &span) {
        return span.from <= it.instant && takenBy(it.ratification().ratified, span.from);
    });
}

// The midnight after the same date three months later, or after the last of that month.
int64_t threeMonthsFrom(int64_t instant)
{
    using namespace std::chrono;
    const LocalTime from = localTime(instant);
    year_month_day last = year(from.year) / from.month / from.day + months(3);
    if (!last.ok())
        last = last.year() / last.month() / std::chrono::last;
    const year_month_day next = sys_days(last) + days(1);
    return startOfDay(int(next.year()), int(unsigned(next.month())), int(unsigned(next.day())));
}

bool overThreeMonths(const Case &it)
{
    if (it.life.kind != Kind::AreaBan || !it.force.start)
        return false;
    return it.force.end.value_or(it.instant) > threeMonthsFrom(*it.force.start);
}

bool noCouncilMeeting(const Case &it)
{
    return it.ratification().stand == Stand::Awaiting && !outcomeNotEntered(it) && it.life.published &&
           it.instant >= *it.life.published + it.withoutMeeting;
}

bool notYetPublished(const Case &it)
{
    return takenBy(it.force.start, it.instant) && !takenBy(it.life.published, it.instant);
}

struct Check
{
    What what;
    Weight weight;
    bool (*holds)(const Case &);
};

constexpr Check checks[] = {
    {What::StartsUnpublished, Weight::Error, startsUnpublished},
    {What::PublishedUnadopted, Weight::Error, publishedUnadopted},
    {What::OverTwelveHours, Weight::Error, overTwelveHours},
    {What::StepNotApplicable, Weight::Warning, stepNotApplicable},
    {What::DecidedWithoutQuorum, Weight::Warning, decidedWithoutQuorum},
    {What::DecidedTooEarly, Weight::Warning, decidedTooEarly},
    {What::RatifiedTooLate, Weight::Warning, ratifiedTooLate},
    {What::AppealNotInTime, Weight::Warning, appealNotInTime},
    {What::DecisionOverdue, Weight::Warning, decisionOverdue},
    {What::SuspendedWhenRatified, Weight::Warning, suspendedWhenRatified},
    {What::OverThreeMonths, Weight::Warning, overThreeMonths},
    {What::OutcomeNotEntered, Weight::Hint, outcomeNotEntered},
    {What::NoCouncilMeeting, Weight::Hint, noCouncilMeeting},
    {What::NotYetPublished, Weight::Hint, notYetPublished},
};

} // namespace

std::vector<OrdinanceDefect> OrdinanceDefect::in(const OrdinanceLife &life, int64_t instant,
                                                 int daysWithoutMeeting)
{
    const Case it{life, instant, daysWithoutMeeting * 24 * hour, OrdinanceForce::at(life, instant)};
    std::vector<OrdinanceDefect> found;
    for (const Check &check : checks)
        if (check.holds(it))
            found.push_back({check.what, check.weight});
    return found;
}

} // namespace piketboek
