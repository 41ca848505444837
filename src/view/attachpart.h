// What was spoken or photographed, attached to the record that its part names, by whom it names.
#pragma once

#include "view/loosepart.h"
#include "view/undobar.h"

namespace piketboek {

/// True when its entry is there. Without an undo it is of an earlier start, which may have attached it
/// already: then nothing is written.
bool attachPart(Desk &desk, const LoosePart &part, const NewFile &file, UndoBar *undo);

} // namespace piketboek
