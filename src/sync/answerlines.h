// Reads an answer's lines, and tells the central log from a network that answers in its place.
#pragma once

#include "sync/centralline.h"

#include <optional>
#include <string>

namespace piketboek {

/// The body of an answer that has lines; otherwise the Failure that its status and kind stand for.
Result<std::string> linesOf(Answer answer);

/// The body of an answer that is a piece of a file; otherwise as `linesOf`.
Result<std::string> pieceOf(Answer answer);

/// The serial of the last row on a pull page of that log; nothing when the head at its end knows no more, is
/// of another log, or is not there.
std::optional<int64_t> goesOnAfter(std::string_view page, const std::string &log);

} // namespace piketboek
