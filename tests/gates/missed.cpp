#include "controls.h"
#include "gates.h"

#include <algorithm>
#include <random>

namespace piketboek {

namespace {

constexpr int taps = 1000;
constexpr double astray = 0.002; // of all taps: two in a thousand

/// How a hand misses the middle of what it means, in mm: a glove in the rain, or a finger at a desk.
struct Scatter
{
    qreal x, y, low;
    double least; ///< of all taps that must hit
};

constexpr Scatter glove{4, 3, 1, 0.95};
constexpr Scatter finger{1.6, 1.6, 0, 0.98};

/// Pressed by mistake it tells the world, or ends something.
bool isGrave(const QQuickItem &control)
{
    static const QStringList graves{"Einde inzet", "End of deployment", "Overdragen",
                                    "Hand over",   "Dienst overnemen",  "Take the duty over"};
    return graves.contains(control.property("text").toString());
}

struct Hits
{
    int meant = 0;
    int grave = 0;
};

Hits tap(const SeenItem &control, const std::vector<SeenItem> &controls, const Scatter &scatter,
         qreal pixelsPerMm)
{
    std::mt19937 random(2020); // the same taps for each control
    std::normal_distribution<qreal> across(0, scatter.x), along(scatter.low, scatter.y);
    Hits hits;
    for (int time = 0; time < taps; ++time) {
        const qreal right = across(random);
        const QPointF at = control.area.center() + QPointF(right, along(random)) * pixelsPerMm;
        const QQuickItem *hit = topmostAt(controls, at);
        hits.meant += hit == control.item;
        hits.grave += hit && hit != control.item && isGrave(*hit);
    }
    return hits;
}

} // namespace

QStringList missed(const Sight &sight)
{
    QStringList findings;
    std::vector<SeenItem> controls = controlsOn(sight);
    std::erase_if(controls, [](const SeenItem &one) { return isDragged(*one.item); });
    for (const SeenItem &one : controls) {
        // A key that a telephone has no room for may be missed (decision 0017), but stands in the way of
        // others.
        const bool isNarrowKey = isOf(*one.item, "KeyCap") && one.area.width() < 9 * sight.pixelsPerMm;
        if (isList(*one.item) || !isSeenWhole(one) || isNarrowKey)
            continue;
        const Scatter &scatter = isSceneOne(*one.item) ? glove : finger;
        const Hits hits = tap(one, controls, scatter, sight.pixelsPerMm);
        if (hits.meant < scatter.least * taps)
            findings << QString("missed \"%1\" %2 of 100").arg(nameOf(*one.item)).arg(100 - hits.meant / 10);
        if (hits.grave > astray * taps)
            findings << QString("astray \"%1\"").arg(nameOf(*one.item));
    }
    return findings;
}

} // namespace piketboek
