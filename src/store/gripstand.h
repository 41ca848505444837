// The GripStand is the last GRIP level that somebody wrote down: without one, nobody knows.
#pragma once

#include "store/reader.h"

namespace piketboek {

struct GripStand
{
    int64_t level = 0;
    int64_t at = 0; ///< ms UTC: when it was proclaimed

    /// Of the records with that `exercise` ("no", "demo"); nothing when no level was ever recorded, or each
    /// was taken back.
    static Result<std::optional<GripStand>> last(Reader &reader, const std::string &exercise);
};

} // namespace piketboek
