#include "base/tilename.h"

#include <QtTest>

using namespace piketboek;

class TstTileName : public QObject
{
    Q_OBJECT

private slots:
    void theAddressIsFilledIn();
    void rowsMayBeCountedFromTheSouth();
    void whatCanNotBeAnAddressIsNone_data();
    void whatCanNotBeAnAddressIsNone();
    void noSquareLiesBeyondTheEarth();
    void aPictureIsKnownByItsBeginning();
};

void TstTileName::theAddressIsFilledIn()
{
    const std::string national =
        "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";
    QCOMPARE(
        addressOf(national, {14, 8404, 5425}).value(),
        std::string(
            "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/14/8404/5425.png"));
}

void TstTileName::rowsMayBeCountedFromTheSouth()
{
    QCOMPARE((TileName{14, 8404, 5425}.rowFromSouth()), int64_t{10958});
    QCOMPARE(addressOf("http://a/{z}/{x}/{-y}", {1, 0, 0}).value(), std::string("http://a/1/0/1"));
}

void TstTileName::whatCanNotBeAnAddressIsNone_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "https://a/{z}/{x}", "https://a/{x}/{y}", "ftp://a/{z}/{x}/{y}",
                                "file:///etc/{z}/{x}/{y}", "{z}/{x}/{y}"})
        QTest::newRow(address) << address;
}

void TstTileName::whatCanNotBeAnAddressIsNone()
{
    QFETCH(QString, address);
    QVERIFY(!addressOf(address.toStdString(), {1, 0, 0}));
}

void TstTileName::noSquareLiesBeyondTheEarth()
{
    for (const TileName &tile :
         {TileName{1, 2, 0}, TileName{1, 0, -1}, TileName{-1, 0, 0}, TileName{60, 0, 0}}) {
        QVERIFY(!tile.isThere());
        QVERIFY(!addressOf("http://a/{z}/{x}/{y}", tile));
    }
    QVERIFY((TileName{0, 0, 0}.isThere()));
}

void TstTileName::aPictureIsKnownByItsBeginning()
{
    QVERIFY(isPicture("\x89PNG\r\n\x1a\nxyz"));
    QVERIFY(isPicture("\xff\xd8\xff\xe0"));
    QVERIFY(isPicture(std::string("RIFF\0\0\0\0WEBPVP8", 15)));
    QVERIFY(!isPicture("<html>meld u aan</html>"));
    QVERIFY(!isPicture(""));
}

QTEST_GUILESS_MAIN(TstTileName)
#include "tst_tilename.moc"
