// A form value is what a file or a command line gives for one field, as the journal stores it.
#pragma once

#include "base/failure.h"
#include "base/language.h"
#include "journal/json.h"
#include "registers/formfield.h"

namespace piketboek {

/// Understands true and "ja", 5 and "5", an option's id and its word, "a; b" for several, and GeoJSON's
/// geometry. AskAgain with what is wrong, and what may stand there: in Dutch to an officer, who knows the
/// field and its options by their labels; in English to whoever writes files, by their names and ids.
Result<Json> readFormValue(const FormField &field, const Json &typed, Language language = Language::English);
/// Back to what `readFormValue` takes: one cell of a table.
std::string cellOf(const FormField &field, const Json &value);

/// "GM" and four digits.
Result<std::string> readMunicipality(const std::string &typed, Language language = Language::English);

} // namespace piketboek
