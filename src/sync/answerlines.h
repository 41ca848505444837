// Reads an answer's lines, and tells the central log from a network that answers in its place.
#pragma once

#include "sync/centralline.h"

#include <string>

namespace piketboek {

/// The body of an answer that has lines; otherwise the Failure that its status and kind stand for.
Result<std::string> linesOf(Answer answer);

} // namespace piketboek
