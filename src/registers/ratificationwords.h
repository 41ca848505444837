// Ratification words say how the council's ratification of an ordinance stands, and whether that is a
// reading.
#pragma once

#include "registers/label.h"
#include "registers/ratification.h"

namespace piketboek {

/// At that instant (ms UTC). `endsBefore`: as things stand the ordinance ends before the next meeting.
Label ratificationWords(const Ratification &ratification, int64_t instant, bool endsBefore);
/// The prevailing opinion or our own reading, and not the letter of the law.
bool isReading(const Ratification &ratification);

} // namespace piketboek
