// The attached fields are what an `attach` entry covers of each of its files: who may not see photos sees
// none of them.
#pragma once

#include "registers/formfield.h"

namespace piketboek {

/// By its name in an entry, "hash_2"; nullptr when it is of no file.
const FormField *attachedField(std::string_view name);

} // namespace piketboek
