#include "visibletexts.h"

#include <algorithm>
#include <vector>

namespace piketboek {

namespace {

struct Found
{
    QPointF at = {};
    QString text = {};
};

bool carriesText(const QQuickItem &item)
{
    return item.inherits("QQuickText") || item.inherits("QQuickTextEdit") || item.inherits("QQuickTextInput");
}

void look(const QQuickItem &item, const QRectF &window, std::vector<Found> &found)
{
    if (!item.isVisible() || item.opacity() < 0.01)
        return;
    const QRectF area = item.mapRectToScene(item.boundingRect());
    const QRectF seen = item.clip() ? window.intersected(area) : window;
    const QString text = carriesText(item) ? item.property("text").toString().trimmed() : QString();
    if (!text.isEmpty() && seen.intersects(area))
        found.push_back({area.topLeft(), text});
    for (const QQuickItem *child : item.childItems())
        look(*child, seen, found);
}

} // namespace

QStringList visibleTexts(const QQuickItem &root)
{
    std::vector<Found> found;
    look(root, QRectF(0, 0, root.width(), root.height()), found);
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::pair(a.at.y(), a.at.x()) < std::pair(b.at.y(), b.at.x());
    });
    QStringList texts;
    for (const Found &one : found)
        texts += one.text;
    return texts;
}

} // namespace piketboek
