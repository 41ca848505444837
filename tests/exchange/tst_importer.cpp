#include "exchange/importer.h"

#include "report/book.h"

#include <QtTest>

using namespace piketboek;

namespace {

int64_t entriesIn(Book &book)
{
    return must(book.reader().lastNumber());
}

QString rejectedOf(Book &book)
{
    QFile file(QString::fromStdString(book.directory()) + QStringLiteral("/rejected.csv"));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TstImporter : public QObject
{
    Q_OBJECT

private slots:
    void importingTwiceAddsNothing();
    void importingTwiceAddsNothingWithoutIdsEither();
    void twoEqualRowsWithoutAnIdAreTwoIncidents();
    void goodRowsGoInAndBadOnesAreListed();
    void aMendedFileAddsOnlyWhatWasMended();
    void theIdsOfAnotherFileDoNotSwallowItsRows();
    void anIdThatStandsTwiceIsRejectedTheSecondTime();
    void aDuplicateMustNameARowAboveItOrInTheJournal();
    void nothingIsWrittenWhenTheFileIsNotSound_data();
    void nothingIsWrittenWhenTheFileIsNotSound();
    void aRowMayNameARecordByItsOwnId();
    void recordsSortAsTheRowsDo();
    void manyRowsGoInOverSeveralTransactions();
};

void TstImporter::importingTwiceAddsNothing()
{
    Book book;
    QCOMPARE(book.importExample("dordrecht-2020.json").taken, 153);
    book.importExample("dordrecht-2020-noise.json");
    const int64_t entries = entriesIn(book);
    const Imported again = book.importExample("dordrecht-2020.json");
    QCOMPARE(again.taken, 0);
    QCOMPARE(again.had, 153);
    QCOMPARE(book.importExample("dordrecht-2020-noise.json").had, 17);
    QCOMPARE(entriesIn(book), entries);
}

void TstImporter::importingTwiceAddsNothingWithoutIdsEither()
{
    Book book;
    const char *rows = R"([{"category":"fire","happened":"2020"},{"category":"other","happened":"2020-05"}])";
    QCOMPARE(book.import(rows).taken, 2);
    QCOMPARE(book.import(rows).had, 2);
    QCOMPARE(entriesIn(book), 2);
}

void TstImporter::twoEqualRowsWithoutAnIdAreTwoIncidents()
{
    Book book;
    const char *rows = "category;happened\nfire;2020\nfire;2020\n";
    QCOMPARE(book.import(rows, RowFormat::Csv).taken, 2);
    QCOMPARE(book.import(rows, RowFormat::Csv).had, 2);
}

void TstImporter::goodRowsGoInAndBadOnesAreListed()
{
    Book book;
    const Imported imported =
        book.import("id;category;happened\n1;fire;2020\n2;flood;2020\n3;fire;soon\n4;fire\n5;other;2020\n",
                    RowFormat::Csv);
    QCOMPARE(imported.taken, 2);
    QCOMPARE(imported.rejected, 3);
    const QStringList lines = rejectedOf(book).split("\r\n");
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], QStringLiteral("line;id;reason"));
    QVERIFY(lines[1].startsWith("3;2;") && lines[1].contains("is no category"));
    QVERIFY(lines[2].startsWith("4;3;") && lines[2].contains("is not a time"));
    QVERIFY(lines[3].startsWith("5;;") && lines[3].contains("this row has 2 cells"));
}

void TstImporter::aMendedFileAddsOnlyWhatWasMended()
{
    Book book;
    book.import("id;category;happened\n1;fire;2020\n2;flood;2020\n", RowFormat::Csv);
    const Imported mended = book.import("id;category;happened\n1;fire;2020\n2;other;2020\n", RowFormat::Csv);
    QCOMPARE(mended.taken, 1);
    QCOMPARE(mended.had, 1);
}

void TstImporter::theIdsOfAnotherFileDoNotSwallowItsRows()
{
    Book book;
    book.import("id;category;happened\n1;fire;2019-05-01\n2;other;2019\n", RowFormat::Csv);
    const Imported other =
        book.import("id;category;happened\n1;fire;2021-05-01\n2;other;2019\n", RowFormat::Csv);
    QCOMPARE(other.had, 1);
    QCOMPARE(other.rejected, 1);
    QVERIFY(rejectedOf(book).contains("stands in the journal already, for 2019-05-01"));
}

void TstImporter::anIdThatStandsTwiceIsRejectedTheSecondTime()
{
    Book book;
    const char *rows = "id;category;happened\n1;fire;2020\n1;other;2021\n";
    QCOMPARE(book.import(rows, RowFormat::Csv).rejected, 1);
    QVERIFY(rejectedOf(book).contains("3;1;\"the id \"\"1\"\" stands in line 2 already\""));
    QCOMPARE(book.import(rows, RowFormat::Csv).had, 1);
}

void TstImporter::aDuplicateMustNameARowAboveItOrInTheJournal()
{
    Book book;
    QCOMPARE(book.import(R"([{"id":"b","category":"fire","happened":"2020","duplicate_of":"a"},
                             {"id":"a","category":"fire","happened":"2020"}])")
                 .rejected,
             1);
    QVERIFY(rejectedOf(book).contains("stands neither above this row nor in the journal"));
    QCOMPARE(book.import(R"([{"id":"b","category":"fire","happened":"2020","duplicate_of":"a"}])").taken, 1);
    QCOMPARE(must(book.reader().record(book.recordOf("b")))->head, book.recordOf("a"));
}

void TstImporter::nothingIsWrittenWhenTheFileIsNotSound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("cut off") << R"([{"id":"a","category":"fire","happened":"2020"},{"id":"b)" << true;
    QTest::newRow("followed") << R"([{"id":"a","category":"fire","happened":"2020"}] {})" << true;
    QTest::newRow("open quote") << "id;category;happened\n1;fire;2020\n2;fire;\"2020\n" << false;
    QTest::newRow("wrong column") << "id;category;happened;wat\n1;fire;2020;x\n" << false;
}

void TstImporter::nothingIsWrittenWhenTheFileIsNotSound()
{
    QFETCH(QString, text);
    QFETCH(bool, isJson);
    Book book;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    const Result<Imported> imported =
        importer.take(text.toStdString(), isJson ? RowFormat::Json : RowFormat::Csv, rejected);
    QVERIFY(!imported);
    QCOMPARE(imported.error().remedy, Remedy::AskAgain);
    QVERIFY(imported.error().words.ends_with("nothing was imported"));
    QCOMPARE(entriesIn(book), 0);
    QVERIFY(rejectedOf(book).isEmpty());
}

void TstImporter::aRowMayNameARecordByItsOwnId()
{
    Book book;
    book.import(R"([{"id":"a","category":"fire","happened":"2020"}])");
    const std::string record = book.recordOf("a");
    const auto rows = [&](const char *members) {
        return R"([{"category":"fire","happened":"2020",)" + std::string(members) + ":\"" + record + "\"}]";
    };
    QCOMPARE(book.import(rows("\"id\"")).had, 1);
    QCOMPARE(book.import(rows("\"id\":\"b\",\"duplicate_of\"")).taken, 1);
    QCOMPARE(must(book.reader().record(book.recordOf("b")))->head, record);
    QCOMPARE(book.import(rows("\"id\":\"c\",\"storm\"")).taken, 1);
    QCOMPARE(must(book.reader().state(book.recordOf("c"))).text("storm"), record);
}

void TstImporter::recordsSortAsTheRowsDo()
{
    Book book;
    book.importExample("dordrecht-2020.json");
    for (int i = 10; i < 16; ++i)
        QVERIFY(book.recordOf("dordrecht-2020-" + std::to_string(i)) <
                book.recordOf("dordrecht-2020-" + std::to_string(i + 1)));
}

void TstImporter::manyRowsGoInOverSeveralTransactions()
{
    Book book;
    std::string rows = "id;category;happened\n";
    for (int i = 1; i <= 2'000; ++i)
        rows += std::to_string(i) + (i == 17 || i == 1'000 || i == 2'000 ? ";none" : ";fire") + ";2020\n";
    int64_t told = 0;
    RejectedRows rejected(book.directory() + "/rejected.csv");
    Importer importer(book.journal(), book.reader(), book.clock, {});
    const Imported imported =
        must(importer.take(rows, RowFormat::Csv, rejected, [&](int64_t count) { told = count; }));
    QCOMPARE(imported.taken, 1'997);
    QCOMPARE(imported.rejected, 3);
    QCOMPARE(told, 2'000);
    QCOMPARE(entriesIn(book), 1'997);
    QCOMPARE(rejectedOf(book).count("\r\n"), 4);
    QVERIFY(rejectedOf(book).contains("\r\n1001;1000;"));
}

QTEST_GUILESS_MAIN(TstImporter)
#include "tst_importer.moc"
