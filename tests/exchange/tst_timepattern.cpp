#include "exchange/timepattern.h"

#include <QtTest>

using namespace piketboek;

namespace {

QString readAs(const char *pattern, const char *text)
{
    const auto read = TimePattern::read(pattern);
    const std::optional<WrittenTime> written = read ? read->match(text) : std::nullopt;
    return written ? QString::fromStdString(spelled(written->precision, written->parts)) : QString();
}

} // namespace

class TstTimePattern : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsAsPreciseAsItsPattern_data();
    void aTimeIsAsPreciseAsItsPattern();
    void aTextOfAnotherShapeIsNotRead_data();
    void aTextOfAnotherShapeIsNotRead();
    void aPatternThatSaysNoTimeIsRefused_data();
    void aPatternThatSaysNoTimeIsRefused();
};

void TstTimePattern::aTimeIsAsPreciseAsItsPattern_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *pattern, const char *text, const char *time) {
        QTest::newRow(pattern) << QByteArray(text) << QString(time);
    };
    row("yyyy", "2020", "2020");
    row("MM/yyyy", "03/2020", "2020-03");
    row("d-M-yyyy", "4-11-2020", "2020-11-04");
    row("dd-MM-yyyy HH:mm", "14-03-2020 02:30", "2020-03-14T02:30+01:00");
    row("yyyyMMdd'T'HHmmss", "20200314T023007", "2020-03-14T02:30:07+01:00");
    row("H.mm 'uur,' d.M.yyyy", "9.05 uur, 1.2.2020", "2020-02-01T09:05+01:00");
}

void TstTimePattern::aTimeIsAsPreciseAsItsPattern()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, time);
    QCOMPARE(readAs(QTest::currentDataTag(), text.constData()), time);
}

void TstTimePattern::aTextOfAnotherShapeIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "14-03-2020", "14-03-2020 02:30:10", "4-03-2020 02:30", "14/03/2020 02:30",
                             "14-03-20 02:30", "14-03-2020 2:30", "xx-03-2020 02:30", "14-03-2020 02:3"})
        QTest::newRow(text) << QByteArray(text);
}

void TstTimePattern::aTextOfAnotherShapeIsNotRead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(readAs("dd-MM-yyyy HH:mm", text.constData()), QString());
}

void TstTimePattern::aPatternThatSaysNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *pattern, const char *reason) { QTest::newRow(pattern) << reason; };
    row("", "must have a year");
    row("dd-MM", "must have a year");
    row("yyyy dd", "a month if it has a day");
    row("yyyy-MM-dd HH", "hours with their minutes");
    row("yyyy-MM-dd mm", "hours with their minutes");
    row("yyyy 'MM", "must have a year");
    row("yy-MM-dd", "it knows yyyy");
    row("yyyy-MMM-dd", "it knows yyyy");
    row("yyyy-MM-dd hh:mm AP", "it knows yyyy");
    row("yyyy-MM-dd-yyyy", "each once");
}

void TstTimePattern::aPatternThatSaysNoTimeIsRefused()
{
    QFETCH(QString, reason);
    const auto read = TimePattern::read(QTest::currentDataTag());
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error()).contains(reason), read.error().c_str());
}

QTEST_GUILESS_MAIN(TstTimePattern)
#include "tst_timepattern.moc"
