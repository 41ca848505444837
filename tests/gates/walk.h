// A walk goes to a page, scrolls it from one end to the other, and hears what every gate says of it.
#pragma once

#include "sight.h"
#include "stage.h"

namespace piketboek {

/// The shots that a day's tests walk, or each page in every size, theme, language and text size.
std::vector<Shot> shotsToWalk(bool all);

/// What the gates find on the page, each once.
QStringList walk(Stage &stage, const Shot &shot);

/// What is to be seen now, in the shot's own measure.
Sight lookAt(Stage &stage, const Shot &shot);

} // namespace piketboek
