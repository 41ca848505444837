// The meeting changes are what a calendar says of a council meeting otherwise than the record that stands.
#pragma once

#include "exchange/registerrow.h"
#include "registers/recordstate.h"

namespace piketboek {

/// The acts that tell them: another start with the step `moved`, and the step `cancelled`; none when the
/// calendar says what the record says already. It was moved at the latest at `now` (ms UTC), for when it
/// was no calendar says.
std::vector<Draft> meetingChanges(const RegisterRow &row, const RecordState &meeting, const Writer &writer,
                                  int64_t now);

} // namespace piketboek
