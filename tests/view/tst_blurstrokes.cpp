#include "view/blurstrokes.h"

#include <QtTest>

#include <random>
#include <set>

using namespace piketboek;

class TstBlurStrokes : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPaintedIsGoneAndNothingElseChanged();
    void whereInABlockAnythingStoodCanNotBeTold();
    void aFastFingerLeavesNoHoles();
    void theSameBlocksGoAtEverySize();
    void theEdgesAndBeyondArePainted();
    void theSmallestPicturesArePainted();
    void theLastStrokeIsTakenBack();
    void whatCanBeSeenThroughAndItsTextsDoNotGoAlong();

private:
    static QImage noise(QSize size, unsigned seed = 1)
    {
        QImage image(size, QImage::Format_RGB32);
        std::mt19937 dice(seed);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(int(dice() % 256), int(dice() % 256), int(dice() % 256)));
        return image;
    }
    static BlurStrokes stroke(QPointF from, QPointF to)
    {
        BlurStrokes strokes;
        strokes.begin(from);
        strokes.draw(to);
        return strokes;
    }
    static int changed(const QImage &one, const QImage &other)
    {
        int count = 0;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x)
                count += one.pixel(x, y) != other.pixel(x, y);
        return count;
    }
};

void TstBlurStrokes::whatWasPaintedIsGoneAndNothingElseChanged()
{
    const QImage before = noise({640, 480}); // blocks of 20 by 20
    const QImage after = stroke({0.5, 0.5}, {0.5, 0.5}).over(before);
    QCOMPARE(after.size(), before.size());
    for (int row = 0; row < 24; ++row)
        for (int column = 0; column < 32; ++column) {
            std::set<QRgb> colours;
            bool same = true;
            for (int y = 20 * row; y < 20 * row + 20; ++y)
                for (int x = 20 * column; x < 20 * column + 20; ++x) {
                    colours.insert(after.pixel(x, y));
                    same = same && after.pixel(x, y) == before.pixel(x, y);
                }
            const bool isFlat = colours.size() == 1;
            const bool isNear = std::hypot(column + 0.5 - 16, row + 0.5 - 12) <= BlurStrokes::radius;
            const bool isFar = std::hypot(column + 0.5 - 16, row + 0.5 - 12) > BlurStrokes::radius + 1;
            QVERIFY(isFlat != same);
            QVERIFY(!isNear || isFlat);
            QVERIFY(!isFar || same);
        }
}

void TstBlurStrokes::whereInABlockAnythingStoodCanNotBeTold()
{
    const QImage one = noise({800, 600}); // blocks of 25 by 25
    QImage other = one;
    for (int y = 0; y < 600; ++y)
        for (int x = 0; x < 800; ++x)
            other.setPixel(x, y, one.pixel(x / 25 * 25 + 24 - x % 25, y / 25 * 25 + 24 - y % 25));
    BlurStrokes strokes = stroke({0, 0.02}, {1, 0.02});
    for (int row = 1; row < 24; ++row) {
        strokes.begin({0, (row + 0.5) / 24});
        strokes.draw({1, (row + 0.5) / 24});
    }
    QVERIFY(one != other);
    QCOMPARE(strokes.over(one), strokes.over(other));
}

void TstBlurStrokes::aFastFingerLeavesNoHoles()
{
    const QImage before = noise({1280, 800});
    BlurStrokes slow = stroke({0.1, 0.2}, {0.1, 0.2});
    for (int step = 1; step <= 200; ++step)
        slow.draw({0.1 + 0.8 * step / 200, 0.2 + 0.6 * step / 200});
    const QImage fast = stroke({0.1, 0.2}, {0.9, 0.8}).over(before);
    for (int x = 128; x <= 1152; ++x) {
        const int y = 160 + 480 * (x - 128) / 1024;
        QVERIFY2(fast.pixel(x, y) == fast.pixel(x / 40 * 40, y / 40 * 40), qPrintable(QString::number(x)));
    }
    QVERIFY(changed(fast, slow.over(before)) < 1280 * 800 / 100);
}

void TstBlurStrokes::theSameBlocksGoAtEverySize()
{
    const BlurStrokes strokes = stroke({0.3, 0.3}, {0.6, 0.4});
    QImage large(3200, 2400, QImage::Format_RGB32);
    QImage small(640, 480, QImage::Format_RGB32);
    large.fill(Qt::black);
    small.fill(Qt::black);
    large = strokes.over(large);
    small = strokes.over(small);
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 640; ++x)
            QCOMPARE(small.pixel(x, y), large.pixel(5 * x + 2, 5 * y + 2));
}

void TstBlurStrokes::theEdgesAndBeyondArePainted()
{
    const QImage before = noise({333, 777});
    const QImage after = stroke({-0.2, -0.2}, {1.2, 1.2}).over(before);
    for (const QPoint at : {QPoint(0, 0), QPoint(332, 776)}) {
        const QPoint inside(at.x() == 0 ? 1 : 331, at.y() == 0 ? 1 : 775);
        QCOMPARE(after.pixel(at), after.pixel(inside));
    }
    QCOMPARE(stroke({-9, -9}, {-9, 9}).over(before), before);
    QCOMPARE(stroke({1e9, 1e9}, {1e9, 2e9}).over(before), before);
}

void TstBlurStrokes::theSmallestPicturesArePainted()
{
    for (const QSize size : {QSize(1, 1), QSize(1, 900), QSize(900, 1), QSize(2, 3), QSize(31, 33)}) {
        const QImage before = noise(size);
        const QImage after = stroke({0, 0}, {1, 1}).over(before);
        QCOMPARE(after.size(), size);
        QVERIFY(after.pixel(0, 0) != before.pixel(0, 0));
        QCOMPARE(BlurStrokes().over(before), before);
    }
    QVERIFY(stroke({0, 0}, {1, 1}).over(QImage()).isNull());
}

void TstBlurStrokes::theLastStrokeIsTakenBack()
{
    const QImage before = noise({640, 480});
    BlurStrokes strokes;
    strokes.draw({0.5, 0.5});
    strokes.undo();
    QVERIFY(strokes.isEmpty());
    strokes.begin({0.2, 0.2});
    const QImage first = strokes.over(before);
    strokes.begin({0.8, 0.8});
    strokes.draw({0.9, 0.9});
    QVERIFY(strokes.over(before) != first);
    strokes.undo();
    QCOMPARE(strokes.over(before), first);
    strokes.undo();
    QVERIFY(strokes.isEmpty());
    QCOMPARE(strokes.over(before), before);
}

void TstBlurStrokes::whatCanBeSeenThroughAndItsTextsDoNotGoAlong()
{
    QImage before(64, 64, QImage::Format_ARGB32);
    before.fill(Qt::transparent);
    before.setText("Description", "OvD-Bz 1");
    const QImage after = stroke({0.5, 0.5}, {0.5, 0.5}).over(before);
    QVERIFY(!after.hasAlphaChannel());
    QVERIFY(after.textKeys().isEmpty());
    QCOMPARE(after.pixel(0, 0), qRgb(255, 255, 255));
}

QTEST_GUILESS_MAIN(TstBlurStrokes)
#include "tst_blurstrokes.moc"
