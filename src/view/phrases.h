// Phrases are the lines an officer makes most, each with one tap.
#pragma once

#include "base/language.h"

#include <QStringList>

namespace piketboek {

QStringList phrases(Language language);

/// The kind of line that a phrase makes; "fact" for words that are none.
QString kindOfPhrase(const QString &words);

} // namespace piketboek
