// A register folder holds the descriptions that a municipality installs, each in a file of its own.
#pragma once

#include "registers/registerbook.h"

namespace piketboek {

/// Every *.json in that directory, by name; AskAgain with the file, the line and the reason for the first
/// that is wrong.
Result<std::vector<Description>> readRegisterFolder(const std::string &directory);

} // namespace piketboek
