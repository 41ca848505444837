// A Holiday is a generally recognised holiday of the Netherlands (Algemene termijnenwet art. 3), on which
// terms do not end.
#pragma once

#include "base/localtime.h"

#include <optional>

namespace piketboek {

enum class Holiday {
    NewYear,
    GoodFriday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitMonday,
    ChristmasDay,
    BoxingDay,
};

/// The holiday on that local date, from 2014 on (before, the king's day was another); its Sundays, Easter and
/// Whitsun, are Sundays and no more.
std::optional<Holiday> holidayOn(const LocalTime &day);

/// Monday to Friday, and no holiday.
bool isWorkingDay(const LocalTime &day);

} // namespace piketboek
