// A RegisterRecord is a record in the terms of its register: what kind it is, when it is and how far it came.
#pragma once

#include "registers/recordstate.h"
#include "registers/registerbook.h"

namespace piketboek {

struct RegisterRecord
{
    std::string kind = {};
    std::optional<HappenedText> at = {}; ///< as the register says; else when its `open` says it began
    std::string step = {};               ///< the last one reached; "" for none
    bool closed = false;                 ///< a step was reached after which nothing is to be done
    std::string highlight = {};

    /// `description` is nullptr for a register that is not known here.
    static RegisterRecord from(const RecordState &state, const Description *description);
};

/// When a step was reached; nothing when it was not, or was taken back. An `open` is the register's first
/// step, unless that was told by itself or a record with a date of its own took one that comes before it.
std::optional<HappenedText> reachedAt(const RecordState &state, const Description &description,
                                      std::string_view step);
/// The value of a time field; nothing when it is not set.
std::optional<HappenedText> timeIn(const RecordState &state, std::string_view field);
/// Of a field or a step.
std::optional<HappenedText> timeOf(const RecordState &state, const Description &description,
                                   std::string_view name);

} // namespace piketboek
