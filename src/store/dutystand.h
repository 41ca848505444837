// The DutyStand is who is on duty and who no more, of all duties that were ever handed over.
#pragma once

#include "registers/duty.h"
#include "store/reader.h"

namespace piketboek {

struct DutyStand
{
    std::vector<Duty> duties = {}; ///< the one handed over last first

    /// Of duties with that `exercise` (no, exercise, demo).
    static Result<DutyStand> now(Reader &reader, const std::string &exercise);
    /// Another text whenever a duty may have moved since: far cheaper than the stand.
    static Result<std::string> edition(Reader &reader);

    /// Handed every duty of that role over, and has none.
    bool isOff(std::string_view officer, std::string_view role) const;
    std::vector<Duty> heldBy(std::string_view officer) const;
};

} // namespace piketboek
