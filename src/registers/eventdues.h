// The dues of an event: its papers by the municipality's own terms, the decision and its start.
#pragma once

#include "registers/due.h"
#include "registers/recordmoment.h"

namespace piketboek {

/// "announce", "concept", "apply", "decide_by" and "starts". Papers are asked of class A, A+, B and C, not of
/// what needs a notice only, until it starts. A record that was begun as an announcement is no application.
std::vector<Due> eventDues(const RecordMoment &moment);

} // namespace piketboek
