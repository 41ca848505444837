// The words for how long a record is kept, for lists and pages, whatever the moment that they are read.
#pragma once

#include "registers/retentionterm.h"

namespace piketboek {

/// "5 jaar na 31 december 2020: tot en met 31 december 2025 (voorstel) · niet vernietigen, want hotspot"
std::string retentionWords(const RetentionTerm &term, Language language);

} // namespace piketboek
