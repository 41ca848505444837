// The handover's text is the piketoverdracht as a page to read out or print: one heading for each thing that
// is taken over, each always there.
#pragma once

#include "exchange/handover.h"

namespace piketboek {

std::string handoverText(const Handover &handover, Language language);

} // namespace piketboek
