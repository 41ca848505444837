// The files of one line as a page shows them: what they are called, and where they are.
#pragma once

#include "view/desk.h"

#include <QVariantList>

namespace piketboek {

/// {file, hash, name, told, isPicture, isSound, isHere, isOnlyHere, isGone}; empty for a line without files.
/// `told` says when and by whom.
QVariantList attachedRows(const Line &line, const QString &told, Desk &desk);

} // namespace piketboek
