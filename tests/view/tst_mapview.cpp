#include "view/mapview.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace piketboek;

class TstMapView : public QObject
{
    Q_OBJECT

private slots:
    void whatLiesUnderTheFingerStaysUnderIt();
    void zoomingKeepsWhatLiesUnderThePointer();
    void aTappedSpotComesToTheMiddle();
    void withinItsFrameNothingIsDrawnAgain();
    void theButtonsGoByWholeSteps();
    void whoDragsOnStaysInTheCountry();
    void allOfItIsShownAndNotMore();
    void whatIsShownWholeIsClearOfWhatLiesOverTheMap();
};

namespace {

const WorldPoint church = mercator::toWorld({51.8143, 4.6594});

struct Map
{
    Map()
    {
        view.setWidth(800);
        view.setHeight(600);
        view.go(church, 14);
    }
    MapView view;
};

bool isSame(WorldPoint a, WorldPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y) < 1e-9;
}

} // namespace

void TstMapView::whatLiesUnderTheFingerStaysUnderIt()
{
    Map map;
    const WorldPoint touched = map.view.worldAt(100, 100);
    map.view.pan(37, -12);
    QVERIFY(isSame(map.view.worldAt(137, 88), touched));
}

void TstMapView::zoomingKeepsWhatLiesUnderThePointer()
{
    Map map;
    const WorldPoint pointed = map.view.worldAt(700, 50);
    map.view.zoomAt(1.3, 700, 50);
    QCOMPARE(map.view.zoom(), 15.3);
    QVERIFY(isSame(map.view.worldAt(700, 50), pointed));
    map.view.zoomAt(99, 700, 50);
    QCOMPARE(map.view.zoom(), MapView::mostZoom);
    QVERIFY(!map.view.canZoomIn());
    QVERIFY(isSame(map.view.worldAt(700, 50), pointed));
}

void TstMapView::aTappedSpotComesToTheMiddle()
{
    Map map;
    const WorldPoint tapped = map.view.worldAt(10, 590);
    map.view.centreOn(10, 590);
    QVERIFY(isSame(map.view.centre(), tapped));
}

void TstMapView::withinItsFrameNothingIsDrawnAgain()
{
    Map map;
    const QSignalSpy drawn(&map.view, &MapView::framed), moved(&map.view, &MapView::moved);
    const qreal before = map.view.frameX();
    map.view.pan(-100, 0);
    QCOMPARE(drawn.count(), 0);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(map.view.frameX(), before - 100);
    map.view.pan(-100, 0);
    QCOMPARE(drawn.count(), 1);
    const QPointF middle = map.view.inFrame(map.view.centre());
    QVERIFY(std::abs(middle.x() + map.view.frameX() - 400) <= 0.5);
    QVERIFY(std::abs(middle.y() + map.view.frameY() - 300) <= 0.5);
}

void TstMapView::theButtonsGoByWholeSteps()
{
    Map map;
    map.view.zoomIn();
    QCOMPARE(map.view.zoom(), 15.0);
    map.view.zoomAt(0.4, 0, 0);
    map.view.zoomIn();
    QCOMPARE(map.view.zoom(), 16.0);
    map.view.zoomAt(0.4, 0, 0);
    map.view.zoomOut();
    QCOMPARE(map.view.zoom(), 16.0);
    map.view.zoomOut();
    QCOMPARE(map.view.zoom(), 15.0);
}

void TstMapView::whoDragsOnStaysInTheCountry()
{
    Map map;
    for (int i = 0; i < 100; ++i)
        map.view.pan(100'000, 100'000);
    const LatLon there = mercator::toLatLon(map.view.centre());
    QVERIFY(std::abs(there.latitude - 53.8) < 0.001 && std::abs(there.longitude - 3.0) < 0.001);
}

void TstMapView::allOfItIsShownAndNotMore()
{
    Map map;
    const WorldPoint northWest = mercator::toWorld({51.86, 4.57}),
                     southEast = mercator::toWorld({51.71, 4.80});
    map.view.showAll(northWest, southEast);
    const WorldPoint corner = map.view.worldAt(0, 0), opposite = map.view.worldAt(800, 600);
    QVERIFY(corner.x <= northWest.x + 1e-9 && corner.y <= northWest.y + 1e-9);
    QVERIFY(opposite.x >= southEast.x - 1e-9 && opposite.y >= southEast.y - 1e-9);
    QVERIFY(std::abs(corner.y - northWest.y) < 1e-9 || std::abs(corner.x - northWest.x) < 1e-9);
}

void TstMapView::whatIsShownWholeIsClearOfWhatLiesOverTheMap()
{
    Map map;
    const WorldPoint northWest = mercator::toWorld({51.86, 4.57}),
                     southEast = mercator::toWorld({51.71, 4.80});
    map.view.setAbove(200);
    map.view.setBelow(50);
    map.view.showAll(northWest, southEast, 20);
    const WorldPoint corner = map.view.worldAt(20, 220), opposite = map.view.worldAt(780, 530);
    QVERIFY(corner.x <= northWest.x + 1e-9 && corner.y <= northWest.y + 1e-9);
    QVERIFY(opposite.x >= southEast.x - 1e-9 && opposite.y >= southEast.y - 1e-9);
    QVERIFY(std::abs(corner.y - northWest.y) < 1e-9);
    QVERIFY(std::abs(opposite.y - southEast.y) < 1e-9);
}

QTEST_GUILESS_MAIN(TstMapView)
#include "tst_mapview.moc"
