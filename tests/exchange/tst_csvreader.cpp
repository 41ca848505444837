#include "exchange/csvreader.h"

#include <QtTest>

using namespace piketboek;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(std::string_view text)
{
    CsvReader reader(text);
    Cells cells;
    for (auto record = reader.next(); record && *record; record = reader.next())
        cells.push_back((*record)->cells);
    return cells;
}

std::string failureOf(std::string_view text)
{
    CsvReader reader(text);
    Result<std::optional<CsvRecord>> record = reader.next();
    while (record && *record)
        record = reader.next();
    return record ? std::string() : record.error().words;
}

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void theSeparatorIsTheOneOfTheFirstLine();
    void quotesHoldSeparatorsLineEndsAndQuotes();
    void allThreeLineEndsEndALine();
    void emptyCellsCountAndEmptyLinesDoNot();
    void aRecordKnowsItsLine();
    void aQuoteThatNeverClosesIsNamed();
    void somethingBehindAQuoteIsNamed();
};

void TstCsvReader::theSeparatorIsTheOneOfTheFirstLine()
{
    QCOMPARE(cellsOf("a;b\n1,2;3\n"), (Cells{{"a", "b"}, {"1,2", "3"}}));
    QCOMPARE(cellsOf("a,b\n1;2,3\n"), (Cells{{"a", "b"}, {"1;2", "3"}}));
    QCOMPARE(cellsOf("a\n1\n"), (Cells{{"a"}, {"1"}}));
}

void TstCsvReader::quotesHoldSeparatorsLineEndsAndQuotes()
{
    QCOMPARE(cellsOf("a;b\n\"1;\"\"2\"\"\r\n3\";\"\"\n"), (Cells{{"a", "b"}, {"1;\"2\"\r\n3", ""}}));
}

void TstCsvReader::allThreeLineEndsEndALine()
{
    QCOMPARE(cellsOf("a;b\r\n1;2\n3;4\r5;6"), (Cells{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}}));
}

void TstCsvReader::emptyCellsCountAndEmptyLinesDoNot()
{
    QCOMPARE(cellsOf("a;b\n\n;\n\n1;\n"), (Cells{{"a", "b"}, {"", ""}, {"1", ""}}));
    QCOMPARE(cellsOf(""), Cells());
}

void TstCsvReader::aRecordKnowsItsLine()
{
    CsvReader reader("a;b\n\"1\n\n\";2\r\n3;4\n");
    QCOMPARE((*reader.next())->line, 1);
    QCOMPARE((*reader.next())->line, 2);
    QCOMPARE((*reader.next())->line, 5);
}

void TstCsvReader::aQuoteThatNeverClosesIsNamed()
{
    QVERIFY(failureOf("a;b\n1;2\n3;\"4\n5;6\n").contains("line 3 a quote is opened and never closed"));
    QVERIFY(failureOf("\"").contains("never closed"));
}

void TstCsvReader::somethingBehindAQuoteIsNamed()
{
    QVERIFY(failureOf("a;b\n\"1\"x;2\n").contains("line 2 something follows a closing quote"));
    QVERIFY(failureOf("a;b\n1\"x;2\n").empty());
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
