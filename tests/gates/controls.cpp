#include "controls.h"

#include <QCoreApplication>

#include <algorithm>

namespace piketboek {

namespace {

bool isControl(const QQuickItem &item)
{
    return item.activeFocusOnTab() || item.inherits("QQuickAbstractButton") ||
           item.inherits("QQuickTextField") || item.inherits("QQuickTextArea");
}

bool standsIn(const QQuickItem &item, const QByteArray &type)
{
    for (const QQuickItem *one = &item; one; one = one->parentItem())
        if (isOf(*one, type))
            return true;
    return false;
}

bool says(const QQuickItem &control, const char *page, const char *words)
{
    return control.property("text").toString() == QCoreApplication::translate(page, words);
}

} // namespace

std::vector<SeenItem> controlsOn(const Sight &sight)
{
    std::vector<SeenItem> controls;
    std::ranges::copy_if(sight.items, std::back_inserter(controls),
                         [](const SeenItem &one) { return isControl(*one.item); });
    return controls;
}

const QQuickItem *topmostAt(const std::vector<SeenItem> &controls, QPointF at)
{
    const auto top = std::find_if(controls.rbegin(), controls.rend(), [at](const SeenItem &one) {
        return !isList(*one.item) && one.seen.contains(at);
    });
    return top == controls.rend() ? nullptr : top->item;
}

bool isList(const QQuickItem &control)
{
    return control.inherits("QQuickItemView");
}

bool isDragged(const QQuickItem &control)
{
    return isOf(control, "MapPane");
}

const QQuickItem *listAround(const QQuickItem &control)
{
    const QQuickItem *one = control.parentItem();
    while (one && !isList(*one))
        one = one->parentItem();
    return one;
}

bool isSceneOne(const QQuickItem &control)
{
    return isOf(control, "BigTile") || standsIn(control, "TimeGrid") || standsIn(control, "Phrases") ||
           says(control, "LineWriter", "Vastleggen") || says(control, "RunningRow", "Vergissing") ||
           says(control, "UndoStrip", "Ongedaan maken");
}

} // namespace piketboek
