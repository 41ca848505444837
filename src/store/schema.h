// The schema is a list of versions; a store is brought up to the last one, and a newer one is left alone.
#pragma once

#include "store/database.h"

namespace piketboek {

/// Makes or brings up to date the tables in `database`; AskAgain when a newer program made them.
Result<void> bringUpToDate(Database &database);

/// Refuses a store of another version, without changing it.
Result<void> checkVersion(Database &database);

/// Empties and makes anew everything that is computed from the entries.
Result<void> dropProjections(Database &database);

} // namespace piketboek
