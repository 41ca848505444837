#include "exchange/recordsurroundings.h"

#include "base/writtentime.h"
#include "registers/recordforce.h"
#include "report/book.h"

#include <QtTest>

using namespace piketboek;

class TstRecordSurroundings : public QObject
{
    Q_OBJECT

private slots:
    void theRegionsOrdinancesFollowEachOther_data();
    void theRegionsOrdinancesFollowEachOther();
};

void TstRecordSurroundings::theRegionsOrdinancesFollowEachOther_data()
{
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *at, const QStringList &numbers) { QTest::newRow(at) << numbers; };
    row("2020-03-14 12:00", {});
    row("2020-03-20 12:00", {"01"});
    row("2020-04-02 23:59", {"01"});
    row("2020-04-03 12:00", {"01", "02"}); // known to the day only
    row("2020-04-04 00:00", {"02"});
    row("2020-04-28 23:59", {"02"});
    row("2020-04-29 12:00", {"03"});
    row("2020-06-01 12:00", {"03"});
    row("2020-07-15 12:00", {"04"});
    row("2020-08-20 12:00", {"05"});
    row("2020-11-30 12:00", {"06"});
    row("2020-12-02 00:00", {});
    row("2020-12-15 12:00", {});
    row("2025-01-01 12:00", {});
}

void TstRecordSurroundings::theRegionsOrdinancesFollowEachOther()
{
    QFETCH(QStringList, numbers);
    Book book;
    book.importExample("dordrecht-2020.json");
    const RecordSurroundings surroundings = must(RecordSurroundings::of(book.reader()));
    const int64_t instant = must(instantOf(readWritten(QTest::currentDataTag())->parts));
    QStringList inForce;
    for (int i = 1; i <= 21; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'));
        const std::string record = book.recordOf("dordrecht-2020-nv-" + number.toStdString());
        if (inForceAt(must(book.reader().state(record)), surroundings.around(), instant))
            inForce.append(number);
    }
    QCOMPARE(inForce, numbers);
}

QTEST_GUILESS_MAIN(TstRecordSurroundings)
#include "tst_recordsurroundings.moc"
