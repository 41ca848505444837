// A KnownTime is when something was or will be, as far as it is known: an instant, or any moment of a day,
// month or year.
#pragma once

#include "registers/registerbook.h"
#include "registers/registerrecord.h"

namespace piketboek {

struct KnownTime
{
    int64_t from = 0;    ///< ms UTC, the first moment that it may be
    int64_t last = 0;    ///< ms UTC, the last; of an instant the same
    bool coarse = false; ///< known to the day or less

    /// As something that begins: its first moment; of what is coarse not before what it comes after.
    int64_t start(std::optional<int64_t> after = {}) const;
    /// As something that is over: the instant, or the first moment after its day, month or year.
    int64_t end() const;
    /// As late as it may be; of what is coarse not after what came of it.
    int64_t latest(std::optional<int64_t> before = {}) const;

    /// Nothing for no time, or for one of no calendar.
    static std::optional<KnownTime> of(const std::optional<HappenedText> &text);
    /// Of a field or step of the record; nothing when it is not there or the book does not know the register.
    /// A step of a day on which it was written down was taken before it was.
    static std::optional<KnownTime> in(const RecordState &state, const RegisterBook &book,
                                       std::string_view name);

    bool operator==(const KnownTime &) const = default;
};

} // namespace piketboek
