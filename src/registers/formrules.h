// The form rules are those of a register's description that what stands in a record may break.
#pragma once

#include "registers/recordstate.h"
#include "registers/registerbook.h"

namespace piketboek {

/// By the entry that breaks it; what a newer version of the form brought breaks none, and what a person
/// settled neither.
std::vector<Remark> formRemarks(const RecordState &state, const RegisterBook &book);
/// Whether that value may stand in that field, covered or not.
bool fits(const FormField &field, const Json &value);
/// Fields that only a newer version of the form knows: they are kept, and not shown.
int64_t newerFields(const RecordState &state, const RegisterBook &book);

} // namespace piketboek
