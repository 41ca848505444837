#include "view/typedtime.h"

#include <QTest>

using namespace piketboek;

class TstTypedTime : public QObject
{
    Q_OBJECT

private slots:
    void aTimeIsReadAsItIsWritten_data();
    void aTimeIsReadAsItIsWritten();
    void whatMayStillComeIsTheNearest_data();
    void whatMayStillComeIsTheNearest();
    void whatIsNoTimeIsNone_data();
    void whatIsNoTimeIsNone();
    void fourFiguresThatCouldBeAYearAreAskedBack();
    void theDoubleHourNeedsAWord();
};

namespace {

constexpr int64_t now = 1'774'404'600'000; // 2026-03-25 03:10 local

std::string read(const QString &text)
{
    const TypedTime typed = TypedTime::read(text, now);
    return typed.happened ? typed.happened->at() : std::string();
}

} // namespace

void TstTypedTime::aTimeIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("at");
    QTest::newRow("clock") << "03:07" << "2026-03-25T03:07+01:00";
    QTest::newRow("clock without a colon") << "0307" << "2026-03-25T03:07+01:00";
    QTest::newRow("clock with a point") << "3.07" << "2026-03-25T03:07+01:00";
    QTest::newRow("later than now was yesterday") << "23:50" << "2026-03-24T23:50+01:00";
    QTest::newRow("spaces around") << "  03:07 " << "2026-03-25T03:07+01:00";
    QTest::newRow("iso day") << "2020-02-03" << "2020-02-03";
    QTest::newRow("iso month") << "2020-03" << "2020-03";
    QTest::newRow("iso minute") << "2020-02-03 02:30" << "2020-02-03T02:30+01:00";
    QTest::newRow("figures") << "3-2-2020" << "2020-02-03";
    QTest::newRow("figures with a clock") << "3-2-2020 02:30" << "2020-02-03T02:30+01:00";
    QTest::newRow("slashes") << "3/2/2020" << "2020-02-03";
    QTest::newRow("words") << "3 februari 2020" << "2020-02-03";
    QTest::newRow("short words") << "24 mrt 2026 23:50" << "2026-03-24T23:50+01:00";
    QTest::newRow("english words") << "3 March 2020" << "2020-03-03";
    QTest::newRow("month in words") << "maart 2020" << "2020-03";
    QTest::newRow("year as shown") << "2020, dag onbekend" << "2020";
    QTest::newRow("month as shown") << "maart 2020, dag onbekend" << "2020-03";
    QTest::newRow("day as shown") << "3 februari 2020, tijd onbekend" << "2020-02-03";
    QTest::newRow("year as shown in English") << "2020, day unknown" << "2020";
    QTest::newRow("a year that is no clock") << "1980" << "1980";
}

void TstTypedTime::aTimeIsReadAsItIsWritten()
{
    QFETCH(QString, typed);
    QFETCH(QString, at);
    QCOMPARE(QString::fromStdString(read(typed)), at);
    QCOMPARE(TypedTime::read(typed, now).happened->source(), std::string("hand"));
}

void TstTypedTime::whatMayStillComeIsTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("at");
    QTest::newRow("soon") << "06:00" << "2026-03-25T06:00+01:00";
    QTest::newRow("just now") << "03:07" << "2026-03-25T03:07+01:00";
    QTest::newRow("last evening") << "23:50" << "2026-03-24T23:50+01:00";
    QTest::newRow("this afternoon") << "15:00" << "2026-03-25T15:00+01:00";
    QTest::newRow("with its day") << "24-3-2026 06:00" << "2026-03-24T06:00+01:00";
}

void TstTypedTime::whatMayStillComeIsTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, at);
    const TypedTime read = TypedTime::read(typed, now, TypedTime::Clock::Nearest);
    QVERIFY(read.happened);
    QCOMPARE(QString::fromStdString(read.happened->at()), at);
}

void TstTypedTime::whatIsNoTimeIsNone_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "gisteren", "25:00", "03:60", "0360", "31-2-2020", "3-13-2020", "2020-13",
                              "3 foo 2020", "dag onbekend", "3"})
        QTest::newRow(typed) << typed;
}

void TstTypedTime::whatIsNoTimeIsNone()
{
    QFETCH(QString, typed);
    const TypedTime read = TypedTime::read(typed, now);
    QVERIFY(!read.happened);
    QVERIFY(!read.clockOrYear);
}

void TstTypedTime::fourFiguresThatCouldBeAYearAreAskedBack()
{
    for (const char *typed : {"2020", "1959", "2000"}) {
        const TypedTime read = TypedTime::read(typed, now);
        QVERIFY(read.clockOrYear);
        QVERIFY(!read.happened);
    }
    QVERIFY(!TypedTime::read("2120", now).clockOrYear);
}

void TstTypedTime::theDoubleHourNeedsAWord()
{
    QCOMPARE(read("25-10-2026 02:30"), std::string());
    QCOMPARE(read("25-10-2026 02:30 zomertijd"), std::string("2026-10-25T02:30+02:00"));
    QCOMPARE(read("25-10-2026 02:30 winter time"), std::string("2026-10-25T02:30+01:00"));
}

QTEST_APPLESS_MAIN(TstTypedTime)
#include "tst_typedtime.moc"
