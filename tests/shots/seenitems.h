// Seen items are the items of a page that a person sees at least a part of, parents before what they hold.
#pragma once

#include <QQuickItem>

#include <vector>

namespace piketboek {

struct SeenItem
{
    QQuickItem *item = nullptr;
    QRectF area = {}; ///< the whole item, in pixels of the window
    QRectF seen = {}; ///< the part that nothing around it cuts off
};

/// Nothing of it is cut off or scrolled away.
bool isSeenWhole(const SeenItem &one);

bool carriesText(const QQuickItem &item);

std::vector<SeenItem> seenItems(QQuickItem &root);

} // namespace piketboek
