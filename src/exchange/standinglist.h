// The standing list is what is in force, what waits for something, and what is held today or tomorrow, the
// most urgent first.
#pragma once

#include "registers/due.h"
#include "store/reader.h"

#include <vector>

namespace piketboek {

struct StandingRecord
{
    RecordRow row = {};
    RecordState state = {};
    std::vector<Due> dues = {}; ///< that are not done and ask for an act, the most urgent first
    bool inForce = false;
    bool soon = false; ///< held today or tomorrow

    /// Overdue and what a term of days runs for comes first; then what only counts up.
    int64_t urgency(int64_t now) const;
};

/// Of every register but the incidents, at that instant (ms UTC); no mistakes and no exercises among real
/// ones.
Result<std::vector<StandingRecord>> standingList(Reader &reader, int64_t now);
/// The same of one record that is to be shown among those of its register, whatever its state.
Result<StandingRecord> standingOf(Reader &reader, const RecordRow &row, const Surroundings &around,
                                  int64_t now);

} // namespace piketboek
