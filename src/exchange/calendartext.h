// A calendar text is the records of a register as an iCalendar file (RFC 5545), with nothing that is covered.
#pragma once

#include "store/reader.h"

#include <functional>
#include <string>

namespace piketboek {

struct CalendarText
{
    std::string text = {};
    int64_t undated = 0; ///< records that are known to no day and stand in no calendar
};

/// A record stands at what its register calls its start, else at its date. `progress` is told how many
/// records were read, now and then.
Result<CalendarText> calendarText(Reader &reader, const Description &description,
                                  const std::function<void(int64_t)> &progress = {});

} // namespace piketboek
