// Waiting-in tells whether anything of one record still waits to be confirmed by the central log.
#pragma once

#include "store/reader.h"

namespace piketboek {

/// Asked of each record on a page, so it looks at that record's entries alone.
Result<bool> anyWaitingIn(Reader &reader, const std::string &record);

} // namespace piketboek
