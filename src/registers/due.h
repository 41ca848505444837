// A Due is one thing that a record waits for, with the clock that counts down to it or up from it.
#pragma once

#include "registers/label.h"
#include "registers/surroundings.h"

namespace piketboek {

struct Due
{
    std::string what = {}; ///< which one, such as "ratify" or "expires"; at most once for a record
    Label words = {};
    std::optional<int64_t> by = {};    ///< ms UTC, counts down: only where law, setting or record give a term
    std::optional<int64_t> since = {}; ///< ms UTC, counts up
    std::string_view article = {};     ///< of law; empty when it does not come from there
    bool opinion = false;              ///< how the article is read, which is not its text
    bool setting = false;              ///< the term is the municipality's own
    bool coarse = false;               ///< `by` or `since` rests on a time known to the day or less
    bool done = false;                 ///< it was done, or is no longer to be done
    bool late = false;                 ///< a fact to show in grey, never a verdict: `by` had passed
    std::string meeting = {};          ///< the record of the council's meeting that `by` is about
    EntryId version = {};              ///< the entry that says when that meeting is

    /// All of one record at that instant (ms UTC), by all that was entered, most urgent first: overdue; what
    /// is to come within a day; what counts up, the longest first; later terms; the rest; what is done. None
    /// for a record that is a mistake.
    static std::vector<Due> of(const RecordState &state, const Surroundings &around, int64_t instant);

    bool operator==(const Due &) const = default;
};

} // namespace piketboek
