// METHANE is the first report of a large incident in seven parts, told as one picture.
#pragma once

#include "base/language.h"

#include <QString>

#include <vector>

namespace piketboek {

struct MethanePart
{
    QString key = {}; ///< the letter, which keeps what is typed of it
    QString label = {};
};

std::vector<MethanePart> methaneParts(Language language);

/// One line a part, in the order of the word; a part without words is left out. "" when all are.
QString methanePicture(const std::vector<QString> &said, Language language);

} // namespace piketboek
