#include "walk.h"

#include "gates.h"

namespace piketboek {

namespace {

constexpr int mostScreens = 4;

std::vector<QQuickItem *> scrollersOn(const Sight &sight)
{
    std::vector<QQuickItem *> scrollers;
    for (const SeenItem &one : sight.items)
        if (one.item->inherits("QQuickFlickable") &&
            one.item->property("contentHeight").toReal() > one.item->height() + 1)
            scrollers.push_back(one.item);
    return scrollers;
}

qreal screensOf(const std::vector<QQuickItem *> &scrollers)
{
    qreal most = 1;
    for (const QQuickItem *one : scrollers)
        most = one->inherits("QQuickListView")
                   ? mostScreens
                   : std::max(most, one->property("contentHeight").toReal() / std::max(1.0, one->height()));
    return most;
}

// A list only guesses how high it is: it goes to a row, all others to a place.
void scrollOne(QQuickItem &one, qreal part)
{
    if (one.inherits("QQuickListView")) {
        const int row = qFloor((one.property("count").toInt() - 1) * part);
        QMetaObject::invokeMethod(&one, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
        return;
    }
    const qreal room = std::max(0.0, one.property("contentHeight").toReal() - one.height());
    one.setProperty("contentY", room * part);
}

void scrollTo(const std::vector<QQuickItem *> &scrollers, qreal part)
{
    for (QQuickItem *one : scrollers)
        scrollOne(*one, part);
}

// Sizes and room do not depend on the colours: judging them by day is enough.
QStringList judge(const Sight &sight)
{
    if (sight.image.isNull())
        return {"no picture"};
    QStringList findings = tooFaint(sight) + tooBright(sight);
    if (!sight.night)
        findings += tooSmall(sight) + missed(sight) + cutOrOverlapping(sight) + nameless(sight);
    return findings;
}

} // namespace

std::vector<Shot> shotsToWalk(bool all)
{
    std::vector<Shot> shots;
    for (const int textScale : {100, 150, 200})
        for (Shot shot : Shot::all(Stage::sizes)) {
            shot.textScale = textScale;
            const bool day = shot.theme == "day" && shot.language == "nl" && shot.size.width() < 1900;
            const bool night = shot.theme == "night" && shot.language == "en" && shot.size.width() == 800;
            const bool telephone = shot.size.width() < 500;
            if (all || (day && textScale == (telephone ? 150 : 100)) || (night && textScale == 100))
                shots.push_back(shot);
        }
    return shots;
}

Sight lookAt(Stage &stage, const Shot &shot)
{
    Sight sight;
    sight.image = stage.settled();
    sight.items = seenItems(*stage.window().contentItem());
    sight.pixelsPerMm = stage.pixelsPerMm();
    sight.night = shot.theme == "night";
    return sight;
}

QStringList walk(Stage &stage, const Shot &shot)
{
    stage.show(shot);
    const std::vector<QQuickItem *> scrollers = scrollersOn(lookAt(stage, shot));
    const int steps = std::min(mostScreens, qCeil(screensOf(scrollers))) - 1;
    QStringList findings;
    for (int step = 0; step <= steps; ++step) {
        scrollTo(scrollers, steps == 0 ? 0 : qreal(step) / steps);
        findings += judge(lookAt(stage, shot));
    }
    findings.removeDuplicates();
    findings.sort();
    return findings;
}

} // namespace piketboek
