// The event words tell of an event what it needs by the municipality's conditions, and which bans it is in.
#pragma once

#include "registers/surroundings.h"

#include <string>

namespace piketboek {

/// Lines for below the record; "" when it is no event.
std::string eventLines(const RecordState &state, const Surroundings &around, Language language);
/// For behind its title in a list: the bans it is in, but for an event that was called off.
std::string banMarks(const RecordState &state, const Surroundings &around, Language language);

} // namespace piketboek
