#include "view/tilesplace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace piketboek;

class TstTilesPlace : public QObject
{
    Q_OBJECT

private slots:
    void theTilesStandWhereTheyStoodWhenTheWindowWasThatSize();
    void aPlaceThatIsNotInTheWindowIsNone();
    void aDeskWhoseWindowTakesEverySizeKeepsFew();

private:
    QTemporaryDir m_disk;
    int m_files = 0;
    QString newFile() { return m_disk.filePath(QString("tiles%1.ini").arg(++m_files)); }
};

void TstTilesPlace::theTilesStandWhereTheyStoodWhenTheWindowWasThatSize()
{
    const QString file = newFile();
    QVERIFY(!TilesPlace(file).isKnown());
    TilesPlace(file).stood({1280, 800}, {120, 100, 564, 178});
    TilesPlace(file).stood({800, 1280}, {16, 400, 768, 150});
    const TilesPlace nextStart(file);
    QVERIFY(nextStart.isKnown());
    QCOMPARE(nextStart.in({1280, 800}), QRectF(120, 100, 564, 178));
    QCOMPARE(nextStart.in({800, 1280}), QRectF(16, 400, 768, 150));
    QVERIFY(nextStart.in({1920, 1080}).isEmpty());
}

void TstTilesPlace::aPlaceThatIsNotInTheWindowIsNone()
{
    const QString file = newFile();
    TilesPlace place(file);
    place.stood({1280, 800}, {});
    QVERIFY(!place.isKnown());
    place.stood({1280, 800}, {1200, 100, 564, 178});
    QVERIFY(place.in({1280, 800}).isEmpty());
    QFile garbage(file);
    QVERIFY(garbage.open(QFile::WriteOnly));
    garbage.write("1280x800=@Variant(\\0\\0)\n800x1280=near the door\n");
    garbage.close();
    QVERIFY(TilesPlace(file).in({1280, 800}).isEmpty());
    QVERIFY(TilesPlace(file).in({800, 1280}).isEmpty());
}

void TstTilesPlace::aDeskWhoseWindowTakesEverySizeKeepsFew()
{
    const QString file = newFile();
    TilesPlace place(file);
    for (int width = 1000; width < 1100; ++width)
        place.stood(QSizeF(width, 800), {10, 10, 500, 150});
    QVERIFY(QSettings(file, QSettings::IniFormat).allKeys().size() <= TilesPlace::sizes);
    QCOMPARE(place.in({1099, 800}), QRectF(10, 10, 500, 150));
}

QTEST_GUILESS_MAIN(TstTilesPlace)
#include "tst_tilesplace.moc"
