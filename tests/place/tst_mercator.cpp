#include "place/mercator.h"

#include <QtTest>

#include <cmath>

using namespace piketboek;

class TstMercator : public QObject
{
    Q_OBJECT

private slots:
    void theSquareBeginsInTheNorthWest();
    void theGroteKerkLiesInTheTileThatEveryMapCallsSo();
    void whatIsLaidFlatComesBack();
    void aPixelIsAsLongAsTheGroundUnderIt();
};

void TstMercator::theSquareBeginsInTheNorthWest()
{
    const WorldPoint corner = mercator::toWorld({mercator::mostLatitude, -180});
    QVERIFY(std::abs(corner.x) < 1e-9 && std::abs(corner.y) < 1e-6);
    const WorldPoint middle = mercator::toWorld({0, 0});
    QVERIFY(std::abs(middle.x - 0.5) < 1e-12 && std::abs(middle.y - 0.5) < 1e-12);
    QVERIFY(std::abs(mercator::toWorld({90, 0}).y) < 1e-6);
}

// As the formula of the OpenStreetMap wiki gives it: zoom 14, column 8404, row 5425.
void TstMercator::theGroteKerkLiesInTheTileThatEveryMapCallsSo()
{
    const WorldPoint church = mercator::toWorld({51.8143, 4.6594});
    QCOMPARE(std::floor(church.x * (1 << 14)), 8404.0);
    QCOMPARE(std::floor(church.y * (1 << 14)), 5425.0);
}

void TstMercator::whatIsLaidFlatComesBack()
{
    for (const LatLon place : {LatLon{51.8133, 4.6901}, LatLon{53.5, 6.9}, LatLon{-33.9, 18.4}}) {
        const LatLon back = mercator::toLatLon(mercator::toWorld(place));
        QVERIFY(std::abs(back.latitude - place.latitude) < 1e-9);
        QVERIFY(std::abs(back.longitude - place.longitude) < 1e-9);
    }
}

void TstMercator::aPixelIsAsLongAsTheGroundUnderIt()
{
    const double metres = mercator::metresPerPixel(51.8133, 15);
    QVERIFY2(std::abs(metres - 2.953) < 0.01, qPrintable(QString::number(metres)));
    QCOMPARE(mercator::worldSize(2), 1024.0);
}

QTEST_GUILESS_MAIN(TstMercator)
#include "tst_mercator.moc"
