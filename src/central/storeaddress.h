// A store address says which engine keeps the central log and where: sqlite:FILE.
#pragma once

#include "base/failure.h"

#include <string>

namespace piketboek {

/// The file of a `sqlite:FILE` address; AskAgain for any other.
Result<std::string> fileOfStore(const std::string &address);

} // namespace piketboek
