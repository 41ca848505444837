// DemonstrationSentences tell the notices that came in in the year and the demonstrations held in it.
#pragma once

#include "report/chaptersentences.h"

namespace piketboek {

/// Both counts, for they differ: a notice may be for another year, withdrawn, or for a series of days.
Section demonstrationSection(const YearReport &report, Language language);

} // namespace piketboek
