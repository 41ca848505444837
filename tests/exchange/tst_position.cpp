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
    void aPlaceThatIsTwoCoordinatesIsAPosition_data();
    void aPlaceThatIsTwoCoordinatesIsAPosition();
    void aPlaceInWordsIsNone_data();
    void aPlaceInWordsIsNone();
    void coordinatesThatCanNotBeMeantAreTold_data();
    void coordinatesThatCanNotBeMeantAreTold();
    void aPositionIsSaidInDegreesAndInMetres();
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

void TstPosition::aPlaceThatIsTwoCoordinatesIsAPosition_data()
{
    QTest::addColumn<QString>("said");
    const QString degrees = "51.81330, 4.69010 · RD 106930, 425194";
    for (const char *typed : {"51.8133, 4.6901", "51.8133,4.6901", "51.8133 4.6901", "51,8133 4,6901",
                              "51,8133; 4,6901", "51,8133, 4,6901", " 51.8133° N, 4.6901° E ",
                              "51,8133 N 4,6901 O", "106930 425194", "RD 106930, 425194", "rd: 106930;425194",
                              "106930.2 425194.1", "106930,2 425194,1", "106.930 425.194"})
        QTest::newRow(typed) << degrees;
}

void TstPosition::aPlaceThatIsTwoCoordinatesIsAPosition()
{
    QFETCH(const QString, said);
    const auto read = readTypedPosition(QTest::currentDataTag(), Language::Dutch);
    QVERIFY(read.has_value());
    QVERIFY2(read->has_value(), read->has_value() ? "" : read->error().words.c_str());
    const QString shown = QString::fromStdString(positionInWords(**read));
    QVERIFY2(shown == said || shown.endsWith("RD 106930, 425194"), qPrintable(shown));
}

void TstPosition::aPlaceInWordsIsNone_data()
{
    QTest::addColumn<int>("none");
    for (const char *typed :
         {"", "Spuiboulevard 300", "A16 re 41,2", "hmp 41.2", "12, 14", "12-14", "3311 GR", "078 6148111",
          "1234 5678", "41,2", "51.8133", "om de haven, 51.8133, 4.6901", "Kade 51.8133, 4.6901",
          "51.8133 N 4.6901 W", "51.8133 S, 4.6901 E", "51.8133s 4.6901"})
        QTest::newRow(typed) << 0;
}

void TstPosition::aPlaceInWordsIsNone()
{
    QVERIFY(!readTypedPosition(QTest::currentDataTag(), Language::Dutch));
}

void TstPosition::coordinatesThatCanNotBeMeantAreTold_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("4.6901, 51.8133") << "heeft breedte- en lengtegraad verwisseld";
    QTest::newRow("425194 106930") << "eerst X, dan Y (Y is altijd groter)";
    QTest::newRow("290000 425000") << "is geen plaats in Nederland in meters RD";
    QTest::newRow("51.8133, 46.901") << "ligt ver buiten Nederland";
    QTest::newRow("5.18133, 4.6901") << "ligt ver buiten Nederland";
    QTest::newRow("91.00, 4.69") << "is geen positie";
}

void TstPosition::coordinatesThatCanNotBeMeantAreTold()
{
    QFETCH(const QString, words);
    const auto read = readTypedPosition(QTest::currentDataTag(), Language::Dutch);
    QVERIFY(read.has_value());
    QVERIFY(!read->has_value());
    QVERIFY2(read->error().words.contains(words.toStdString()), read->error().words.c_str());
}

void TstPosition::aPositionIsSaidInDegreesAndInMetres()
{
    QCOMPARE(positionInWords(*readPosition("51.8133,4.6901")),
             std::string("51.81330, 4.69010 · RD 106930, 425194"));
    QCOMPARE(positionInWords(*readPosition("53.79,3.01")), std::string("53.79000, 3.01000"));
    QCOMPARE(positionInWords(Json()), std::string());
}

QTEST_GUILESS_MAIN(TstPosition)
#include "tst_position.moc"
