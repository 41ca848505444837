#include "registers/holiday.h"

#include <chrono>

namespace piketboek {

namespace {

using namespace std::chrono;

// The anonymous Gregorian algorithm (Nature, 20 April 1876).
sys_days easterOf(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
    const int late = (a + 11 * moon + 22 * weekday) / 451;
    const int days = moon + weekday - 7 * late + 114;
    return sys_days(std::chrono::year(year) / (days / 31) / (days % 31 + 1));
}

std::optional<Holiday> movable(sys_days date, int year)
{
    switch ((date - easterOf(year)).count()) {
    case -2:
        return Holiday::GoodFriday;
    case 1:
        return Holiday::EasterMonday;
    case 39:
        return Holiday::Ascension;
    case 50:
        return Holiday::WhitMonday;
    default:
        return std::nullopt;
    }
}

// On 26 April when the 27th is a Sunday.
bool isKingsDay(const LocalTime &day)
{
    const LocalTime birthday{.year = day.year, .month = 4, .day = 27};
    return day.month == 4 && day.day == (weekday(birthday) == 7 ? 26 : 27);
}

std::optional<Holiday> fixed(const LocalTime &day)
{
    switch (day.month * 100 + day.day) {
    case 101:
        return Holiday::NewYear;
    case 505:
        return Holiday::LiberationDay;
    case 1225:
        return Holiday::ChristmasDay;
    case 1226:
        return Holiday::BoxingDay;
    default:
        return isKingsDay(day) ? std::optional(Holiday::KingsDay) : std::nullopt;
    }
}

} // namespace

std::optional<Holiday> holidayOn(const LocalTime &day)
{
    const sys_days date(year(day.year) / day.month / day.day);
    const std::optional<Holiday> moving = movable(date, day.year);
    return moving ? moving : fixed(day);
}

bool isWorkingDay(const LocalTime &day)
{
    return weekday(day) <= 5 && !holidayOn(day);
}

} // namespace piketboek
