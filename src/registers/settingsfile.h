// What a municipality puts beside the journal in place of an example of the program's own.
#pragma once

#include "base/failure.h"
#include "journal/json.h"
#include "registers/description.h"

#include <expected>
#include <optional>
#include <string>

namespace piketboek {

/// Of a JSON file; nothing when it is not there. AskAgain when it is no JSON.
Result<std::optional<Json>> settingsIn(const std::string &path);

/// As AskAgain, with the file's name.
Failure unsoundSettings(const std::string &path, const Description::Flaw &flaw);

} // namespace piketboek
