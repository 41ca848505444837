// A RetentionTerm says until when a record is kept, since what, and why longer; it destroys nothing.
#pragma once

#include "registers/recordstate.h"
#include "registers/registerbook.h"

#include <optional>

namespace piketboek {

struct RetentionTerm
{
    enum class Standing {
        NotBegun, ///< what starts the term was not yet
        Running,
        Held, ///< over, but for its hold
        Kept, ///< for ever
        Over,
    };

    /// What starts the term.
    struct Trigger
    {
        std::string name = {}; ///< a step or field; "" for the opening of a record that is a mistake
        Label label = {};
        HappenedText at = {};
        int64_t day = 0; ///< ms UTC, a moment of the day from which years count: the last that `at` may be
    };

    Retention retention = {}; ///< the class, as the register says it
    std::optional<Trigger> trigger = {};
    std::optional<int64_t> until = {}; ///< ms UTC, the end of its last day, that instant not included
    std::string hold = {};             ///< why it is not to be destroyed; "" for nothing

    /// Nothing for a register that the book does not know. A mistake has its term from the day of its
    /// opening.
    static std::optional<RetentionTerm> of(const RecordState &state, const RegisterBook &book);
    /// The instant is ms UTC.
    Standing at(int64_t instant) const;
};

} // namespace piketboek
