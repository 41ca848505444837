// IncidentWords is one incident as a person reads it: title, number, state, alarm, place, conflicts.
#pragma once

#include "view/desk.h"

namespace piketboek {

struct IncidentWords
{
    QString category = {};
    QString title = {};
    QString number = {};
    QString since = {};
    QString statusWords = {};
    bool unconfirmed = false;
    bool mistaken = false;
    QString grip = {};
    int64_t gripLevel = 0;
    QString place = {};
    bool placeKnown = false;
    QString neighbourhood = {};
    QString alarmWords = {};
    bool alarmKnown = false;
    QString confirmWords = {};
    QString conflictWords = {};
    int64_t begin = 0; ///< ms UTC from which its duration counts; 0 when it is known to the day or less

    static IncidentWords from(const RecordState &state, Desk &desk);
};

} // namespace piketboek
