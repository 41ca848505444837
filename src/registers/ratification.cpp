#include "registers/ratification.h"

#include "registers/holiday.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t hour = 3'600'000;

using Meeting = OrdinanceLife::Meeting;
using Decision = Meeting::Decision;
using Cause = Ratification::Cause;
using Stand = Ratification::Stand;

// What comes of it in the end, by all that was entered; the questions at an instant are put to this.
struct Course
{
    std::vector<Meeting> meetings = {};
    std::optional<Meeting> decisive = {};
    std::optional<int64_t> appealed = {};
    std::optional<int64_t> ratified = {};
    std::optional<Ratification::Lapse> lapse = {};
};

bool entered(const Meeting &meeting)
{
    return meeting.decision != Decision::NotEntered && meeting.members > 0;
}

std::vector<Meeting> heldAfter(int64_t published, std::vector<Meeting> meetings)
{
    std::erase_if(meetings, [published](const Meeting &meeting) { return meeting.at <= published; });
    std::ranges::stable_sort(meetings, {}, &Meeting::at);
    return meetings;
}

// One of which the outcome is not known may be the one that counts, so that none after it can be.
std::optional<Meeting> decisiveOf(const std::vector<Meeting> &meetings)
{
    const auto passesOn = [](const Meeting &meeting) { return entered(meeting) && !meeting.hadQuorum(); };
    const auto found = std::ranges::find_if_not(meetings, passesOn);
    return found != meetings.end() && entered(*found) ? std::optional(*found) : std::nullopt;
}

// A day and a half from midnight is the next day, however long this one is.
LocalTime dayAfter(const LocalTime &day)
{
    return localTime(startOfDay(day.year, day.month, day.day) + 36 * hour);
}

int64_t endOfAppeal(int64_t appealed)
{
    LocalTime last = dayAfter(dayAfter(localTime(appealed)));
    while (!isWorkingDay(last))
        last = dayAfter(last);
    const LocalTime next = dayAfter(last);
    return startOfDay(next.year, next.month, next.day);
}

void onAppeal(Course &course, const OrdinanceLife::Appeal &appeal)
{
    const int64_t due = endOfAppeal(appeal.at);
    const bool inTime = appeal.decided && appeal.at <= *appeal.decided && *appeal.decided < due;
    course.appealed = appeal.at;
    course.lapse = {due, Cause::AppealUndecided};
    if (inTime)
        course.lapse = {*appeal.decided, Cause::AppealRejected};
    if (!inTime || !appeal.upheld)
        return;
    course.ratified = appeal.decided;
    course.lapse.reset();
}

void notRatified(Course &course, const Meeting &meeting, const std::optional<OrdinanceLife::Appeal> &appeal)
{
    const int64_t late = meeting.at + 24 * hour;
    const bool refused = meeting.decision == Decision::Refused;
    course.lapse = {late, refused ? Cause::Refused : Cause::NotDealtWith};
    if (appeal && meeting.at <= appeal->at && appeal->at < late)
        onAppeal(course, *appeal);
}

// What has ended can no longer be ratified, appealed about, or lapse.
void cutOff(Course &course, int64_t end)
{
    if (course.decisive && course.decisive->at >= end)
        course.decisive.reset();
    if (course.appealed && *course.appealed >= end)
        course.appealed.reset();
    if (course.ratified && *course.ratified >= end)
        course.ratified.reset();
    if (course.lapse && course.lapse->at >= end)
        course.lapse.reset();
}

Course courseOf(const OrdinanceLife &life)
{
    Course course;
    if (!life.published)
        return course;
    course.meetings = heldAfter(*life.published, life.meetings);
    course.decisive = decisiveOf(course.meetings);
    if (course.decisive && course.decisive->decision == Decision::Ratified)
        course.ratified = course.decisive->at;
    else if (course.decisive)
        notRatified(course, *course.decisive, life.appeal);
    if (const std::optional<int64_t> end = life.broughtToEnd())
        cutOff(course, *end);
    return course;
}

Stand decidedStand(const Course &course, int64_t instant)
{
    if (course.lapse && course.lapse->at <= instant)
        return Stand::Lapsed;
    if (takenBy(course.ratified, instant))
        return course.appealed ? Stand::Upheld : Stand::Ratified;
    if (takenBy(course.appealed, instant))
        return Stand::UnderAppeal;
    return course.decisive->decision == Decision::Refused ? Stand::Refused : Stand::NotDealtWith;
}

void whileOpen(Ratification &answer, const std::vector<Meeting> &meetings, int64_t instant)
{
    const auto past = [instant](const Meeting &meeting) { return meeting.at <= instant && entered(meeting); };
    const auto next = std::ranges::find_if_not(meetings, past);
    answer.stand = next == meetings.begin() ? Stand::Awaiting : Stand::NoQuorumYet;
    if (next != meetings.end())
        answer.meeting = next->at;
}

// A meeting before the end, of which the outcome was not entered, may have ratified it after all.
void afterEnd(Ratification &answer, const std::vector<Meeting> &meetings, int64_t end)
{
    whileOpen(answer, meetings, end);
    if (answer.meeting && *answer.meeting < end)
        return;
    answer.stand = Stand::NotNeeded;
    answer.meeting.reset();
}

} // namespace

Ratification Ratification::at(const OrdinanceLife &life, int64_t instant)
{
    if (!life.exemptBy().empty())
        return {.stand = Stand::NotApplicable, .exemptBy = life.exemptBy()};
    const Course course = courseOf(life);
    const std::optional<int64_t> end = life.broughtToEnd();
    Ratification answer{.appealed = course.appealed, .ratified = course.ratified, .lapse = course.lapse};
    if (course.decisive && course.decisive->at <= instant) {
        answer.stand = decidedStand(course, instant);
        answer.meeting = course.decisive->at;
    } else if (takenBy(end, instant)) {
        afterEnd(answer, course.meetings, *end);
    } else {
        whileOpen(answer, course.meetings, instant);
    }
    return answer;
}

} // namespace piketboek
