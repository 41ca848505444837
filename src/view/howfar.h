// HowFar is when a record is or was, and its last step with its own time, so that neither is read as the
// other's.
#pragma once

#include "registers/description.h"
#include "view/desk.h"

namespace piketboek {

struct HowFar
{
    QString when = {}; ///< "aanvang wo 25 nov 07:22"; "" where the step says it; "datum onbekend"
    QString step = {}; ///< "bekendgemaakt di 24 nov 03:21"; "" before the first one

    /// `step` is the id of the last one, `at` what its register counts the record by, as `happened.at`; both
    /// may be "".
    static HowFar of(const RecordState &state, const Description &description, const std::string &step,
                     const std::string &at, const Desk &desk);
};

/// Within sixty days of now, where the day of the week says more than the year.
bool isNear(int64_t instant, const Desk &desk);
/// Near now with its day of the week, else as a date.
QString nearMoment(const std::string &at, const Desk &desk);

} // namespace piketboek
