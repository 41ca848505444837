// The handover's text is the piketoverdracht as a page to read out or print: one heading for each thing that
// is taken over, each always there.
#pragma once

#include "exchange/handover.h"
#include "report/sheethead.h"

namespace piketboek {

std::string handoverTitle(const Handover &handover, Language language);
std::vector<SheetHead> handoverHeads(const Handover &handover, Language language);
std::string handoverText(const Handover &handover, Language language);

} // namespace piketboek
