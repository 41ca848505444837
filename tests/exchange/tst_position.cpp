#include "exchange/position.h"

#include <QtTest>

using namespace piketboek;

class TstPosition : public QObject
{
    Q_OBJECT

private slots:
    void degreesBecomeTenMillionths();
    void whatIsNoPositionIsAskedBack_data();
    void whatIsNoPositionIsAskedBack();
};

void TstPosition::degreesBecomeTenMillionths()
{
    QCOMPARE(readPosition("51.8133,4.6901")->canonical(),
             std::string(R"({"lat7":518133000,"lon7":46901000})"));
    QCOMPARE(readPosition("51.81331234, 4.69012345")->canonical(),
             std::string(R"({"lat7":518133123,"lon7":46901235})"));
    QCOMPARE(readPosition("-33.9,18.4")->canonical(), std::string(R"({"lat7":-339000000,"lon7":184000000})"));
}

void TstPosition::whatIsNoPositionIsAskedBack_data()
{
    QTest::addColumn<int>("none");
    for (const char *typed : {"", "51.8", "51.8;4.7", "51,8,4,7", "91,4", "51.8,181", "noord,oost",
                              "51.8,4.7,0", "nan,nan", "inf,1", "1e1,1", "4.6901,51.8133"})
        QTest::newRow(typed) << 0;
}

void TstPosition::whatIsNoPositionIsAskedBack()
{
    const Result<Json> read = readPosition(QTest::currentDataTag());
    QVERIFY(!read);
    QCOMPARE(read.error().remedy, Remedy::AskAgain);
    QVERIFY(read.error().words.contains("LAT,LON"));
}

QTEST_GUILESS_MAIN(TstPosition)
#include "tst_position.moc"
