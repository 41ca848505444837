// The dues of a demonstration: its notice, the receipt, the decision and its start.
#pragma once

#include "registers/due.h"
#include "registers/recordmoment.h"

namespace piketboek {

/// "notice_latest", "acknowledge", "decide_by" and "starts"; of one without a notice the last only. A notice
/// is called late, or in time, when it was so at whichever hour of what is known to the day. Late it can be
/// judged all the same: nothing follows from it by itself (Wet openbare manifestaties art. 5 lid 2: "kan").
std::vector<Due> demonstrationDues(const RecordMoment &moment);

} // namespace piketboek
