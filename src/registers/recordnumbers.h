// The record numbers are all that a record is called by and no other of its register may be: official
// numbers, and fields that hold one.
#pragma once

#include "registers/description.h"
#include "registers/recordstate.h"

namespace piketboek {

/// `description` is nullptr for a register that is not known here. A number with a space more or less is the
/// same; one that is covered is none of these.
std::vector<GivenNumber> recordNumbers(const RecordState &state, const Description *description);
/// Those that an act would give; `by` stays empty.
std::vector<GivenNumber> numbersIn(const Json &plain, const Description &description);

} // namespace piketboek
