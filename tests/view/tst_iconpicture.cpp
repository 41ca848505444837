#include "view/iconpicture.h"

#include <QPixmapCache>
#include <QTest>

using namespace piketboek;

class TstIconPicture : public QObject
{
    Q_OBJECT

private slots:
    void anIconHasOnlyTheColourItIsAskedFor();
    void thoseThatLookTheSameAreOnePictureInMemory();
    void anUnknownIconIsNone();
};

void TstIconPicture::anIconHasOnlyTheColourItIsAskedFor()
{
    const QImage icon = IconPicture::picture("fire", 40, QColor(160, 30, 30));
    QCOMPARE(icon.size(), QSize(40, 40));
    int drawn = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            const QColor point = icon.pixelColor(x, y);
            drawn += point.alpha() == 255;
            if (point.alpha() == 255)
                QCOMPARE(point, QColor(160, 30, 30));
        }
    }
    QVERIFY2(drawn > 50 && drawn < 1000, qPrintable(QString::number(drawn)));
}

void TstIconPicture::thoseThatLookTheSameAreOnePictureInMemory()
{
    const QImage one = IconPicture::picture("fire", 24, Qt::black);
    const QImage same = IconPicture::picture("fire", 24, Qt::black);
    QCOMPARE(same.constBits(), one.constBits());
    QVERIFY(IconPicture::picture("fire", 24, Qt::red).constBits() != one.constBits());
    QVERIFY(IconPicture::picture("fire", 25, Qt::black).constBits() != one.constBits());
}

void TstIconPicture::anUnknownIconIsNone()
{
    QVERIFY(IconPicture::picture("unheard-of", 24, Qt::black).isNull());
    QVERIFY(IconPicture::picture("", 24, Qt::black).isNull());
    QVERIFY(IconPicture::picture("fire", 0, Qt::black).isNull());
}

QTEST_MAIN(TstIconPicture)
#include "tst_iconpicture.moc"
