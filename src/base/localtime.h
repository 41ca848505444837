// Local time is Dutch clock time (Europe/Amsterdam), whatever zone this computer is set to.
// Before 1970 and after 2199 it is always +01:00, so that two computers with other tzdata agree.
#pragma once

#include "base/failure.h"

#include <cstdint>

namespace piketboek {

struct LocalTime
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int offsetMinutes = 60; ///< what the clock is ahead of UTC

    bool operator==(const LocalTime &) const = default;
};

/// Which of the two passes through the double hour is meant.
enum class Summer { Unsaid, SummerTime, WinterTime };

/// Found wrong when this computer has no Europe/Amsterdam; every program asks once, at its start.
Result<void> timeZoneReady(const char *zone = "Europe/Amsterdam");

LocalTime localTime(int64_t msUtc);

/// Whether this day and this time of day are in any calendar and on any clock.
Result<void> inCalendar(const LocalTime &parts);

/// The instant (ms UTC) of a local time; its offset is not read. The missing hour is refused, the
/// double hour without a word is asked back, and so is a word that is not true of that day.
Result<int64_t> instantOf(const LocalTime &parts, Summer word = Summer::Unsaid);

/// Whether the clock shows the time of this instant twice that night.
bool inDoubleHour(int64_t msUtc);

/// The instant of 00:00 local time on an existing date.
int64_t startOfDay(int year, int month, int day);

/// The 00:00 local time with which the day of an instant begins, and with which the next one does.
int64_t dayStart(int64_t msUtc);
int64_t dayEnd(int64_t msUtc);

/// The instant of a local time that carries its own offset.
int64_t instantAtOffset(const LocalTime &parts);

/// 1 (Monday) to 7 (Sunday).
int weekday(const LocalTime &day);

} // namespace piketboek
