// A RecordMoment is a record as it is looked at at an instant, by all that was entered.
#pragma once

#include "registers/knowntime.h"
#include "registers/surroundings.h"

#include <initializer_list>

namespace piketboek {

struct RecordMoment
{
    const RecordState &state;
    const Surroundings &around;
    int64_t instant = 0; ///< ms UTC

    /// Of a field or step.
    std::optional<KnownTime> time(std::string_view name) const;
    bool isPast(std::string_view name) const;
    bool isAnyPast(std::initializer_list<std::string_view> names) const;
};

} // namespace piketboek
