#include "exchange/rows.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::vector<std::string> known = {"category", "happened", "id"};

struct Read
{
    Result<void> done = {};
    std::vector<Row> rows = {};
};

Read readAll(std::string_view text, RowFormat format)
{
    Read read;
    read.done = eachRow(text, format, known, 2, [&](const Row &row) {
        read.rows.push_back(row);
        return Result<void>();
    });
    return read;
}

} // namespace

class TstRows : public QObject
{
    Q_OBJECT

private slots:
    void theNameOfAFileTellsItsFormat();
    void jsonRowsKnowTheirLines();
    void aJsonRowThatIsNoObjectIsARowWithAProblem();
    void whatFollowsTheArrayIsRefused();
    void csvRowsLeaveEmptyCellsOut();
    void aMarkAgainstFormulasIsNoPartOfACell();
    void aCalendarIsForRowsThatStart();
    void wrongColumnsAreNamedWithTheRightOnes();
    void aRowOfAnotherWidthIsARowWithAProblem();
    void aTakerThatFailsEndsIt();
};

void TstRows::theNameOfAFileTellsItsFormat()
{
    QVERIFY(formatOf("a.json") == RowFormat::Json);
    QVERIFY(formatOf("a.csv") == RowFormat::Csv);
    QVERIFY(formatOf("a.ics") == RowFormat::Calendar);
    QVERIFY(!formatOf("a.xlsx"));
}

void TstRows::jsonRowsKnowTheirLines()
{
    const Read read = readAll("[\n{\"id\":\"a\"},\n\n{\"id\":\"b\"}]\n", RowFormat::Json);
    QVERIFY(read.done);
    QCOMPARE(read.rows.size(), 2u);
    QCOMPARE(read.rows[0].line, 2);
    QCOMPARE(read.rows[1].line, 4);
    QCOMPARE(read.rows[1].fields.text("id"), std::string("b"));
    QVERIFY(readAll("[]", RowFormat::Json).done);
}

void TstRows::aJsonRowThatIsNoObjectIsARowWithAProblem()
{
    const Read read = readAll("[{\"wat\":1},7]", RowFormat::Json);
    QVERIFY(read.done);
    QVERIFY(read.rows[0].problem.empty());
    QVERIFY(read.rows[1].problem.contains("no object"));
}

void TstRows::whatFollowsTheArrayIsRefused()
{
    for (const char *text : {"", "{}", "[{}", "[{},]", "[{}] x", "[{}]]"})
        QVERIFY2(!readAll(text, RowFormat::Json).done, text);
}

void TstRows::csvRowsLeaveEmptyCellsOut()
{
    const Read read = readAll("id;category;happened\n1;;2020\n", RowFormat::Csv);
    QVERIFY(read.done);
    QCOMPARE(read.rows[0].fields.canonical(), std::string(R"({"happened":"2020","id":"1"})"));
}

void TstRows::aMarkAgainstFormulasIsNoPartOfACell()
{
    const Read read = readAll("category;happened;id\n'-5;''=1;'s\n", RowFormat::Csv);
    QCOMPARE(read.rows[0].fields.canonical(), std::string(R"({"category":"-5","happened":"'=1","id":"'s"})"));
}

void TstRows::aCalendarIsForRowsThatStart()
{
    const std::string_view text = "BEGIN:VCALENDAR\nEND:VCALENDAR\n";
    QCOMPARE(readAll(text, RowFormat::Calendar).done.error().remedy, Remedy::AskAgain);
    const auto take = [](const Row &) { return Result<void>(); };
    QVERIFY(eachRow(text, RowFormat::Calendar, {"starts"}, 1, take));
}

void TstRows::wrongColumnsAreNamedWithTheRightOnes()
{
    const auto words = [](std::string_view text) { return readAll(text, RowFormat::Csv).done.error().words; };
    QVERIFY(words("wat;waar;happened\n")
                .contains("mean nothing here: wat, waar; the columns are: category, happened, id"));
    QVERIFY(words("id\n").contains("lacks the columns: category, happened"));
    QVERIFY(words("id;id;category;happened\n").contains("stands twice"));
    QVERIFY(words("").contains("empty"));
}

void TstRows::aRowOfAnotherWidthIsARowWithAProblem()
{
    const Read read = readAll("category;happened\nfire\nfire;2020\n", RowFormat::Csv);
    QVERIFY(read.done);
    QCOMPARE(read.rows[0].problem, std::string("this row has 1 cells and the first line 2"));
    QVERIFY(read.rows[1].problem.empty());
}

void TstRows::aTakerThatFailsEndsIt()
{
    int taken = 0;
    const Result<void> done = eachRow("[{},{}]", RowFormat::Json, known, 2, [&](const Row &) -> Result<void> {
        ++taken;
        return fail(Remedy::TryLater, "full");
    });
    QVERIFY(!done);
    QCOMPARE(taken, 1);
}

QTEST_GUILESS_MAIN(TstRows)
#include "tst_rows.moc"
