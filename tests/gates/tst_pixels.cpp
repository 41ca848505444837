#include "pixels.h"

#include <QPainter>
#include <QTest>

using namespace piketboek;

class TstPixels : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsAsTheStandardCountsIt_data();
    void contrastIsAsTheStandardCountsIt();
    void inkIsFoundOnItsGround();
    void oneColourHasNoContrast();
    void anEdgeIsMeasuredAgainstWhatIsOutside();
    void theBrightestPixelCounts();
};

namespace {

constexpr QRgb white = 0xffffffff;
constexpr QRgb grey = 0xff767676;

QImage sheet(QRgb colour)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

void TstPixels::contrastIsAsTheStandardCountsIt_data()
{
    QTest::addColumn<QRgb>("one");
    QTest::addColumn<QRgb>("other");
    QTest::addColumn<double>("contrast");
    QTest::newRow("black on white") << 0xff000000 << white << 21.0;
    QTest::newRow("white on black") << white << 0xff000000 << 21.0;
    QTest::newRow("the same") << grey << grey << 1.0;
    QTest::newRow("the grey that just makes 4.5") << grey << white << 4.54;
    QTest::newRow("red on white") << 0xffff0000 << white << 4.00;
}

void TstPixels::contrastIsAsTheStandardCountsIt()
{
    QFETCH(QRgb, one);
    QFETCH(QRgb, other);
    QFETCH(double, contrast);
    QVERIFY(std::abs(contrastOf(one, other) - contrast) < 0.01);
}

void TstPixels::inkIsFoundOnItsGround()
{
    QImage image = sheet(white);
    QPainter painter(&image);
    painter.fillRect(5, 5, 10, 2, QColor(grey));
    painter.fillRect(5, 7, 10, 1, QColor(0xffc0c0c0)); // the soft edge of a letter
    painter.fillRect(0, 0, 1, 1, Qt::black);           // a speck of something else
    painter.end();
    const std::optional<double> contrast = contrastIn(image, image.rect());
    QVERIFY(contrast && std::abs(*contrast - 4.54) < 0.01);
}

void TstPixels::oneColourHasNoContrast()
{
    QVERIFY(!contrastIn(sheet(white), QRect(0, 0, 20, 20)));
    QVERIFY(!contrastIn(sheet(white), QRect(40, 40, 5, 5)));
}

void TstPixels::anEdgeIsMeasuredAgainstWhatIsOutside()
{
    QImage image = sheet(white);
    image.setPixel(10, 8, grey);
    QVERIFY(contrastAcross(image, 8, 12, 8) > 4.5);
    QVERIFY(contrastAcross(image, 8, 12, 9) < 1.01);
}

void TstPixels::theBrightestPixelCounts()
{
    QImage image = sheet(0xff000000);
    QCOMPARE(brightestOf(image), 0.0);
    image.setPixel(19, 19, white);
    QVERIFY(brightestOf(image) > 0.99);
}

QTEST_APPLESS_MAIN(TstPixels)
#include "tst_pixels.moc"
