#include "place/middle.h"

#include <QtTest>

#include <cmath>

using namespace piketboek;

class TstMiddle : public QObject
{
    Q_OBJECT

private slots:
    void theMiddleOfASquareIsItsMiddleWhicheverWayItRuns();
    void ofSeveralPartsTheLargestHasIt();
    void whatIsNoAreaLiesWhereItBegins();
    void aDistrictsMiddleLiesInThatDistrict();
    void aCodeOfNoDistrictHasNone();
};

namespace {

Shape::Ring square(double west, double south, double side)
{
    return {{west, south},
            {west + side, south},
            {west + side, south + side},
            {west, south + side},
            {west, south}};
}

bool isNear(LatLon middle, double latitude, double longitude)
{
    return std::abs(middle.latitude - latitude) < 1e-9 && std::abs(middle.longitude - longitude) < 1e-9;
}

} // namespace

void TstMiddle::theMiddleOfASquareIsItsMiddleWhicheverWayItRuns()
{
    Shape::Ring ring = square(4.6, 51.8, 0.02);
    Shape one, other;
    one.add(ring);
    std::ranges::reverse(ring);
    other.add(ring);
    QVERIFY(isNear(middleOf(one), 51.81, 4.61));
    QVERIFY(isNear(middleOf(other), 51.81, 4.61));
}

void TstMiddle::ofSeveralPartsTheLargestHasIt()
{
    Shape shape;
    shape.add(square(4.6, 51.8, 0.01));
    shape.add(square(4.8, 51.9, 0.04));
    QVERIFY(isNear(middleOf(shape), 51.92, 4.82));
}

void TstMiddle::whatIsNoAreaLiesWhereItBegins()
{
    Shape shape;
    shape.add({{4.6, 51.8}, {4.7, 51.8}, {4.6, 51.8}, {4.6, 51.8}});
    QVERIFY(isNear(middleOf(shape), 51.8, 4.6));
}

void TstMiddle::aDistrictsMiddleLiesInThatDistrict()
{
    const Areas areas = Areas::load(SOURCE_DIR "/assets/areas").value();
    const std::optional<LatLon> middle = middleOfWijk(areas, "WK050501");
    QVERIFY(middle.has_value());
    const std::optional<Neighbourhood> there = areas.at(middle->latitude, middle->longitude);
    QVERIFY(there.has_value());
    QCOMPARE(there->wijkName, std::string("Binnenstad"));
}

void TstMiddle::aCodeOfNoDistrictHasNone()
{
    const Areas areas = Areas::load(SOURCE_DIR "/assets/areas").value();
    QVERIFY(!middleOfWijk(areas, "WK999999"));
}

QTEST_GUILESS_MAIN(TstMiddle)
#include "tst_middle.moc"
