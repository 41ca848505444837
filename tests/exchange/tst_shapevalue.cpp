#include "exchange/shapevalue.h"

#include "exchange/formvalue.h"
#include "exchange/position.h"
#include "exchange/recordvalues.h"

#include <QtTest>

using namespace piketboek;

namespace {

const FormField field{.name = "area_shape", .type = FieldType::Shape};

const std::string harbour =
    "51.8133000,4.6901000; 51.8140000,4.6920000; 51.8120000,4.6930000; 51.8133000,4.6901000";
const std::string quay = "51.8133000,4.6901000; 51.8140000,4.6920000";

Json shapeFrom(const std::string &typed)
{
    return readFormValue(field, typed).value();
}

std::string zigzag(int points)
{
    std::string words;
    for (int i = 0; i < points; ++i)
        words += "51.8," + std::to_string(4 + i * 0.001) + ';';
    return words;
}

} // namespace

class TstShapeValue : public QObject
{
    Q_OBJECT

private slots:
    void whatEndsWhereItBeganIsAnArea()
    {
        QCOMPARE(
            shapeFrom(harbour).canonical(),
            std::string(
                R"({"kind":"polygon","points":[[518133000,46901000],[518140000,46920000],[518120000,46930000]]})"));
        QCOMPARE(shapeFrom(quay).canonical(),
                 std::string(R"({"kind":"line","points":[[518133000,46901000],[518140000,46920000]]})"));
    }

    void whatIsTypedIsWrittenAgain()
    {
        for (const std::string &typed : {harbour, quay}) {
            QCOMPARE(cellOf(field, shapeFrom(typed)), typed);
            QCOMPARE(writeShape(shapeFrom(typed)), typed);
        }
        QCOMPARE(writeShape(shapeFrom("51.8133,4.6901;51.814, 4.692 ; ")), quay);
        QCOMPARE(cellOf(field, Json::object({{"kind", "line"}})), std::string());
    }

    void pointsMayBeMetresOfTheDutchGrid()
    {
        const Json area = shapeFrom("105400,425600; 105500 425700; 105600,425600; 105400 425600");
        QVERIFY(isArea(area));
        const std::vector<Json> positions = positionsOf(area);
        QCOMPARE(positions.size(), size_t{4});
        QCOMPARE(positions[1], readPosition("105500,425700").value());
        QCOMPARE(positions[3], positions[0]);
        QCOMPARE(shapeFrom(writeShape(area)), area);
    }

    void whatIsNoShapeIsAskedBack_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *typed, const char *words) { QTest::newRow(typed) << words; };
        row("", "no area and no line");
        row(" ; ", "no area and no line");
        row("51.8,4.7", "no area and no line");
        row("51.8,4.7; 51.8,4.7", "no area and no line");
        row("51.8,4.7; 51.9,4.7; 51.8,4.7", "no area and no line");
        row("51.8,4.7; 51.9,4.7; 51.9,4.8; 51.8,4.7; 51.8,4.7", "no area and no line");
        row("51.8,4.7; om de haven", "\"om de haven\" is no position");
        row("51.8,4.7; 4.8,51.9", "\"4.8,51.9\" has its numbers the wrong way round");
        row("105400,425600; 425700,105500", "the wrong way round: first X, then Y");
    }
    void whatIsNoShapeIsAskedBack()
    {
        QFETCH(const QString, words);
        const Result<Json> read = readFormValue(field, QTest::currentDataTag());
        QVERIFY(!read);
        QCOMPARE(read.error().remedy, Remedy::AskAgain);
        QVERIFY2(read.error().words.contains(words.toStdString()), read.error().words.c_str());
    }

    // The first point, said again, is not one more.
    void fiveHundredPointsMayBeDrawn()
    {
        const std::string back = "51.8,4.000000";
        QCOMPARE(shapeFrom(zigzag(500)).find("points")->asArray()->size(), size_t{500});
        QCOMPARE(shapeFrom(zigzag(500) + back).find("points")->asArray()->size(), size_t{500});
        QVERIFY(!readFormValue(field, zigzag(501)));
        QVERIFY(!readFormValue(field, zigzag(501) + back));
    }

    void aSentenceSaysItsSizeAndNotItsPoints()
    {
        const Json area = shapeFrom(harbour), line = shapeFrom(quay);
        QCOMPARE(inWords(field, area, Language::Dutch), std::string("Gebied, 3 punten"));
        QCOMPARE(inWords(field, area, Language::English), std::string("Area, 3 points"));
        QCOMPARE(inWords(field, line, Language::Dutch), std::string("Route, 2 punten, 150 m"));
        QCOMPARE(inWords(field, line, Language::English), std::string("Route, 2 points, 150 m"));
        QCOMPARE(inWords(field, Json(), Language::Dutch), std::string());
    }

    // A kilometre north and four hundred metres east on the Dutch grid.
    void aRouteSaysHowLongItIs()
    {
        const Json march = shapeFrom("105000,425000; 105000,426000; 105400,426000");
        QCOMPARE(shapeInWords(march, Language::Dutch), std::string("Route, 3 punten, 1,4 km"));
        QCOMPARE(shapeInWords(march, Language::English), std::string("Route, 3 points, 1.4 km"));
        const Json edge = shapeFrom("105000,425000; 105000,425996");
        QCOMPARE(shapeInWords(edge, Language::Dutch), std::string("Route, 2 punten, 1,0 km"));
    }

    void whatStillWantsPointsIsToldToo()
    {
        const Json one = readPosition("51.8133,4.6901").value();
        QCOMPARE(shapeInWords(true, {one}, Language::Dutch), std::string("Gebied, 1 punt"));
        QCOMPARE(shapeInWords(false, {one}, Language::English), std::string("Route, 1 point"));
    }
};

QTEST_GUILESS_MAIN(TstShapeValue)
#include "tst_shapevalue.moc"
