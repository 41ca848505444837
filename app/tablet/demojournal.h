// A DemoJournal is a throw-away journal that holds Dordrecht 2020 and a night that is going on.
#pragma once

#include "democlock.h"
#include "store/journal.h"

namespace piketboek {

/// Fills an empty journal whose clock is `clock`. Its first entry is a demonstration's, so no central log can
/// ever take this chain.
Result<void> fillDemoJournal(Journal &journal, DemoClock &clock, const std::string &example);

} // namespace piketboek
