// Diagnostics are the program's own notes for whoever repairs it: plain words, never a field's value.
#pragma once

#include "base/failure.h"

#include <string>
#include <string_view>

namespace piketboek {

/// Writes to this file from now on, and keeps five of 2 MB at most; before it, notes go nowhere.
/// What Qt says goes there too.
Result<void> startDiagnostics(const std::string &path);

void note(std::string_view words);
void warn(std::string_view words);

} // namespace piketboek
