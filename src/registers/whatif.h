// What if: the rules that acts would break if they were written now, asked before an entry exists.
#pragma once

#include "journal/draft.h"
#include "registers/recordstate.h"
#include "registers/registerbook.h"

namespace piketboek {

/// `held` are the entries of the record that the drafts are about; only what they break newly is named.
std::vector<std::string> rulesBrokenBy(const std::vector<Draft> &drafts, const std::vector<PlacedEntry> &held,
                                       const RegisterBook &book);
/// A rule as it is told to whoever breaks it, as in "this would break a rule: …".
std::string ruleWords(std::string_view rule, Language language);

} // namespace piketboek
