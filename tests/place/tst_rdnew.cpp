#include "place/rdnew.h"

#include <QtTest>

#include <cmath>

using namespace piketboek;

namespace {

constexpr double quarterMetre = 0.25;

double apart(RdPoint a, RdPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TstRdNew : public QObject
{
    Q_OBJECT

private slots:
    void knownPointsAreWithinAQuarterMetre_data();
    void knownPointsAreWithinAQuarterMetre();
    void thereAndBackIsTheSamePlace();
    void swappedMetresAreRefused();
    void whatIsNotInTheNetherlandsIsRefused();
    void whatIsNoNumberIsRefused();
};

void TstRdNew::knownPointsAreWithinAQuarterMetre_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::newRow("near Dordrecht") << 51.728601274 << 4.712120126 << 108360.879 << 415757.2745;
    QTest::newRow("an address in Leiderdorp") << 52.1608985 << 4.5167276 << 95438.32 << 463994.28;
    QTest::newRow("the origin in Amersfoort") << 52.1551723 << 5.3872035 << 155000.0 << 463000.0;
}

void TstRdNew::knownPointsAreWithinAQuarterMetre()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, x);
    QFETCH(double, y);
    const RdNew grid = RdNew::open().value();
    const RdPoint rd = grid.toRd({latitude, longitude}).value();
    QVERIFY2(apart(rd, {x, y}) < quarterMetre, std::to_string(apart(rd, {x, y})).c_str());
    const LatLon back = grid.toLatLon({x, y}).value();
    QVERIFY(std::abs(back.latitude - latitude) * 111'300 < quarterMetre);
    QVERIFY(std::abs(back.longitude - longitude) * 69'000 < quarterMetre);
}

void TstRdNew::thereAndBackIsTheSamePlace()
{
    const RdNew grid = RdNew::open().value();
    for (double x = 95'000; x < 115'000; x += 1'700) {
        for (double y = 410'000; y < 430'000; y += 1'700)
            QVERIFY(apart(grid.toRd(grid.toLatLon({x, y}).value()).value(), {x, y}) < 0.001);
    }
}

void TstRdNew::swappedMetresAreRefused()
{
    const auto swapped = RdNew::open()->toLatLon({425'000.4, 105'000});
    QVERIFY(!swapped);
    QCOMPARE(swapped.error().remedy, Remedy::AskAgain);
    QCOMPARE(swapped.error().words,
             "425000, 105000 look like RD coordinates the wrong way round: first x (105000), then y "
             "(425000).");
}

void TstRdNew::whatIsNotInTheNetherlandsIsRefused()
{
    const RdNew grid = RdNew::open().value();
    QCOMPARE(
        grid.toLatLon({-1, 400'000}).error().words,
        "RD x -1, y 400000 lies outside the Netherlands: x runs from 0 to 280000, y from 300000 to 625000.");
    for (const RdPoint point :
         {RdPoint{0, 400'000}, {280'000, 400'000}, {100'000, 300'000}, {100'000, 625'000}, {1, 1}})
        QVERIFY(!grid.toLatLon(point));
    QCOMPARE(
        grid.toRd({4.67, 51.81}).error().words,
        "Latitude and longitude 4.670000, 51.810000 lie outside the Netherlands: write them as 51.81, 4.67.");
    for (const LatLon point : {LatLon{48.85, 2.35}, {0, 0}, {90, 0}, {-51.81, 4.67}, {1e300, 1e300}})
        QVERIFY(!grid.toRd(point));
}

void TstRdNew::whatIsNoNumberIsRefused()
{
    const RdNew grid = RdNew::open().value();
    QVERIFY(!grid.toRd({qQNaN(), 4.67}));
    QVERIFY(!grid.toRd({51.81, qInf()}));
    QVERIFY(!grid.toLatLon({qQNaN(), 425'000}));
}

QTEST_GUILESS_MAIN(TstRdNew)
#include "tst_rdnew.moc"
