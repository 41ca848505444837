// Phrases are the lines an officer makes most, each with one tap.
#pragma once

#include "base/language.h"

#include <QStringList>

#include <string>

namespace piketboek {

/// Those of this category and this step of an incident first, then those for any.
QStringList phrases(const std::string &category, const std::string &step, Language language);

/// The kind of line that a phrase makes; "fact" for words that are none.
QString kindOfPhrase(const QString &words);

} // namespace piketboek
