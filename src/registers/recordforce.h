// A RecordForce tells whether what a record holds is in force at an instant: an ordinance, measure or GRIP.
#pragma once

#include "registers/ordinanceforce.h"
#include "registers/recordmoment.h"

namespace piketboek {

struct RecordForce
{
    using State = OrdinanceForce::State;

    State state = State::NotYet;
    std::optional<int64_t> from = {};  ///< ms UTC, past or to come; absent: as things stand, never
    std::optional<int64_t> until = {}; ///< ms UTC, past or to come, that instant not included; absent: no end
    bool coarse = false;               ///< a time that it rests on is known to the day or less

    /// Nothing for a register of which no record is ever in force, or for a record that is a mistake. An
    /// ordinance is as OrdinanceForce says; a measure is from `in_force`, else from `announced`, until
    /// `lapsed`; GRIP is from `declared` until `ended` or until its level is 0.
    static std::optional<RecordForce> at(const RecordMoment &moment);

    bool operator==(const RecordForce &) const = default;
};

/// Suspended is not in force. The instant is ms UTC.
bool inForceAt(const RecordState &state, const Surroundings &around, int64_t instant);

} // namespace piketboek
