#include "registers/noticeterm.h"

#include "base/localtime.h"
#include "registers/holiday.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t hour = 3'600'000;

using Rule = NoticeTerm::Rule;

int64_t startOf(const LocalTime &day)
{
    return startOfDay(day.year, day.month, day.day);
}

// One millisecond before midnight is the day before, however long that was.
LocalTime dayBefore(const LocalTime &day)
{
    return localTime(startOf(day) - 1);
}

Rule ruleOn(const LocalTime &moment)
{
    if (holidayOn(moment))
        return Rule::Holiday;
    const int day = weekday(moment);
    if (day >= 6)
        return day == 6 ? Rule::Saturday : Rule::Sunday;
    const bool afterNoon = moment.hour > 12 || (moment.hour == 12 && moment.minute + moment.second > 0);
    return day == 5 && afterNoon ? Rule::FridayAfternoon : Rule::Hours;
}

NoticeTerm::Latest noonBefore(int64_t moment)
{
    const Rule rule = ruleOn(localTime(moment));
    if (rule == Rule::Hours)
        return {moment, rule};
    LocalTime day = dayBefore(localTime(moment));
    while (!isWorkingDay(day))
        day = dayBefore(day);
    const LocalTime noon{.year = day.year, .month = day.month, .day = day.day, .hour = 12};
    return {instantOf(noon).value_or(moment), rule};
}

NoticeTerm::Latest onlyWorkingDays(int64_t start, int64_t needed)
{
    NoticeTerm::Latest latest{start, Rule::Hours};
    while (needed > 0) {
        const LocalTime day = localTime(latest.at - 1);
        const int64_t passed = latest.at - startOf(day);
        const bool counts = isWorkingDay(day);
        latest.rule = counts ? latest.rule : Rule::DaysNotCounted;
        latest.at -= counts ? std::min(passed, needed) : passed;
        needed -= counts ? std::min(passed, needed) : 0;
    }
    return latest;
}

} // namespace

NoticeTerm::Latest NoticeTerm::before(int64_t start) const
{
    return weekends == Weekends::NotCounted ? onlyWorkingDays(start, hours * hour)
                                            : noonBefore(start - hours * hour);
}

} // namespace piketboek
