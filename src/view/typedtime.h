// A TypedTime is what an officer wrote in a field for a time, read as people here write times and dates.
#pragma once

#include "base/happened.h"
#include "base/language.h"

#include <QString>

#include <optional>

namespace piketboek {

struct TypedTime
{
    std::optional<Happened> happened = {};
    bool clockOrYear = false; ///< "2020" is as well twenty past eight as a year: to be asked back

    /// Which day a clock without a date is of.
    enum class Clock {
        Past,   ///< "03:24" is the last 03:24 there was: of what happened
        Nearest ///< or the next, when that is nearer: of what may still come
    };

    /// "= 14 maart 2020 03:24", or what is to be asked; "" for no time.
    QString words(Language language) const;

    /// "2020-03", "3 februari 2020" and "2020, dag onbekend" keep their precision.
    static TypedTime read(const QString &text, int64_t now, Clock clock = Clock::Past);
};

} // namespace piketboek
