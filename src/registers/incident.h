// An Incident is a record of the incident register in the terms of the duty desk and of the year's figures.
#pragma once

#include "base/happened.h"
#include "registers/recordstate.h"

#include <span>

namespace piketboek {

enum class IncidentState { Unconfirmed, Confirmed, Mistaken };

struct Incident
{
    std::string category = {}; ///< the newest; "" when none was set
    std::string firstCategory = {};
    IncidentState state = IncidentState::Unconfirmed;
    std::optional<HappenedText> alarm = {}; ///< the alarm's time, else when the record says it began
    bool alarmKnown = false;                ///< a person or the pager gave the alarm's time
    bool closed = false;                    ///< einde inzet, or telefonisch afgehandeld
    std::string highlight = {};
    int64_t callouts = 1;      ///< those logged, or the one that an incident without any stands for
    int64_t falseCallouts = 0; ///< of those: loos or withdrawn
    bool elsewhere = false;    ///< the officer of this municipality was called to another one
    int64_t grip = 0;          ///< the level now
    int64_t highestGrip = 0;

    static Incident from(const RecordState &record);
    /// Of records that are one and the same: the first says what can be only one; of the alarms the earliest
    /// one that somebody gave, of GRIP the highest level, and each officer called once.
    static Incident together(std::span<const RecordState> records);
};

std::string toText(IncidentState state);

} // namespace piketboek
