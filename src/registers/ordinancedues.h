// The dues of an emergency ordinance or order: to publish it, to tell of it, its ratification and its end.
#pragma once

#include "registers/due.h"
#include "registers/recordmoment.h"

namespace piketboek {

/// "publish", "starts", "inform_council", "inform_commissioner", "inform_prosecutor", "ratify", "appeal",
/// "appeal_decision", "suspended", and its end by what ends it: "expires", "twelve_hours", "withdrawn" or
/// "replaced".
std::vector<Due> ordinanceDues(const RecordMoment &moment);

} // namespace piketboek
