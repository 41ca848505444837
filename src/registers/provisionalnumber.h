// The provisional number is what an incident is called until the central log gives it one.
#pragma once

#include "registers/label.h"

#include <string_view>

namespace piketboek {

/// "T3-0007 (voorlopig)", "OEF-T3-0007" or "DEMO-T3-0007", of the name that its tablet gave it and of
/// `exercise` as an entry has it.
Label provisionalNumber(const std::string &name, std::string_view exercise);

} // namespace piketboek
