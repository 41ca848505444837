#include "exchange/position.h"

#include <QtTest>

using namespace piketboek;

class TstPosition : public QObject
{
    Q_OBJECT

private slots:
    void degreesBecomeTenMillionths();
    void metresOfTheDutchGridBecomeTheSamePlace_data();
    void metresOfTheDutchGridBecomeTheSamePlace();
    void metresThatAreNotInTheNetherlandsAreAskedBack_data();
    void metresThatAreNotInTheNetherlandsAreAskedBack();
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

void TstPosition::metresOfTheDutchGridBecomeTheSamePlace_data()
{
    QTest::addColumn<qint64>("lat7");
    QTest::addColumn<qint64>("lon7");
    const qint64 dordrecht[] = {517286013, 47121201}, amersfoort[] = {521551723, 53872035};
    for (const char *typed : {"108360.879,415757.2745", "108360.879, 415757.2745", "108360.879 415757.2745",
                              "108360.879  415757.2745"})
        QTest::newRow(typed) << dordrecht[0] << dordrecht[1];
    QTest::newRow("155000,463000") << amersfoort[0] << amersfoort[1];
    QTest::newRow("155000 463000") << amersfoort[0] << amersfoort[1];
}

void TstPosition::metresOfTheDutchGridBecomeTheSamePlace()
{
    QFETCH(const qint64, lat7);
    QFETCH(const qint64, lon7);
    constexpr qint64 quarterMetre = 22; // of latitude; of longitude somewhat less
    const Result<Json> read = readPosition(QTest::currentDataTag());
    QVERIFY(read);
    QVERIFY(std::abs(read->integer("lat7") - lat7) < quarterMetre);
    QVERIFY(std::abs(read->integer("lon7") - lon7) < quarterMetre);
    QCOMPARE(*readPosition(writePosition(*read)), *read);
}

void TstPosition::metresThatAreNotInTheNetherlandsAreAskedBack_data()
{
    QTest::addColumn<QString>("words");
    const QString swapped = "look like RD coordinates the wrong way round: first X, then Y";
    QTest::newRow("425600,105400") << swapped;
    QTest::newRow("425600 105400") << swapped;
    for (const char *typed :
         {"105400,299000", "281000,425600", "105400,626000", "-5000 400000", "200,300", "415757,415757"})
        QTest::newRow(typed) << "is no place in the Netherlands in metres of RD";
}

void TstPosition::metresThatAreNotInTheNetherlandsAreAskedBack()
{
    QFETCH(const QString, words);
    const Result<Json> read = readPosition(QTest::currentDataTag());
    QVERIFY(!read);
    QCOMPARE(read.error().remedy, Remedy::AskAgain);
    QVERIFY2(read.error().words.contains(words.toStdString()), read.error().words.c_str());
}

void TstPosition::whatIsNoPositionIsAskedBack_data()
{
    QTest::addColumn<int>("none");
    for (const char *typed : {"",
                              "51.8",
                              "51.8;4.7",
                              "51,8,4,7",
                              "91,4",
                              "51.8,181",
                              "noord,oost",
                              "51.8,4.7,0",
                              "nan,nan",
                              "inf,1",
                              "inf,inf",
                              "1e1,1",
                              "4.6901,51.8133",
                              "51.8 4.7",
                              "51.8133,425600",
                              "105400,51.8",
                              "105400",
                              "105 400 425 600",
                              "105400;425600",
                              "105400,1 425600,5"})
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
