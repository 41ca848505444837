// Handover words say how a duty went from one officer to the next: "Dienst overgedragen van … aan …".
#pragma once

#include "base/language.h"
#include "registers/duty.h"

#include <string>

namespace piketboek {

/// What one entry says.
std::string handoverSentence(const HandoverAct &act, Language language);
/// Who has the duty, since when and how: "OvD-Bz 2 sinds 07:05 (van OvD-Bz 1, per telefoon)"; each of several
/// when two handovers went their own way, and to whom it is offered. `now` is ms UTC.
std::string holdersWords(const Duty &duty, int64_t now, Language language);

} // namespace piketboek
