// Visible texts are the words a person can read on a page, from top to bottom.
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace piketboek {

QStringList visibleTexts(QQuickItem &root);

} // namespace piketboek
