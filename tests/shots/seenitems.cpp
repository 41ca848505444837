#include "seenitems.h"

namespace piketboek {

namespace {

void look(QQuickItem &item, const QRectF &window, std::vector<SeenItem> &found)
{
    if (!item.isVisible() || item.opacity() < 0.01)
        return;
    const QRectF area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    const QRectF inside = item.clip() ? window.intersected(area) : window;
    if (inside.intersects(area))
        found.push_back({&item, area, inside.intersected(area)});
    for (QQuickItem *child : item.childItems())
        look(*child, inside, found);
}

} // namespace

bool isSeenWhole(const SeenItem &one)
{
    return one.seen.width() > one.area.width() - 1 && one.seen.height() > one.area.height() - 1;
}

bool carriesText(const QQuickItem &item)
{
    return item.inherits("QQuickText") || item.inherits("QQuickTextEdit") || item.inherits("QQuickTextInput");
}

std::vector<SeenItem> seenItems(QQuickItem &root)
{
    std::vector<SeenItem> found;
    look(root, QRectF(0, 0, root.width(), root.height()), found);
    return found;
}

} // namespace piketboek
