// A verdict as the program says it: what is false on stderr, what is worth knowing on stdout.
#pragma once

#include "store/fileverifier.h"

namespace piketboek {

/// Checks the store as it stands now, with its attached files; the number of things found wrong.
Result<int64_t> sayVerdict(Database &database, const FileStore &files);

} // namespace piketboek
