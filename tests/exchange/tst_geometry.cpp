#include "exchange/geometry.h"

#include "exchange/exports.h"
#include "exchange/shapevalue.h"
#include "journal/jsonreader.h"

#include <QtTest>

using namespace piketboek;

namespace {

Result<Json> read(const char *geometry)
{
    return readGeometry(*JsonReader(geometry).value());
}

std::string written(const std::vector<std::string> &typed)
{
    return shapeGeometry(readShape(typed).value());
}

} // namespace

class TstGeometry : public QObject
{
    Q_OBJECT

private slots:
    void aPolygonIsAnAreaAndALineStringALine()
    {
        QCOMPARE(writeShape(read(R"({"type":"Polygon","coordinates":
                                  [[[4.6901,51.8133],[4.692,51.814],[5,52],[4.6901,51.8133]]]})")
                                .value()),
                 std::string("51.8133000,4.6901000; 51.8140000,4.6920000; 52.0000000,5.0000000; "
                             "51.8133000,4.6901000"));
        QCOMPARE(
            writeShape(read(R"({"coordinates":[[4.6901,51.8133,2.5],[-4.692,-51.814]],"type":"LineString"})")
                           .value()),
            std::string("51.8133000,4.6901000; -51.8140000,-4.6920000"));
    }

    void whatIsNoAreaAndNoLineIsAskedBack_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *geometry, const char *words) { QTest::newRow(geometry) << words; };
        row(R"({})", "no Polygon of one ring");
        row(R"({"type":"LineString"})", "no Polygon of one ring");
        row(R"({"type":"LineString","coordinates":"4.7,51.8"})", "no Polygon of one ring");
        row(R"({"type":"Point","coordinates":[4.7,51.8]})", "no Polygon of one ring");
        row(R"({"type":"MultiPoint","coordinates":[[4.7,51.8],[4.8,51.8]]})", "no Polygon of one ring");
        row(R"({"type":"MultiLineString","coordinates":[[[4,51],[5,51]]]})", "no Polygon of one ring");
        row(R"({"type":"Polygon","coordinates":[]})", "no Polygon of one ring");
        row(R"({"type":"Polygon","coordinates":[[[4,51],[5,51],[5,52],[4,51]],[[4,51],[5,51],[5,52],[4,51]]]})",
            "no Polygon of one ring");
        row(R"({"type":"Polygon","coordinates":[[]]})", "the ring of this GeoJSON");
        row(R"({"type":"Polygon","coordinates":[[[4,51],[5,51],[5,52],[4,52]]]})",
            "the ring of this GeoJSON");
        row(R"({"type":"Polygon","coordinates":[[[4,51],[5,51],[4,51]]]})", "no area and no line");
        row(R"({"type":"LineString","coordinates":[[4,51],[5,51],[5,52],[4,51]]})", "no area and no line");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],[51.8,4.7]]})", "write [LON,LAT] in degrees");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],[4.7]]})", "write [LON,LAT] in degrees");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],4.7]})", "write [LON,LAT] in degrees");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],[null,51.8]]})", "write [LON,LAT] in degrees");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],[105400,425600]]})", "[LON,LAT] in degrees");
        row(R"({"type":"LineString","coordinates":[[4.7,51.8],[425600,105400]]})", "[LON,LAT] in degrees");
    }
    void whatIsNoAreaAndNoLineIsAskedBack()
    {
        QFETCH(const QString, words);
        const Result<Json> shape = read(QTest::currentDataTag());
        QVERIFY(!shape);
        QCOMPARE(shape.error().remedy, Remedy::AskAgain);
        QVERIFY2(shape.error().words.contains(words.toStdString()), shape.error().words.c_str());
    }

    void aRingIsWrittenCounterClockwiseHoweverItWasDrawn()
    {
        const std::string ring =
            R"({"coordinates":[[[4.0000000,51.0000000],[5.0000000,51.0000000],[5.0000000,52.0000000],)"
            R"([4.0000000,51.0000000]]],"type":"Polygon"})";
        QCOMPARE(written({"51,4", "51,5", "52,5", "51,4"}), ring);
        QCOMPARE(written({"51,4", "52,5", "51,5", "51,4"}), ring);
    }

    void aLineIsWrittenAsItWasDrawn()
    {
        QCOMPARE(written({"51,4", "52,5", "51,5"}),
                 std::string(R"({"coordinates":[[4.0000000,51.0000000],[5.0000000,52.0000000],)"
                             R"([5.0000000,51.0000000]],"type":"LineString"})"));
    }

    void whatIsWrittenIsReadAgain()
    {
        for (const std::vector<std::string> &typed :
             {std::vector<std::string>{"51,4", "51,5", "52,5", "51,4"},
              {"-51,-4", "89.9999999,179.9999999"}}) {
            const Json shape = readShape(typed).value();
            QCOMPARE(read(shapeGeometry(shape).c_str()).value(), shape);
        }
    }

    void aShapeOfGeoJsonComesBackAsItIsTyped()
    {
        Book book, other;
        book.import(
            R"([{"id":"a","register":"event","happened":"2020","starts":"2020-08-15","name":"parade","kind":"optocht",
                         "route_shape":{"type":"LineString","coordinates":[[4.69,51.81],[4.7,51.82]]}}])");
        const std::string text = exported(book, "event").text;
        QVERIFY(text.contains(R"("route_shape":"51.8100000,4.6900000; 51.8200000,4.7000000")"));
        QCOMPARE(imported(other, "event", text, RowFormat::Json).taken, 1);
        QCOMPARE(exported(other, "event").text, text);
        const std::string map = exported(book, "event", ExportFormat::GeoJson).text;
        QCOMPARE(exported(other, "event", ExportFormat::GeoJson).text, map);
        QVERIFY(map.contains(
            R"("coordinates":[[4.6900000,51.8100000],[4.7000000,51.8200000]],"type":"LineString")"));
    }
};

QTEST_GUILESS_MAIN(TstGeometry)
#include "tst_geometry.moc"
