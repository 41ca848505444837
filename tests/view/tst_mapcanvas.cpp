// The map of neighbourhoods: a name gives way to what was recorded, and stands where there is room for it.
#include "view/mapcanvas.h"

#include <QQuickWindow>
#include <QTest>

#include <algorithm>

using namespace piketboek;

namespace {

const QColor ink(Qt::magenta);
constexpr qreal side = 50; // of a mark, pixels

/// A map of nothing but names, with the first of them in its middle.
struct Map
{
    Map()
    {
        ground.setAreas(&areas);
        const auto named = std::ranges::find_if(ground.names(), &MapGround::Name::isWijk);
        middle = named->middle;
        for (const char *colour : {"water", "land", "border", "figure"})
            canvas.setProperty(colour, QColor(Qt::white));
        canvas.setProperty("ink", ink);
        canvas.setProperty("family", "Inter");
        canvas.setProperty("markSize", side);
        canvas.setGround(&ground);
        canvas.setView(&view);
        view.setWidth(600);
        view.setHeight(400);
        view.go(middle, 12.5); // the names of districts
    }

    /// Pixels of names in a square of that side around the middle of the district.
    int lettersWithin(qreal reach)
    {
        canvas.setSize({view.frameWidth(), view.frameHeight()});
        window.resize(canvas.size().toSize());
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        const QImage picture = window.grabWindow();
        const QPointF at = view.inFrame(middle);
        const QRect square = QRectF(at.x() - reach / 2, at.y() - reach / 2, reach, reach).toRect();
        int letters = 0;
        for (int y = square.top(); y <= square.bottom(); ++y) {
            for (int x = square.left(); x <= square.right(); ++x)
                letters += picture.pixelColor(x, y).green() < 128 ? 1 : 0;
        }
        return letters;
    }

    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    MapGround ground;
    MapView view;
    QQuickWindow window;
    MapCanvas canvas{window.contentItem()};
    WorldPoint middle = {};
};

} // namespace

class TstMapCanvas : public QObject
{
    Q_OBJECT

private slots:
    void aNameStandsInTheMiddleOfItsDistrict()
    {
        Map map;
        QVERIFY(map.lettersWithin(side) > 20);
    }

    void aNameGivesWayToAMarkAndStandsBesideIt()
    {
        Map map;
        map.ground.setMarked({map.middle});
        QCOMPARE(map.lettersWithin(side), 0);
        QVERIFY(map.lettersWithin(4 * side) > 20);
    }

    void aNameGivesWayToARoute()
    {
        Map map;
        const double step = 20 / mercator::worldSize(12.5);
        map.ground.setFigures(
            {{.points = {{map.middle.x - step, map.middle.y}, {map.middle.x + step, map.middle.y}}}});
        QCOMPARE(map.lettersWithin(12), 0);
    }
};

QTEST_MAIN(TstMapCanvas)
#include "tst_mapcanvas.moc"
