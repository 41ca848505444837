// The situation's text is the stand van zaken on one A4, to be read out, printed or copied.
#pragma once

#include "report/sheethead.h"
#include "report/situation.h"

namespace piketboek {

/// At most 55 lines of at most 90 characters, each head always there; what does not fit is left out of the
/// longest heads, which say how many lines that were.
std::string situationText(const Situation &situation, Language language);
/// Its number, the moment and what it is, such as an exercise.
std::string situationTitle(const Situation &situation, Language language);
/// All of it, each head always there, nothing left out.
std::vector<SheetHead> situationHeads(const Situation &situation, Language language);
/// The incident in one sentence, as it stands in a list: number, what, where, since, GRIP, open actions.
std::string situationLine(const Situation &situation, Language language);
/// As exactly as it is known: "ma 3 feb 14:30", "maart 2020, dag onbekend"; "-" when it is not.
std::string momentWords(const std::optional<Happened> &at, Language language);

} // namespace piketboek
