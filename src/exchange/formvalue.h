// A form value is what a file or a command line gives for one field, as the journal stores it.
#pragma once

#include "base/failure.h"
#include "journal/json.h"
#include "registers/formfield.h"

namespace piketboek {

/// Understands true and "ja", 5 and "5", an option's id and its word, "a; b" for several. AskAgain with what
/// is wrong, and what may stand there.
Result<Json> readFormValue(const FormField &field, const Json &typed);
/// Back to what `readFormValue` takes: one cell of a table.
std::string cellOf(const FormField &field, const Json &value);

/// "GM" and four digits.
Result<std::string> readMunicipality(const std::string &typed);

} // namespace piketboek
