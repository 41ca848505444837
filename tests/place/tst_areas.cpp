#include "place/areas.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace piketboek;

namespace {

const std::string bundled = SOURCE_DIR "/assets/areas";

QByteArray feature(const QByteArray &geometry, const QByteArray &code = "BU05050100",
                   const QByteArray &wijk = "Wijk 01 Binnenstad")
{
    return R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":)" + geometry +
           R"(,"properties":{"statcode":")" + code + R"(","jrstatcode":"2020)" + code +
           R"(","statnaam":"Een buurt","wijkcode":"WK050599","wijknaam":")" + wijk + R"("}}]})";
}

const QByteArray twoPartsAndAHole =
    R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[4,4],[6,4],[6,6],[4,6],[4,4]]],
       [[[20,20],[21,20],[21,21],[20,21],[20,20]]]]})";
const QByteArray square = R"({"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]]]})";

Result<Areas> loadFrom(const QTemporaryDir &directory, const QByteArray &text)
{
    QFile file(directory.filePath("a.geojson"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test can not write its file");
    file.close();
    return Areas::load(directory.path().toStdString());
}

} // namespace

class TstAreas : public QObject
{
    Q_OBJECT

private slots:
    void dordrechtHas129NeighbourhoodsIn13Districts();
    void aPointIsInItsNeighbourhood_data();
    void aPointIsInItsNeighbourhood();
    void aPointOutsideGivesNothing();
    void theWijkComesFromTheCode();
    void onlyACountedNameLosesItsNumber_data();
    void onlyACountedNameLosesItsNumber();
    void partsAndHolesAreFollowed();
    void anotherMunicipalityMayComeInMetresOfRd();
    void theNamesThatPdokGivesAreKnownToo();
    void aBrokenFileIsSaidInOneSentence_data();
    void aBrokenFileIsSaidInOneSentence();
    void aDirectoryWithoutAreasIsSaid();
};

void TstAreas::dordrechtHas129NeighbourhoodsIn13Districts()
{
    const Areas areas = Areas::load(bundled).value();
    std::set<std::string> codes;
    std::set<std::string> wijken;
    for (const auto &area : areas.all()) {
        codes.insert(area.neighbourhood.code);
        wijken.insert(area.neighbourhood.wijkCode + ' ' + area.neighbourhood.wijkName);
        QCOMPARE(area.neighbourhood.year, 2020);
    }
    QCOMPARE(codes.size(), 129u);
    QCOMPARE(wijken.size(), 13u);
    QVERIFY(wijken.contains("WK050508 Crabbehof/Zuidhoven"));
    QCOMPARE(areas.wijkName("WK050501").value(), "Binnenstad");
    QVERIFY(!areas.wijkName("WK050599"));
}

void TstAreas::aPointIsInItsNeighbourhood_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<QString>("code");
    QTest::newRow("Nieuwe Haven en omgeving") << 51.8168 << 4.66129 << "BU05050100";
    QTest::newRow("Groenmarkt en omgeving") << 51.81508 << 4.66367 << "BU05050101";
    QTest::newRow("Grote Markt en omgeving") << 51.81657 << 4.667 << "BU05050102";
}

void TstAreas::aPointIsInItsNeighbourhood()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const auto found = Areas::load(bundled)->at(latitude, longitude);
    QVERIFY(found);
    QTEST(QString::fromStdString(found->code), "code");
    QCOMPARE(QString::fromStdString(found->name), QTest::currentDataTag());
    QCOMPARE(found->wijkCode, "WK050501");
    QCOMPARE(found->wijkName, "Binnenstad");
}

void TstAreas::aPointOutsideGivesNothing()
{
    const Areas areas = Areas::load(bundled).value();
    QVERIFY(!areas.at(51.8133, 4.6285)); // Zwijndrecht
    QVERIFY(!areas.at(4.66367, 51.81508));
    QVERIFY(!areas.at(0, 0));
}

void TstAreas::theWijkComesFromTheCode()
{
    const QTemporaryDir directory;
    QCOMPARE(loadFrom(directory, feature(square, "BU05051934"))->at(1, 1)->wijkCode, "WK050519");
}

void TstAreas::onlyACountedNameLosesItsNumber_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("Wijk 19 Industriegebied West") << "Industriegebied West";
    QTest::newRow("Wijk 01") << "Wijk 01";
    QTest::newRow("Wijk aan Zee") << "Wijk aan Zee";
    QTest::newRow("Het Reeland") << "Het Reeland";
}

void TstAreas::onlyACountedNameLosesItsNumber()
{
    const QTemporaryDir directory;
    const auto areas = loadFrom(directory, feature(square, "BU05050100", QTest::currentDataTag()));
    QTEST(QString::fromStdString(areas->at(1, 1)->wijkName), "shown");
}

void TstAreas::partsAndHolesAreFollowed()
{
    const QTemporaryDir directory;
    const Areas areas = loadFrom(directory, feature(twoPartsAndAHole)).value();
    QVERIFY(areas.at(1, 1));
    QVERIFY(!areas.at(5, 5));
    QVERIFY(areas.at(20.5, 20.5));
    QVERIFY(!areas.at(15, 15));
}

// Around the Onze Lieve Vrouwetoren in Amersfoort, where the grid has 155000, 463000.
void TstAreas::anotherMunicipalityMayComeInMetresOfRd()
{
    const QTemporaryDir directory;
    const QByteArray metres =
        R"({"type":"Polygon","coordinates":[[[154900,462900],[155100,462900],[155100,463100],
        [154900,463100],[154900,462900]]]})";
    const auto areas = loadFrom(directory, feature(metres, "BU03070101"));
    QVERIFY(areas.has_value());
    QVERIFY(areas->at(52.15517, 5.38721));
    QVERIFY(!areas->at(52.1565, 5.38721));
    QVERIFY(!areas->at(52.15517, 5.390));
}

void TstAreas::theNamesThatPdokGivesAreKnownToo()
{
    const QTemporaryDir directory;
    QByteArray text = feature(square);
    text.replace("\"statcode\"", "\"buurtcode\"").replace("\"statnaam\"", "\"buurtnaam\"");
    text.replace("\"jrstatcode\":\"2020BU05050100\"", "\"jaar\":2024");
    const std::optional<Neighbourhood> found = loadFrom(directory, text)->at(1, 1);
    QVERIFY(found.has_value());
    QCOMPARE(found->code, "BU05050100");
    QCOMPARE(found->name, "Een buurt");
    QCOMPARE(found->year, 2024);
}

void TstAreas::aBrokenFileIsSaidInOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const QString none = "is not a GeoJSON collection of features";
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("cut off") << feature(square).chopped(5) << none;
    QTest::newRow("an array") << QByteArray("[1,2]") << none;
    QTest::newRow("no features") << QByteArray(R"({"type":"FeatureCollection","features":[]})") << none;
    const QString nameless = "has in feature 1 no code and name of a neighbourhood";
    QTest::newRow("a number") << QByteArray(R"({"features":[1]})") << nameless;
    QTest::newRow("a wijk") << feature(square, "WK050501") << nameless;
    QTest::newRow("no digits") << feature(square, "BU0505010x") << nameless;
    const QString shapeless = "has in feature 1 no outline in longitude and latitude or in metres of RD";
    QTest::newRow("a point") << feature(R"({"type":"Point","coordinates":[4.6,51.8]})") << shapeless;
    QTest::newRow("no geometry") << feature("null") << shapeless;
    QTest::newRow("RD metres the wrong way round")
        << feature(
               R"({"type":"Polygon","coordinates":[[[425000,105000],[425001,105000],[425001,105001],[425000,105000]]]})")
        << shapeless;
    QTest::newRow("text as number")
        << feature(R"({"type":"Polygon","coordinates":[[["0","0"],["1","0"],["1","1"],["0","0"]]]})")
        << shapeless;
    QTest::newRow("two corners") << feature(R"({"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]})")
                                 << shapeless;
    QTest::newRow("no rings") << feature(R"({"type":"MultiPolygon","coordinates":[[]]})") << shapeless;
}

void TstAreas::aBrokenFileIsSaidInOneSentence()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    const QTemporaryDir directory;
    const auto areas = loadFrom(directory, text);
    QVERIFY(!areas);
    QCOMPARE(QString::fromStdString(areas.error().words), "The area file " + directory.filePath("a.geojson") +
                                                              ' ' + what + ": put a sound one in its place.");
}

void TstAreas::aDirectoryWithoutAreasIsSaid()
{
    const QTemporaryDir directory;
    QCOMPARE(Areas::load(directory.path().toStdString()).error().words,
             "No .geojson file with areas is in " + directory.path().toStdString() + ": put it back.");
    QVERIFY(!Areas::load(directory.filePath("nowhere").toStdString()));
}

QTEST_GUILESS_MAIN(TstAreas)
#include "tst_areas.moc"
