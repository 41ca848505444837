// The left-out lines of a record are those that a fold of its acts only has to count.
#pragma once

#include "registers/recordstate.h"
#include "store/database.h"

namespace piketboek {

/// Of the record with that number in the store, which must outlive them.
Result<OtherLines> leftOutLines(Database &database, int64_t record);

} // namespace piketboek
