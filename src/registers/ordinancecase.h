// An OrdinanceCase is the life of an emergency ordinance or order as its record, the council's meetings and
// its successor tell it.
#pragma once

#include "registers/councilmeeting.h"
#include "registers/surroundings.h"

#include <set>

namespace piketboek {

/// What is known to the day or less counts from the start of its day when it begins something, up to the end
/// of its day when it ends something, and so that it agrees with what is known better: it is in force
/// whenever it may be.
struct OrdinanceCase
{
    OrdinanceLife life = {};
    std::vector<CouncilMeeting> meetings = {};      ///< those of the life, in its order
    std::set<std::string, std::less<>> coarse = {}; ///< fields and steps known to the day or less
    /// "kind", "authority": not said or not understood here, and taken for the one of which most is asked.
    std::set<std::string, std::less<>> assumed = {};
    std::string successor = {}; ///< the record that names this one as what it replaces

    /// `meetings` are all there are; `successor` is the record whose `replaces` names it, and replaces it
    /// when that comes into force, unless the step `replaced` says another time. The step `lapsed` ends what
    /// did not end for another reason before.
    static OrdinanceCase of(const RecordState &state, const RegisterBook &book,
                            std::span<const RecordState> meetings, const RecordState *successor = nullptr);

    /// With the successor that is found among those around it.
    static OrdinanceCase of(const RecordState &state, const Surroundings &around);

    /// The one whose `replaces` names it and that starts first; nullptr when there is none.
    static const RecordState *successorOf(const RecordState &state, const RegisterBook &book,
                                          std::span<const RecordState> ordinances);

    const CouncilMeeting *meetingAt(int64_t at) const;
    bool isCoarse(std::string_view name) const { return coarse.contains(name); }
};

} // namespace piketboek
