#include "place/shape.h"

#include <QtTest>

using namespace piketboek;

namespace {

Shape::Ring square(double from, double to)
{
    return {{from, from}, {to, from}, {to, to}, {from, to}, {from, from}};
}

} // namespace

class TstShape : public QObject
{
    Q_OBJECT

private slots:
    void aHoleIsOutside();
    void everyPartIsInside();
    void aBentOutlineIsFollowed();
    void neighboursShareABorderWithoutGapOrOverlap();
    void nothingIsInsideNothing();
};

void TstShape::aHoleIsOutside()
{
    Shape shape;
    shape.add(square(0, 10));
    shape.add(square(4, 6));
    QVERIFY(shape.contains(2, 2));
    QVERIFY(!shape.contains(5, 5));
    QVERIFY(!shape.contains(11, 5));
    QVERIFY(!shape.contains(5, -1));
}

void TstShape::everyPartIsInside()
{
    Shape shape;
    shape.add(square(0, 1));
    shape.add(square(3, 4));
    QVERIFY(shape.contains(0.5, 0.5));
    QVERIFY(shape.contains(3.5, 3.5));
    QVERIFY(!shape.contains(2, 2));
}

void TstShape::aBentOutlineIsFollowed()
{
    Shape shape;
    shape.add({{0, 0}, {4, 0}, {4, 4}, {3, 4}, {3, 1}, {1, 1}, {1, 4}, {0, 4}, {0, 0}});
    QVERIFY(shape.contains(3, 0.5));
    QVERIFY(!shape.contains(3, 2));
    QVERIFY(shape.contains(3, 3.5));
    QVERIFY(shape.contains(0.5, 2));
}

void TstShape::neighboursShareABorderWithoutGapOrOverlap()
{
    Shape west;
    Shape east;
    west.add({{0, 0}, {1, 0}, {2, 2}, {0, 2}, {0, 0}});
    east.add({{1, 0}, {4, 0}, {4, 2}, {2, 2}, {1, 0}});
    for (double latitude = 0; latitude < 2; latitude += 0.125) {
        for (double longitude = 0; longitude < 4; longitude += 0.0625)
            QCOMPARE(west.contains(latitude, longitude) + east.contains(latitude, longitude), 1);
    }
}

void TstShape::nothingIsInsideNothing()
{
    QVERIFY(!Shape().contains(0, 0));
    Shape shape;
    shape.add(square(0, 10));
    QVERIFY(!shape.contains(qQNaN(), 5));
    QVERIFY(!shape.contains(5, qQNaN()));
    QVERIFY(!shape.contains(5, qInf()));
}

QTEST_GUILESS_MAIN(TstShape)
#include "tst_shape.moc"
