#include "exchange/importmap.h"

#include "exchange/exports.h"

#include <QtTest>

using namespace piketboek;

namespace {

const Description &incident()
{
    return *RegisterBook::shipped().find("incident");
}

constexpr const char *gms = R"({
  "columns": {
    "Volgnummer": "id",
    "Datum/tijd": "happened",
    "Soort": "category",
    "Ter plaatse": "on_scene",
    "Weer": "knmi_phenomena",
    "Notitie": null
  },
  "values": {
    "category": {"BR": "fire", "1": "other"},
    "knmi_phenomena": {"R": "rain", "W": "gusts"}
  },
  "time_format": "dd-MM-yyyy HH:mm",
  "zone": "UTC",
  "constants": {"municipality": "GM0642", "confidentiality": "internal"}
})";

ImportMap mapOf(std::string_view text)
{
    return must(ImportMap::read("map.json", text, incident()));
}

Imported take(Book &book, std::string_view map, std::string_view text, RowFormat format)
{
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    importer.read(mapOf(map));
    return must(importer.take(text, format, rejected));
}

Row mapped(std::string_view map, const char *fields)
{
    Row row;
    (void)eachRow('[' + std::string(fields) + ']', RowFormat::Json, {}, 0, [&](const Row &read) {
        row = mapOf(map).row(read);
        return Result<void>();
    });
    return row;
}

} // namespace

class TstImportMap : public QObject
{
    Q_OBJECT

private slots:
    void aForeignTableIsTakenInOurWords();
    void aForeignJsonFileIsTakenTheSame();
    void withoutAMapTheSameTableMeansNothing();
    void aColumnThatIsNotInTheMapIsRefused();
    void aNeededColumnMustBeInTheTable();
    void aTimeOfAnotherShapeIsNamed();
    void timesAreDutchUnlessTheMapSaysUtc();
    void anOffsetThatIsWrittenHolds();
    void theDoubleHourIsAskedBack();
    void aWordThatIsNotInTheMapIsJudgedAsOurs();
    void whatIsWrongIsNamedWithItsLine_data();
    void whatIsWrongIsNamedWithItsLine();
    void theLineOfAFlawIsThatOfItsMember();
};

void TstImportMap::aForeignTableIsTakenInOurWords()
{
    Book book;
    const Imported taken = take(book, gms,
                                "Soort;Datum/tijd;Volgnummer;Ter plaatse;Notitie\r\n"
                                "BR;14-03-2020 01:30;17;14-03-2020 01:45;niets\r\n"
                                "1;01-07-2020 22:15;18;;\r\n",
                                RowFormat::Csv);
    QVERIFY2(taken.taken == 2, qPrintable(rejectedOf(book)));
    const RecordState state = must(book.reader().state(book.recordOf("17")));
    QCOMPARE(state.text("category"), std::string("fire"));
    QCOMPARE(state.opened->at, std::string("2020-03-14T02:30+01:00"));
    QCOMPARE(state.reached("on_scene")->at, std::string("2020-03-14T02:45+01:00"));
    QCOMPARE(state.municipality, std::string("GM0642"));
    QCOMPARE(state.text("confidentiality"), std::string("internal"));
    const RecordState other = must(book.reader().state(book.recordOf("18")));
    QCOMPARE(other.text("category"), std::string("other"));
    QCOMPARE(other.opened->at, std::string("2020-07-02T00:15+02:00"));
}

void TstImportMap::aForeignJsonFileIsTakenTheSame()
{
    Book book;
    const Imported taken = take(
        book, gms,
        R"([{"Volgnummer":17,"Datum/tijd":"14-03-2020 01:30","Soort":1,"Weer":["R","W"],"Notitie":{"a":1}},
                 {"Volgnummer":18,"Datum/tijd":"14-03-2020 01:30","Soort":"BR","Wie":"x"}])",
        RowFormat::Json);
    QCOMPARE(taken.taken, 1);
    QCOMPARE(taken.rejected, 1);
    QVERIFY(rejectedOf(book).contains("\"\"Wie\"\" is not in the map"));
    const RecordState state = must(book.reader().state(book.recordOf("17")));
    QCOMPARE(state.text("category"), std::string("other"));
    QCOMPARE(state.choice("knmi_phenomena")->value.canonical(), std::string(R"(["rain","gusts"])"));
}

void TstImportMap::withoutAMapTheSameTableMeansNothing()
{
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    QVERIFY(!importer.take("Soort;Datum/tijd\nBR;14-03-2020 01:30\n", RowFormat::Csv, rejected));
}

void TstImportMap::aColumnThatIsNotInTheMapIsRefused()
{
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    importer.read(mapOf(gms));
    const Result<Imported> taken =
        importer.take("Soort;Datum/tijd;Wie\nBR;14-03-2020 01:30;x\n", RowFormat::Csv, rejected);
    QCOMPARE(taken.error().remedy, Remedy::AskAgain);
    QVERIFY(taken.error().words.contains("columns that mean nothing here: Wie"));
    QVERIFY(taken.error().words.ends_with("nothing was imported"));
    QCOMPARE(must(book.reader().lastNumber()), 0);
}

void TstImportMap::aNeededColumnMustBeInTheTable()
{
    const ImportMap map = mapOf(gms);
    QCOMPARE(map.required(), 2u);
    QCOMPARE(map.names()[0], std::string("Datum/tijd"));
    QCOMPARE(map.names()[1], std::string("Soort"));
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    importer.read(map);
    const Result<Imported> taken = importer.take("Soort;Notitie\nBR;x\n", RowFormat::Csv, rejected);
    QVERIFY(!taken && taken.error().words.contains("lacks the columns: Datum/tijd"));
    const ImportMap constant = mapOf(R"({"columns":{"d":"happened"},"constants":{"category":"fire"}})");
    QCOMPARE(constant.required(), 1u);
    QCOMPARE(mapped(R"({"columns":{"d":"happened"},"constants":{"category":"fire"}})", R"({"d":"2020"})")
                 .fields.canonical(),
             std::string(R"({"category":"fire","happened":"2020"})"));
}

void TstImportMap::aTimeOfAnotherShapeIsNamed()
{
    Book book;
    const Imported taken =
        take(book, gms, "Soort;Datum/tijd\nBR;2020-03-14 01:30\nBR;31-02-2020 01:30\n", RowFormat::Csv);
    QCOMPARE(taken.rejected, 2);
    QVERIFY(rejectedOf(book).contains("is not written as dd-MM-yyyy HH:mm"));
    QVERIFY(rejectedOf(book).contains("2020-02-31 does not exist"));
}

void TstImportMap::timesAreDutchUnlessTheMapSaysUtc()
{
    const auto happened = [](const std::string &rest, const char *time) {
        return mapped(R"({"columns":{"d":"happened","s":"category"})" + rest + "}",
                      ("{\"d\":\"" + std::string(time) + "\"}").c_str())
            .fields.text("happened");
    };
    QCOMPARE(happened("", "2020-03-14 01:30"), std::string("2020-03-14T01:30"));
    QCOMPARE(happened(R"(,"zone":"UTC")", "2020-03-14 01:30"), std::string("2020-03-14T01:30+00:00"));
    QCOMPARE(happened(R"(,"zone":"UTC")", "2020-03-14"), std::string("2020-03-14"));
    const std::string days = R"(,"time_format":"d-M-yyyy","zone":)";
    QCOMPARE(happened(days + R"("Europe/Amsterdam")", "4-3-2020"), std::string("2020-03-04"));
    QCOMPARE(happened(days + R"("UTC")", "4-3-2020"), std::string("2020-03-04"));
}

void TstImportMap::anOffsetThatIsWrittenHolds()
{
    const char *map = R"({"columns":{"d":"happened","s":"category"},"zone":"UTC"})";
    QCOMPARE(mapped(map, R"({"d":"2020-03-14T01:30+02:00"})").fields.text("happened"),
             std::string("2020-03-14T01:30+02:00"));
}

void TstImportMap::theDoubleHourIsAskedBack()
{
    Book book;
    const char *map =
        R"({"columns":{"d":"happened","s":"category"},"time_format":"dd-MM-yyyy HH:mm","zone":"Europe/Amsterdam"})";
    QCOMPARE(take(book, map, "d;s\n25-10-2020 02:30;fire\n", RowFormat::Csv).rejected, 1);
    QVERIFY(rejectedOf(book).contains("zomertijd"));
}

void TstImportMap::aWordThatIsNotInTheMapIsJudgedAsOurs()
{
    Book book;
    const Imported taken =
        take(book, gms, "Soort;Datum/tijd\nbrand;14-03-2020 01:30\nXX;14-03-2020 01:31\n", RowFormat::Csv);
    QCOMPARE(taken.taken, 1);
    QVERIFY(rejectedOf(book).contains("\"\"XX\"\" is no category"));
}

void TstImportMap::whatIsWrongIsNamedWithItsLine_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *map, const char *words) { QTest::newRow(map) << words; };
    row(R"([])", "map.json, line 1: an object was expected");
    row(R"({"columns":{"a":"happened")", "map.json: this file is not sound JSON at line 1");
    row(R"({})", "\"columns\" is missing");
    row(R"({"columns":[]})", "an object was expected");
    row(R"({"columns":{"a":"wat"}})", "there is no field \"wat\"; the fields are: category");
    row(R"({"columns":{"a":5}})", "the name of a field was expected, or null");
    row(R"({"columns":{"a":"category","b":"category"}})", "another column is \"category\" already");
    row(R"({"columns":{"a":"happened"}})", "no column is \"category\", which every row must have");
    row(R"({"columns":{"a":"happened","b":"category"},"constants":{"category":"fire"}})",
        "a column is \"category\" already");
    row(R"({"columns":{"a":"happened","b":"category"},"constants":{"wat":1}})", "there is no field \"wat\"");
    row(R"({"columns":{"a":"happened","b":"category"},"constants":{"place":null}})", "a value was expected");
    row(R"({"columns":{"a":"happened","b":"category"},"values":{"place":{}}})", "no column is \"place\"");
    row(R"({"columns":{"a":"happened","b":"category"},"values":{"category":"x"}})", "an object was expected");
    row(R"({"columns":{"a":"happened","b":"category"},"values":{"category":{"x":null}}})",
        "a value was expected");
    row(R"({"columns":{"a":"happened","b":"category"},"time_format":"dd-MM"})",
        "\"dd-MM\" is no time format: it must have a year");
    row(R"({"columns":{"a":"happened","b":"category"},"time_format":1})", "a text such as dd-MM-yyyy HH:mm");
    row(R"({"columns":{"a":"happened","b":"category"},"zone":"CET"})", "the zone is Europe/Amsterdam or UTC");
    row(R"({"columns":{"a":"happened","b":"category"},"zones":"UTC"})", "there is no \"zones\" in a map");
}

void TstImportMap::whatIsWrongIsNamedWithItsLine()
{
    QFETCH(QString, words);
    const Result<ImportMap> map = ImportMap::read("map.json", QTest::currentDataTag(), incident());
    QVERIFY(!map);
    QCOMPARE(map.error().remedy, Remedy::AskAgain);
    QVERIFY2(QString::fromStdString(map.error().words).contains(words), map.error().words.c_str());
}

void TstImportMap::theLineOfAFlawIsThatOfItsMember()
{
    const Result<ImportMap> map = ImportMap::read(
        "map.json", "{\n\"columns\": {\n\"a\": \"category\",\n\"b/~c\":\n\"wat\"}}", incident());
    QVERIFY2(map.error().words.starts_with("map.json, line 5: there is no field \"wat\""),
             map.error().words.c_str());
}

QTEST_GUILESS_MAIN(TstImportMap)
#include "tst_importmap.moc"
