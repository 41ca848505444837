// A verdict as the program says it: what is false on stderr, what is worth knowing on stdout.
#pragma once

#include "store/verifier.h"

namespace piketboek {

/// Checks the store as it stands now; the number of things found wrong.
Result<int64_t> sayVerdict(Database &database);

} // namespace piketboek
