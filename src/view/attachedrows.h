// The files of one line as a page shows them: what they are called, and where they are.
#pragma once

#include "view/desk.h"

#include <QVariantList>

namespace piketboek {

/// {file, hash, name, isPicture, isSound, isHere, isOnlyHere, isGone}; empty for a line without files.
QVariantList attachedRows(const Line &line, Desk &desk);

} // namespace piketboek
