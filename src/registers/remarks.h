// The rules of today that a sound entry may break by itself: each gives a remark, never a refusal.
#pragma once

#include "registers/recordstate.h"

namespace piketboek {

/// The first rule that this entry breaks; empty when it breaks none.
std::string brokenRule(const PlacedEntry &entry);
/// The same as long as it has not arrived.
std::string brokenRule(const Envelope &envelope);

/// What this program can act upon; anything else is kept, shown as far as it is known, and remarked.
bool isKnownAct(std::string_view act);

} // namespace piketboek
