// A calendar is an iCalendar file (RFC 5545) whose events are read as rows: when each starts, by its UID, and
// that it was cancelled.
#pragma once

#include "exchange/rows.h"

namespace piketboek {

/// Tells each event of the text. AskAgain when it is no sound calendar; an event that says no single start,
/// or repeats, is a row with a problem.
Result<void> eachEvent(std::string_view text, const std::function<Result<void>(const Row &)> &take);

} // namespace piketboek
