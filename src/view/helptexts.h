// The help texts explain the app a scene at a time, in both tongues, from the program itself.
#pragma once

#include "base/language.h"

#include <QString>
#include <QVariantList>

namespace piketboek {

/// {title, words}: the words are Markdown; in the order of the scenes.
QVariantList helpTexts(Language language);

} // namespace piketboek
