// An EventBan is a measure that forbids events in the days on which an event is held.
#pragma once

#include "registers/label.h"
#include "registers/surroundings.h"

namespace piketboek {

struct EventBan
{
    std::string record = {}; ///< of the measure
    std::string title = {};
    Label words = {};       ///< from when to when, above which number, what is not known, how it ended
    bool calledOff = false; ///< the event is off, by this or for another reason: nothing to warn of

    bool operator==(const EventBan &) const = default;
};

/// Of `around.measures` the bans on events or gatherings, or on what is not said, that are in force on a day
/// of the event; whole days, and a time known to less may be any of it. What is not known counts as
/// forbidden: how many come where the ban has a number, and the area of either. A ban ends with the ordinance
/// that carries it. Not among them: one of another municipality's mayor; one that a later relaxation lifted
/// for all days and persons of the event. None for an event held under a relaxation, nor for a row that
/// stands for several.
std::vector<EventBan> bansOn(const RecordState &event, const Surroundings &around);

} // namespace piketboek
