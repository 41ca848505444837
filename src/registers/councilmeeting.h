// A CouncilMeeting is a meeting of the council as it counts for one ordinance, and tells by which version of
// its record.
#pragma once

#include "registers/ordinancelife.h"
#include "registers/recordstate.h"
#include "registers/registerbook.h"

#include <span>

namespace piketboek {

struct CouncilMeeting
{
    std::string record = {}; ///< "" when only a step of the ordinance tells of it
    EntryId version = {};    ///< the entry that says when it is, or was
    bool conflicted = false; ///< others say another time; this is the newest
    bool coarse = false;     ///< it, or the decision, is known to the day or less
    OrdinanceLife::Meeting held = {};

    /// Those of its own municipality, not cancelled and no mistake, by time; and one for each decision that
    /// has none. A decision is of the meeting that `council_meeting` names (of two decisions the later one),
    /// else of the nearest at or before it, and after publication (ms UTC). Of what is known to the day or
    /// less a ratification is at the first moment that is after publication and the meeting's start, a
    /// refusal and a meeting are at the last. Attendance counts when those present were entered; a meeting
    /// that no more than half attended did not deal with it.
    static std::vector<CouncilMeeting> on(const RecordState &ordinance, const RegisterBook &book,
                                          const std::optional<int64_t> &published,
                                          std::span<const RecordState> meetings);
};

} // namespace piketboek
