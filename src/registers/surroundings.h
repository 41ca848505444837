// Surroundings are what the clocks of a record need besides the record itself: other records, and settings.
#pragma once

#include "registers/eventconditions.h"
#include "registers/eventterms.h"
#include "registers/noticeterm.h"
#include "registers/recordstate.h"
#include "registers/registerbook.h"

#include <span>

namespace piketboek {

struct Surroundings
{
    const RegisterBook &book = RegisterBook::shipped();
    std::span<const RecordState> meetings = {};   ///< all of `council_meeting`
    std::span<const RecordState> ordinances = {}; ///< among which the successor of one is looked for
    std::span<const RecordState> measures = {};   ///< among which those that forbid an event are
    NoticeTerm notice = {};
    EventTerms event = {};
    const EventConditions &conditions = EventConditions::shipped();
};

} // namespace piketboek
