// The authors are all officers who wrote an entry of the journal.
#pragma once

#include "store/reader.h"

namespace piketboek {

/// Their numbers, in order.
Result<std::vector<std::string>> authorsIn(Reader &reader);

} // namespace piketboek
