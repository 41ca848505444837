// An option list is what a CSV gives as the options of one field, such as the LMC's classes of reports.
#pragma once

#include "registers/registerbook.h"

namespace piketboek {

/// The next version of that description, whose field has the options of the file: columns nl, and if need be
/// id, en, group_nl and group_en. What is not said stays as it was; a new id is made of the Dutch words.
/// Options that are not in the file stay, retired. AskAgain with the file, the line and the reason.
Result<Description> withOptions(const Description &description, std::string_view field,
                                const std::string &file, std::string_view csv);

} // namespace piketboek
