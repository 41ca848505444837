// The common fields are those that a record of any register may have.
#pragma once

#include "registers/formfield.h"

namespace piketboek {

const std::vector<FormField> &commonFields();
/// nullptr when it is none of them.
const FormField *commonField(std::string_view name);

inline bool isCommonField(std::string_view name)
{
    return commonField(name) != nullptr;
}

} // namespace piketboek
