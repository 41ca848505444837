// An EventTrack is what an event needs by the municipality's own conditions: a notice is enough, or a permit.
#pragma once

#include "registers/label.h"
#include "registers/surroundings.h"

namespace piketboek {

/// One of the eight, with the values of the record that it was judged by.
struct EventCondition
{
    enum class State { Met, NotMet, NotKnown };

    std::string id = {}; ///< as in the settings: "persons", "music" …
    Label label = {};
    State state = State::NotKnown;
    Label words = {}; ///< "verwacht op één moment: 300, grens 250"

    bool operator==(const EventCondition &) const = default;
};

/// All eight, always in the same order. A time known to the day or less may be any moment of it, and decides
/// only what all of them decide alike; of a covered field it is known whether it is set. Working days are
/// those between: the day on which the notice came in does not count, nor does that on which the event
/// starts. So for Tuesday 16 June 2020 the tenth is Tuesday the 2nd, and the notice is in time on the 1st.
std::vector<EventCondition> conditionsOf(const RecordState &event, const Surroundings &around);

enum class EventTrack { Notice, Permit, NotKnown };

/// A permit as soon as one is not met; a notice when all are met.
EventTrack trackOf(const std::vector<EventCondition> &conditions);
/// What it needs, and which conditions are not met or not known.
Label trackWords(const std::vector<EventCondition> &conditions);

} // namespace piketboek
