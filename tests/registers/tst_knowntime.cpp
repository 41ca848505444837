#include "registers/knowntime.h"

#include "records.h"

#include <QTest>

using namespace piketboek;

namespace {

KnownTime known(const std::string &time)
{
    return *KnownTime::of(HappenedText{spelledTime(time), "Europe/Amsterdam", "hand"});
}

// Written on that day, at 14:00.
RecordState withdrawnAndWritten(const std::string &time, int64_t written)
{
    RecordState state = ordinance(mayors + Acts{step("withdrawn", time)});
    state.fields.find("time:withdrawn")->second.front().moment = written;
    return state;
}

std::optional<KnownTime> in(const RecordState &state, std::string_view name)
{
    return KnownTime::in(state, RegisterBook::shipped(), name);
}

} // namespace

class TstKnownTime : public QObject
{
    Q_OBJECT

private slots:
    void aCoarseTimeIsAnyMomentOfItsSpan_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int64_t>("from");
        QTest::addColumn<int64_t>("end");
        QTest::addColumn<bool>("coarse");
        QTest::newRow("minute") << "10 22:00" << march("10 22:00") << march("10 22:00") << false;
        QTest::newRow("day") << "10" << march("10 00:00") << march("11 00:00") << true;
        QTest::newRow("day of 23 hours") << "29" << march("29 00:00") << march("30 00:00") << true;
        QTest::newRow("month") << "2020-03" << march("01 00:00") << when("2020-04-01 00:00") << true;
        QTest::newRow("year") << "2020" << when("2020-01-01 00:00") << when("2021-01-01 00:00") << true;
    }
    void aCoarseTimeIsAnyMomentOfItsSpan()
    {
        QFETCH(const QString, time);
        QFETCH(const int64_t, from);
        QFETCH(const int64_t, end);
        QFETCH(const bool, coarse);
        const KnownTime it = known(time.toStdString());
        QCOMPARE(it.start(), from);
        QCOMPARE(it.end(), end);
        QCOMPARE(it.latest(), coarse ? end - 1 : from);
        QCOMPARE(it.coarse, coarse);
    }

    void itAgreesWithWhatIsKnownBetter()
    {
        const KnownTime day = known("10"), minute = known("10 22:00");
        QCOMPARE(day.start(march("10 20:00")), march("10 20:00"));
        QCOMPARE(day.start(march("09 20:00")), march("10 00:00"));
        QCOMPARE(day.start(march("12 20:00")), march("11 00:00") - 1);
        QCOMPARE(day.latest(march("10 20:00")), march("10 20:00"));
        QCOMPARE(day.latest(march("12 20:00")), march("11 00:00") - 1);
        QCOMPARE(day.latest(march("08 20:00")), march("10 00:00"));
        QCOMPARE(minute.start(march("10 23:00")), march("10 22:00"));
        QCOMPARE(minute.latest(march("10 21:00")), march("10 22:00"));
    }

    void whatIsNoTimeIsNothing()
    {
        QCOMPARE(KnownTime::of({}), std::nullopt);
        QCOMPARE(KnownTime::of(HappenedText{"2020-02-30", "Europe/Amsterdam", "hand"}), std::nullopt);
    }

    void fieldsStepsAndTheOpeningAreRead()
    {
        const RecordState state = ordinance(mayors + Acts{dated("until", "05")});
        QCOMPARE(in(state, "until"), known("05"));
        QCOMPARE(in(state, "published"), known("02 20:00"));
        QCOMPARE(in(state, "adopted"), known("02 19:00"));
        QCOMPARE(in(state, "withdrawn"), std::nullopt);
        QCOMPARE(in(ordinance(mayors + Acts{voided("published")}), "published"), std::nullopt);
        QCOMPARE(in(record("kites", "02 19:00", {dated("until", "05")}), "until"), std::nullopt);
    }

    void aStepWrittenDownOnItsDayWasTakenBefore()
    {
        const int64_t written = march("10 14:00");
        QCOMPARE(in(withdrawnAndWritten("10", written), "withdrawn")->last, written);
        QCOMPARE(in(withdrawnAndWritten("10", march("12 14:00")), "withdrawn"), known("10"));
        QCOMPARE(in(withdrawnAndWritten("10", march("08 14:00")), "withdrawn"), known("10"));
        QCOMPARE(in(withdrawnAndWritten("10 15:00", written), "withdrawn"), known("10 15:00"));
    }
};

QTEST_GUILESS_MAIN(TstKnownTime)
#include "tst_knowntime.moc"
