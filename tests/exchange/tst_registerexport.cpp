#include "exchange/exports.h"
#include "exchange/fullrows.h"

#include <QtTest>

using namespace piketboek;

namespace {

QStringList linesOf(const std::string &text)
{
    return QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
}

std::string aRowOfEach(const char *prefix, bool isFull)
{
    Json::Array rows;
    for (const std::string &name : inOrder)
        rows.push_back(row(*RegisterBook::shipped().find(name), prefix + name, isFull));
    return Json(rows).canonical();
}

void fill(Book &book)
{
    book.import(aRowOfEach("first-", false));
    Imported full = book.import(aRowOfEach("full-", true));
    QCOMPARE(full.taken, static_cast<int64_t>(inOrder.size()));
}

void copy(Book &from, Book &to, const std::string &before = {})
{
    for (const std::string &name : inOrder) {
        if (name == before)
            return;
        const std::string text = exported(from, name).text;
        const Imported taken = imported(to, name, text, RowFormat::Json);
        QVERIFY2(taken.rejected == 0, qPrintable(rejectedOf(to)));
    }
}

} // namespace

class TstRegisterExport : public QObject
{
    Q_OBJECT

private slots:
    void theYearOfAllRegistersComesBackAsItWas();
    void everyFieldOfEveryRegisterComesBackAsItWas();
    void everyTableComesBackAsItWas_data();
    void everyTableComesBackAsItWas();
    void takingAnExportBackAddsNothing();
    void eachRowStandsOnItsOwnLine();
    void whatSetsARecordApartIsSaid();
    void aRowStandsBelowTheOnesItNames();
    void aDuplicateStandsBelowTheOneThatIsKept();
    void recordsThatNameEachOtherStayImportable();
    void whatNoRowCanSayIsCounted();
    void whatIsErasedOrNotHereIsLeftOut();
    void aTableHoldsTheColumnsOfTheListAndNothingAboutPersons();
    void aTableIsInTheOrderOfWhatItHolds();
    void aTableSaysWhatItDoesNotSay();
    void aMistakeWithoutAReasonStaysOneInATable();
    void aMapHoldsTheRecordsWithAPosition();
    void aShapeIsTheGeometryAndThePositionStaysAProperty();
    void onlyAMapOfPlainShapesIsForEveryone();
    void aRegisterThatIsNotKnownIsAskedBack();
};

void TstRegisterExport::theYearOfAllRegistersComesBackAsItWas()
{
    Book book, other;
    book.importExample("dordrecht-2020.json");
    book.importExample("dordrecht-2020-noise.json");
    copy(book, other);
    int64_t rows = 0;
    for (const std::string &name : inOrder) {
        const std::string text = exported(book, name).text;
        QCOMPARE(exported(other, name).text, text);
        rows += linesOf(text).size() - 2;
    }
    QCOMPARE(rows, 153 + 17 - 2); // two registers are empty, and [] is one line
}

void TstRegisterExport::everyFieldOfEveryRegisterComesBackAsItWas()
{
    Book book, other;
    fill(book);
    copy(book, other);
    for (const std::string &name : inOrder) {
        const std::string text = exported(book, name).text;
        QCOMPARE(exported(other, name).text, text);
        const Json full = row(*RegisterBook::shipped().find(name), "full-" + name, true);
        for (const auto &[member, value] : *full.asObject())
            QVERIFY2(text.contains(Json::object({{member, value}}).canonical().substr(1).c_str()) ||
                         text.contains('"' + member + "\":" + value.canonical()),
                     (name + ' ' + member).c_str());
    }
}

void TstRegisterExport::everyTableComesBackAsItWas_data()
{
    QTest::addColumn<bool>("allFields");
    for (const std::string &name : inOrder) {
        QTest::newRow((name + " columns").c_str()) << false;
        QTest::newRow((name + " all").c_str()) << true;
    }
}

void TstRegisterExport::everyTableComesBackAsItWas()
{
    QFETCH(bool, allFields);
    const std::string name = QByteArray(QTest::currentDataTag()).split(' ').front().toStdString();
    Book book, other;
    fill(book);
    copy(book, other, name);
    const RegisterExport table = exported(book, name, ExportFormat::Csv, allFields);
    const Imported taken = imported(other, name, table.text, RowFormat::Csv);
    QVERIFY2(taken.taken == 2, qPrintable(rejectedOf(other)));
    QCOMPARE(exported(other, name, ExportFormat::Csv, allFields).text, table.text);
}

void TstRegisterExport::takingAnExportBackAddsNothing()
{
    Book book;
    book.import(R"([{"category":"fire","happened":"2020"},{"id":"a","category":"fire","happened":"2020"}])");
    Draft open = book.act("01783a4b-0000-7000-8000-000000000001", "open");
    open.happened = HappenedText{"2020-05-01", "Europe/Amsterdam", "hand"};
    open.municipality = "GM0505";
    open.plain.set("category", "other");
    must(book.journal().write(open));
    const int64_t entries = must(book.reader().lastNumber());
    const std::string text = exported(book, "incident").text;
    QVERIFY(text.contains(R"("id":"01783a4b-0000-7000-8000-000000000001")"));
    QCOMPARE(imported(book, "incident", text, RowFormat::Json).had, 3);
    QCOMPARE(must(book.reader().lastNumber()), entries);
    Book other;
    QCOMPARE(imported(other, "incident", text, RowFormat::Json).taken, 3);
    QCOMPARE(exported(other, "incident").text, text);
}

void TstRegisterExport::eachRowStandsOnItsOwnLine()
{
    Book book;
    QCOMPARE(exported(book, "incident").text, std::string("[]\n"));
    book.import(R"([{"id":"b","category":"fire","happened":"2020-02","place":"Wijnstraat 1"},
                    {"id":"a","category":"other","happened":"2020-02"}])");
    const RegisterExport text = exported(book, "incident");
    QCOMPARE(
        QString::fromStdString(text.text),
        QStringLiteral(
            "[\n"
            R"({"category":"other","happened":"2020-02","id":"a","municipality":"GM0505","register":"incident"},)"
            "\n"
            R"({"category":"fire","happened":"2020-02","id":"b","municipality":"GM0505","place":"Wijnstraat 1",)"
            R"("register":"incident"})"
            "\n]\n"));
    QVERIFY(text.isCovered);
    QVERIFY(text.note.empty());
}

void TstRegisterExport::whatSetsARecordApartIsSaid()
{
    Book book, other;
    book.import(R"([{"id":"1","category":"fire","happened":"2020","exercise":true},
        {"id":"2","category":"fire","happened":"2020","exercise":"demo"},
        {"id":"3","category":"fire","happened":"2020","exercise_afterwards":true},
        {"id":"4","category":"fire","happened":"2020","unconfirmed":true},
        {"id":"5","category":"fire","happened":"2020","mistake":"proefalarm"},
        {"id":"6","category":"fire","happened":"2020","mistake":""},
        {"id":"7","category":"fire","happened":"2020","outcome":"false","municipality":"GM0642"},
        {"id":"8","category":"fire","happened":"2020","grip":2,"by":"burgemeester","grip_reason":"rook"}])");
    Draft never = book.act(book.recordOf("1"), "set");
    never.plain.set("exercise", "no");
    must(book.journal().write(never));
    const QStringList lines = linesOf(exported(book, "incident").text);
    QVERIFY(!lines[1].contains("exercise"));
    QVERIFY(lines[2].contains(R"("exercise":"demo")"));
    QVERIFY(lines[3].contains(R"("exercise_afterwards":true)"));
    QVERIFY(lines[4].contains(R"("unconfirmed":true)"));
    QVERIFY(lines[5].contains(R"("mistake":"proefalarm")"));
    QVERIFY(lines[6].contains(R"("mistake":"")"));
    QVERIFY(lines[7].contains(R"("outcome":"false")") && lines[7].contains("GM0642"));
    QVERIFY(lines[8].contains(R"("grip":2,"grip_reason":"rook")"));
    copy(book, other);
    QCOMPARE(exported(other, "incident").text, exported(book, "incident").text);
}

void TstRegisterExport::aRowStandsBelowTheOnesItNames()
{
    Book book, other;
    book.import(
        R"([{"id":"new","register":"ordinance","happened":"2020-05","kind":"noodbevel","title":"b","authority":"burgemeester"},
            {"id":"old","register":"ordinance","happened":"2020-04","kind":"noodbevel","title":"a","authority":"burgemeester",
             "replaces":"new"},
            {"id":"first","register":"ordinance","happened":"2020-03","kind":"noodbevel","title":"c","authority":"burgemeester",
             "replaces":"old"}])");
    const QStringList lines = linesOf(exported(book, "ordinance").text);
    QVERIFY(lines[1].contains(R"("id":"new")"));
    QVERIFY(lines[2].contains(R"("id":"old")") && lines[2].contains(R"("replaces":"new")"));
    QVERIFY(lines[3].contains(R"("id":"first")") && lines[3].contains(R"("replaces":"old")"));
    copy(book, other);
    QCOMPARE(exported(other, "ordinance").text, exported(book, "ordinance").text);
}

void TstRegisterExport::aDuplicateStandsBelowTheOneThatIsKept()
{
    Book book, other;
    book.import(R"([{"id":"kept","category":"fire","happened":"2020-03"},
                    {"id":"again","category":"fire","happened":"2020-02","duplicate_of":"kept"}])");
    const QStringList lines = linesOf(exported(book, "incident").text);
    QVERIFY(lines[1].contains(R"("id":"kept")"));
    QVERIFY(lines[2].contains(R"("duplicate_of":"kept")"));
    copy(book, other);
    QCOMPARE(exported(other, "incident").text, exported(book, "incident").text);
}

void TstRegisterExport::recordsThatNameEachOtherStayImportable()
{
    Book book, other;
    book.import(R"([{"id":"a","category":"fire","happened":"2020"},
                    {"id":"b","category":"fire","happened":"2020","storm":"a"},
                    {"id":"c","category":"fire","happened":"2020"}])");
    for (const auto &[from, to] : {std::pair("a", "b"), std::pair("c", "c")}) {
        Draft draft = book.act(book.recordOf(from), "set");
        draft.plain.set("storm", book.recordOf(to));
        must(book.journal().write(draft));
    }
    const RegisterExport text = exported(book, "incident");
    QVERIFY(QString::fromStdString(text.note).startsWith("2 records hold more than a row can say"));
    QCOMPARE(QString::fromStdString(text.text).count("storm"), 1);
    copy(book, other);
    QCOMPARE(exported(other, "incident").text, text.text);
}

void TstRegisterExport::whatNoRowCanSayIsCounted()
{
    Book book;
    book.import(
        R"([{"id":"a","category":"fire","happened":"2020"},{"id":"b","category":"fire","happened":"2020"},
                    {"id":"c","category":"fire","happened":"2020","grip":1},{"id":"d","category":"fire","happened":"2020"}])");
    QVERIFY(exported(book, "incident").note.empty());
    Draft line = book.act(book.recordOf("a"), "line");
    line.plain.set("kind", "fact");
    must(book.journal().write(line));
    must(book.journal().write(book.act(book.recordOf("b"), "callout")));
    Draft grip = book.act(book.recordOf("c"), "grip");
    grip.plain.set("grip", 2);
    must(book.journal().write(grip));
    const RegisterExport text = exported(book, "incident");
    QVERIFY(QString::fromStdString(text.note).startsWith("3 records hold more than a row can say"));
    QVERIFY(text.text.contains(R"("grip":2)"));
    QCOMPARE(exported(book, "incident", ExportFormat::Csv, true).note, text.note);
}

void TstRegisterExport::whatIsErasedOrNotHereIsLeftOut()
{
    Book book;
    book.import(
        R"([{"id":"a","category":"fire","happened":"2020","text":"Zonneklaar","place":"Wijnstraat 1"}])");
    const RecordState state = must(book.reader().state(book.recordOf("a")));
    Draft erase = book.act(book.recordOf("a"), "erase");
    erase.about = {{state.opener, {}}};
    erase.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"ground", "AVG 17"}, {"reason", "verzoek"}});
    must(book.journal().write(erase));
    const RegisterExport text = exported(book, "incident");
    QVERIFY(!text.text.contains("Zonneklaar") && !text.text.contains(R"("text")"));
    QVERIFY(text.text.contains("Wijnstraat 1"));
    QVERIFY(QString::fromStdString(text.note).startsWith("1 records hold more"));
}

void TstRegisterExport::aTableHoldsTheColumnsOfTheListAndNothingAboutPersons()
{
    Book book;
    book.import(R"([{"id":"a","register":"officer","happened":"2020-01","number":"4711","name":"Jansen",
                     "phone":"+31 6 1","role":"ovd_bz","text":"sinds lang"},
                    {"id":"b","register":"demonstration","happened":"2020-05-01 10:00","organiser":"Jansen",
                     "location":"Statenplein","spontaneous":true}])");
    const RegisterExport officers = exported(book, "officer", ExportFormat::Csv);
    QCOMPARE(officers.text,
             std::string("id;happened;number;role;active;left\r\na;2020-01;4711;ovd_bz;2020-01;\r\n"));
    QVERIFY(!officers.isCovered);
    const RegisterExport all = exported(book, "officer", ExportFormat::Csv, true);
    QCOMPARE(all.text, std::string("id;happened;number;role;active;left;municipality;text\r\n"
                                   "a;2020-01;4711;ovd_bz;2020-01;;GM0505;sinds lang\r\n"));
    QVERIFY(all.isCovered);
    const std::string demonstrations = exported(book, "demonstration", ExportFormat::Csv, true).text;
    QVERIFY(demonstrations.contains(";Statenplein") && !demonstrations.contains("Jansen"));
    QVERIFY(exported(book, "officer").text.contains(R"("name":"Jansen")"));
}

void TstRegisterExport::aTableIsInTheOrderOfWhatItHolds()
{
    Book book;
    book.import(R"([{"id":"kept","category":"fire","happened":"2020-03"},
                    {"id":"again","category":"fire","happened":"2020-02","duplicate_of":"kept"}])");
    QVERIFY(linesOf(exported(book, "incident", ExportFormat::Csv).text)[1].startsWith("again;"));
    QVERIFY(linesOf(exported(book, "incident", ExportFormat::Csv, true).text)[1].startsWith("kept;"));
}

void TstRegisterExport::aTableSaysWhatItDoesNotSay()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    QVERIFY(exported(book, "incident", ExportFormat::Csv).note.empty());
    book.importExample("dordrecht-2020-noise.json");
    QVERIFY(QString::fromStdString(exported(book, "incident", ExportFormat::Csv).note)
                .startsWith("9 of the records are exercises, mistakes, unconfirmed or duplicates"));
    const RegisterExport all = exported(book, "incident", ExportFormat::Csv, true);
    QVERIFY(all.note.empty());
    QVERIFY(linesOf(all.text)[0].contains("exercise;exercise_afterwards;unconfirmed;mistake;duplicate_of"));
}

void TstRegisterExport::aMistakeWithoutAReasonStaysOneInATable()
{
    Book book, other;
    book.import(R"([{"id":"a","category":"fire","happened":"2020","mistake":""}])");
    const std::string text = exported(book, "incident", ExportFormat::Csv, true).text;
    imported(other, "incident", text, RowFormat::Csv);
    QCOMPARE(must(other.reader().record(other.recordOf("a")))->state, std::string("mistaken"));
    QCOMPARE(exported(other, "incident", ExportFormat::Csv, true).text, text);
}

void TstRegisterExport::aMapHoldsTheRecordsWithAPosition()
{
    Book book;
    QCOMPARE(exported(book, "incident", ExportFormat::GeoJson).text,
             std::string(R"({"features":[],"type":"FeatureCollection"})"
                         "\n"));
    book.import(R"([{"id":"a","category":"fire","happened":"2020-02-03","position":"51.8133,-4.0000009",
                     "place":"Wijnstraat 1","text":"rook","exercise":true,"mistake":"proefalarm"},
                    {"id":"b","category":"other","happened":"2020"}])");
    const RegisterExport map = exported(book, "incident", ExportFormat::GeoJson);
    QCOMPARE(QString::fromStdString(map.text),
             QStringLiteral(R"({"features":[)"
                            "\n"
                            R"({"geometry":{"coordinates":[-4.0000009,51.8133000],"type":"Point"},"id":"a",)"
                            R"("properties":{"category":"fire","exercise":true,"id":"a","mistake":true},)"
                            R"("type":"Feature"}],"type":"FeatureCollection"})"
                            "\n"));
    QCOMPARE(map.note, std::string("1 records without a position or a shape were left out"));
    QVERIFY(map.isCovered);
}

void TstRegisterExport::aShapeIsTheGeometryAndThePositionStaysAProperty()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020","position":"51.8133,4.6901",
                     "effect_shape":"51.81,4.69; 51.82,4.70; 51.81,4.70; 51.81,4.69"}])");
    const QStringList lines = linesOf(exported(book, "incident", ExportFormat::GeoJson).text);
    QCOMPARE(lines[1],
             QStringLiteral(R"({"geometry":{"coordinates":[[[4.6900000,51.8100000],[4.7000000,51.8100000],)"
                            R"([4.7000000,51.8200000],[4.6900000,51.8100000]]],"type":"Polygon"},"id":"a",)"
                            R"("properties":{"category":"fire","id":"a","position":"51.8133000,4.6901000"},)"
                            R"("type":"Feature"}],"type":"FeatureCollection"})"));
}

void TstRegisterExport::onlyAMapOfPlainShapesIsForEveryone()
{
    const auto ordinances = [](const std::string &more) {
        Book book;
        book.import(
            R"([{"id":"a","register":"ordinance","happened":"2020-03","kind":"noodbevel","title":"kade",
                         "authority":"burgemeester","area_shape":"51.81,4.69; 51.82,4.70")" +
            more + "}]");
        return exported(book, "ordinance", ExportFormat::GeoJson);
    };
    QVERIFY(ordinances("").text.contains(R"("type":"LineString"})"));
    QVERIFY(!ordinances("").isCovered);
    QVERIFY(ordinances(R"(,"position":"51.8133,4.6901")").isCovered);
    Book book;
    book.import(
        R"([{"id":"a","category":"fire","happened":"2020","effect_shape":"51.81,4.69; 51.82,4.70"}])");
    QVERIFY(exported(book, "incident", ExportFormat::GeoJson).isCovered);
}

void TstRegisterExport::aRegisterThatIsNotKnownIsAskedBack()
{
    Book book;
    const Result<RegisterExport> none =
        RegisterExport::make(book.reader(), {"flood", ExportFormat::Csv, false});
    QCOMPARE(none.error().remedy, Remedy::AskAgain);
    QVERIFY(none.error().words.contains("\"flood\" is no register"));
}

QTEST_GUILESS_MAIN(TstRegisterExport)
#include "tst_registerexport.moc"
