#include "controls.h"
#include "gates.h"

#include <algorithm>
#include <cmath>

namespace piketboek {

namespace {

// A tenth of a millimetre is less than a pixel.
constexpr qreal slack = 0.1;

struct Bounds
{
    qreal width = 9;
    qreal height = 9;
    qreal gap = 2;
};

// Ten keys in a row are narrower on a telephone, as on every telephone (decision 0017).
constexpr Bounds aKey{4.5, 9, 0.4};

Bounds boundsOf(const QQuickItem &control)
{
    if (isOf(control, "KeyCap"))
        return aKey;
    return isSceneOne(control) ? Bounds{20, 15, 3} : Bounds{};
}

qreal apart(qreal endOfFirst, qreal startOfSecond, qreal endOfSecond, qreal startOfFirst)
{
    return std::max({0.0, startOfSecond - endOfFirst, startOfFirst - endOfSecond});
}

qreal gapBetween(const QRectF &one, const QRectF &other)
{
    return std::hypot(apart(one.right(), other.left(), other.right(), one.left()),
                      apart(one.bottom(), other.top(), other.bottom(), one.top()));
}

// What scrolls comes near to everything at its edge, on its way.
const QQuickItem *scrollerAround(const QQuickItem &control)
{
    const QQuickItem *one = control.parentItem();
    while (one &&
           !(one->inherits("QQuickFlickable") && one->property("contentHeight").toReal() > one->height() + 1))
        one = one->parentItem();
    return one;
}

bool standTogether(const QQuickItem &one, const QQuickItem &other)
{
    return !holds(one, other) && scrollerAround(one) == scrollerAround(other);
}

void judgeSize(QStringList &findings, const SeenItem &control, qreal pixelsPerMm)
{
    const Bounds bounds = boundsOf(*control.item);
    const QSizeF size = control.area.size() / pixelsPerMm;
    if (size.width() < bounds.width - slack || size.height() < bounds.height - slack)
        findings << QString("small \"%1\" %2 × %3 < %4 × %5 mm")
                        .arg(nameOf(*control.item))
                        .arg(size.width(), 0, 'f', 1)
                        .arg(size.height(), 0, 'f', 1)
                        .arg(bounds.width)
                        .arg(bounds.height);
}

void judgeGap(QStringList &findings, const SeenItem &one, const SeenItem &other, qreal pixelsPerMm)
{
    const qreal bound = std::max(boundsOf(*one.item).gap, boundsOf(*other.item).gap);
    const qreal gap = gapBetween(one.area, other.area) / pixelsPerMm;
    if (gap < bound - slack)
        findings << QString("near \"%1\" \"%2\" %3 < %4 mm")
                        .arg(nameOf(*one.item), nameOf(*other.item))
                        .arg(gap, 0, 'f', 1)
                        .arg(bound);
}

} // namespace

QStringList tooSmall(const Sight &sight)
{
    QStringList findings;
    std::vector<SeenItem> controls = controlsOn(sight);
    std::erase_if(controls, [](const SeenItem &one) {
        return isList(*one.item) || isDragged(*one.item) || !isSeenWhole(one);
    });
    for (auto one = controls.begin(); one != controls.end(); ++one) {
        judgeSize(findings, *one, sight.pixelsPerMm);
        for (auto other = std::next(one); other != controls.end(); ++other)
            if (standTogether(*one->item, *other->item))
                judgeGap(findings, *one, *other, sight.pixelsPerMm);
    }
    return findings;
}

} // namespace piketboek
