// An act sentence is what one entry of a register says, in the words of its form.
#pragma once

#include "journal/disclosures.h"
#include "registers/description.h"

namespace piketboek {

/// "" for an act that the form says nothing of, such as a line. Of what is of class special only the label is
/// told.
std::string actSentence(const Envelope &envelope, const Disclosures &held, const Description &description,
                        Language language);

/// What each file that an `attach` brought is called; of one that was erased or is not known here, that.
std::vector<std::string> attachedNames(const Envelope &envelope, const Disclosures &held, Language language);

} // namespace piketboek
