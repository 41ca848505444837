#include "base/localtime.h"

#include "base/digits.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <vector>

namespace piketboek {

namespace {

using namespace std::chrono;

constexpr int winterOffset = 60;
constexpr int lastYearNear = 2049;
constexpr int lastYear = 2199;

struct Change
{
    int64_t at;
    int offsetMinutes;
};

// One by one and a moment further, because QTimeZone of Qt 6.4 stops at 2037 otherwise.
std::vector<Change> changesUntil(int lastYear)
{
    const QTimeZone zone("Europe/Amsterdam");
    std::vector<Change> changes;
    QDateTime after(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc());
    while (true) {
        const auto next = zone.nextTransition(after);
        if (!next.atUtc.isValid() || next.atUtc.date().year() > lastYear)
            return changes;
        changes.push_back({next.atUtc.toMSecsSinceEpoch(), next.offsetFromUtc / 60});
        after = next.atUtc.addMSecs(1);
    }
}

// Read once: QTimeZone is only reentrant, these tables are safe to read from every thread. What hardly
// anybody asks for is not read at a start.
const std::vector<Change> &changesAround(int64_t msUtc)
{
    static const std::vector<Change> near = changesUntil(lastYearNear);
    if (near.empty() || msUtc < near.back().at)
        return near;
    static const std::vector<Change> all = changesUntil(lastYear);
    return all;
}

int offsetAt(int64_t msUtc)
{
    const std::vector<Change> &changes = changesAround(msUtc);
    const auto next = std::ranges::upper_bound(changes, msUtc, {}, &Change::at);
    return next == changes.begin() ? winterOffset : std::prev(next)->offsetMinutes;
}

year_month_day dateOf(const LocalTime &parts)
{
    return year{parts.year} / month{static_cast<unsigned>(parts.month)} /
           std::chrono::day{static_cast<unsigned>(parts.day)};
}

std::string spelledDay(const LocalTime &t)
{
    return digits(t.year, 4) + '-' + digits(t.month, 2) + '-' + digits(t.day, 2);
}

std::string spelledClock(const LocalTime &t)
{
    return digits(t.hour, 2) + ':' + digits(t.minute, 2);
}

std::string spelledMinute(const LocalTime &t)
{
    return spelledDay(t) + ' ' + spelledClock(t);
}

bool onTheClock(const LocalTime &t)
{
    return t.hour >= 0 && t.hour < 24 && t.minute >= 0 && t.minute < 60 && t.second >= 0 && t.second < 60;
}

int64_t withOffset(LocalTime parts, int offsetMinutes)
{
    parts.offsetMinutes = offsetMinutes;
    return instantAtOffset(parts);
}

std::vector<int64_t> instantsShowing(const LocalTime &parts)
{
    std::vector<int64_t> instants;
    for (const int offset : {winterOffset + 60, winterOffset}) {
        const int64_t instant = withOffset(parts, offset);
        if (offsetAt(instant) == offset)
            instants.push_back(instant);
    }
    return instants;
}

bool agrees(int64_t instant, Summer word)
{
    return word == Summer::Unsaid || (word == Summer::SummerTime) == (offsetAt(instant) != winterOffset);
}

} // namespace

Result<void> timeZoneReady(const char *zone)
{
    if (!QTimeZone(zone).hasTransitions())
        return fail(Remedy::ShowOfficer,
                    std::string("This computer does not know the time zone ") + zone + ": install tzdata.");
    changesAround(0);
    return {};
}

LocalTime localTime(int64_t msUtc)
{
    const int offset = offsetAt(msUtc);
    const sys_time<milliseconds> shown{milliseconds{msUtc} + minutes{offset}};
    const auto date = floor<days>(shown);
    const year_month_day ymd{date};
    const hh_mm_ss time{floor<seconds>(shown - date)};
    return {static_cast<int>(ymd.year()),
            static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day())),
            static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()),
            static_cast<int>(time.seconds().count()),
            offset};
}

int64_t instantAtOffset(const LocalTime &parts)
{
    const auto shown = sys_days{dateOf(parts)} + hours{parts.hour} +
                       minutes{parts.minute - parts.offsetMinutes} + seconds{parts.second};
    return duration_cast<milliseconds>(shown.time_since_epoch()).count();
}

Result<void> inCalendar(const LocalTime &parts)
{
    if (parts.month < 1 || parts.month > 12)
        return fail(Remedy::AskAgain,
                    "Month " + digits(parts.month, 2) + " does not exist: months run from 01 to 12.");
    if (!dateOf(parts).ok())
        return fail(Remedy::AskAgain, spelledDay(parts) + " does not exist: look at the day of the month.");
    if (!onTheClock(parts))
        return fail(Remedy::AskAgain, spelledClock(parts) + ':' + digits(parts.second, 2) +
                                          " is not a time of day: it runs from 00:00:00 to 23:59:59.");
    return {};
}

Result<int64_t> instantOf(const LocalTime &parts, Summer word)
{
    if (const auto known = inCalendar(parts); !known)
        return std::unexpected(known.error());
    auto instants = instantsShowing(parts);
    if (instants.empty())
        return fail(Remedy::AskAgain, spelledMinute(parts) +
                                          " does not exist in the Netherlands: that night the clock "
                                          "skipped this hour.");
    if (instants.size() > 1 && word == Summer::Unsaid)
        return fail(Remedy::AskAgain, spelledMinute(parts) +
                                          " happened twice that night: write zomertijd (the first time) or "
                                          "wintertijd (the second) behind it.");
    std::erase_if(instants, [word](int64_t instant) { return !agrees(instant, word); });
    if (instants.empty())
        return fail(Remedy::AskAgain,
                    spelledMinute(parts) + (word == Summer::SummerTime
                                                ? " was not zomertijd: leave that word out."
                                                : " was not wintertijd: leave that word out."));
    return instants.front();
}

bool inDoubleHour(int64_t msUtc)
{
    return instantsShowing(localTime(msUtc)).size() > 1;
}

int64_t startOfDay(int year, int month, int day)
{
    return instantsShowing({.year = year, .month = month, .day = day}).front();
}

int64_t dayStart(int64_t msUtc)
{
    const LocalTime day = localTime(msUtc);
    return startOfDay(day.year, day.month, day.day);
}

int64_t dayEnd(int64_t msUtc)
{
    // No day has less than 23 hours or more than 25.
    return dayStart(dayStart(msUtc) + int64_t{26} * 3'600'000);
}

int weekday(const LocalTime &day)
{
    return static_cast<int>(std::chrono::weekday{sys_days{dateOf(day)}}.iso_encoding());
}

} // namespace piketboek
