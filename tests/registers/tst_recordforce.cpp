#include "registers/recordforce.h"

#include "records.h"

#include <QTest>

using namespace piketboek;
using Records = std::vector<RecordState>;
using State = RecordForce::State;

namespace {

std::optional<RecordForce> forceOf(const RecordState &state, int64_t instant,
                                   const Surroundings &around = Surroundings())
{
    return RecordForce::at({state, around, instant});
}

Draft gripAt(int level, const char *time)
{
    return at(act("grip", Json::object({{"by", "leider CoPI"}, {"grip", level}})), spelledTime(time));
}

RecordState measure(const Acts &acts)
{
    return record("measure", "02 19:00", acts);
}

RecordState scaledUp(const Acts &acts)
{
    return record("grip", "02 19:00", Acts{gripAt(2, "02 19:00")} + acts);
}

void addRow(const char *name, const RecordState &state, const char *instant, State force)
{
    QTest::newRow(name) << state << march(instant) << force;
}

} // namespace

class TstRecordForce : public QObject
{
    Q_OBJECT

private slots:
    void anOrdinanceIsInForceAsItsLifeSays_data()
    {
        addColumns();
        addRow("before publication", ordinance(mayors), "02 19:30", State::NotYet);
        addRow("from publication", ordinance(mayors), "02 20:00", State::InForce);
        addRow("suspended", ordinance(mayors + Acts{step("suspended", "03 12:00")}), "04 12:00",
               State::Suspended);
        addRow("over", ordinance(mayors + Acts{dated("until", "03 12:00")}), "03 12:00", State::Ended);
    }
    void anOrdinanceIsInForceAsItsLifeSays() { check(); }

    void aMeasureIsInForceFromItsStepOrItsAnnouncement_data()
    {
        addColumns();
        const Acts later = {step("in_force", "04 00:00")};
        addRow("before it was announced", measure({}), "02 18:59", State::NotYet);
        addRow("announced", measure({}), "02 19:00", State::InForce);
        addRow("announced for later", measure(later), "03 23:59", State::NotYet);
        addRow("in force", measure(later), "04 00:00", State::InForce);
        addRow("the step was taken back", measure(later + Acts{voided("in_force")}), "03 12:00",
               State::InForce);
        addRow("just before it lapses", measure({step("lapsed", "06 12:00")}), "06 11:59", State::InForce);
        addRow("lapsed", measure({step("lapsed", "06 12:00")}), "06 12:00", State::Ended);
        addRow("on the day it lapses", measure({step("lapsed", "06")}), "06 23:59", State::InForce);
        addRow("the day after", measure({step("lapsed", "06")}), "07 00:00", State::Ended);
        addRow("never announced", record("measure", "", {}), "07 00:00", State::NotYet);
    }
    void aMeasureIsInForceFromItsStepOrItsAnnouncement() { check(); }

    void gripIsInForceUntilItIsEndedOrZero_data()
    {
        addColumns();
        addRow("before", scaledUp({}), "02 18:59", State::NotYet);
        addRow("declared", scaledUp({}), "02 19:00", State::InForce);
        addRow("level not entered", record("grip", "02 19:00", {}), "02 19:00", State::InForce);
        addRow("raised", scaledUp({gripAt(3, "02 21:00")}), "02 22:00", State::InForce);
        addRow("just before zero", scaledUp({gripAt(0, "02 21:00")}), "02 20:59", State::InForce);
        addRow("zero", scaledUp({gripAt(0, "02 21:00")}), "02 21:00", State::Ended);
        addRow("just before its end", scaledUp({step("ended", "02 21:00")}), "02 20:59", State::InForce);
        addRow("ended", scaledUp({step("ended", "02 21:00")}), "02 21:00", State::Ended);
        addRow("zero before its end", scaledUp({gripAt(0, "02 21:00"), step("ended", "02 23:00")}),
               "02 22:00", State::Ended);
        addRow("zero after its end", scaledUp({gripAt(0, "02 23:00"), step("ended", "02 21:00")}), "02 22:00",
               State::Ended);
    }
    void gripIsInForceUntilItIsEndedOrZero() { check(); }

    void zeroWithoutATimeIsAsOfItsWriting()
    {
        RecordState state = scaledUp({gripAt(0, "02 21:00")});
        Choice &grip = state.fields.find("grip")->second.front();
        grip.happened.reset();
        grip.moment = march("02 22:00");
        QCOMPARE(forceOf(state, 0)->until, march("02 22:00"));
    }

    void theSuccessorAndTheMeetingsAreLookedAt()
    {
        const Records next = {record("ordinance", "05 09:00",
                                     {set("kind", "noodverordening"), set("authority", "burgemeester"),
                                      set("replaces", someRecord), step("published", "05 10:00")},
                                     otherRecord)};
        QCOMPARE(forceOf(ordinance(mayors), march("05 10:00"), {.ordinances = next})->state, State::Ended);
        const Records council = {meeting("10", 30)};
        const RecordState refused = ordinance(mayors + Acts{step("refused", "10 22:00")});
        const RecordForce force = *forceOf(refused, march("12 10:00"), {.meetings = council});
        QCOMPARE(force.state, State::Ended);
        QCOMPARE(force.until, march("11 22:00"));
        QVERIFY(force.coarse);
    }

    void whatRestsOnADayIsSaidToBeCoarse()
    {
        QVERIFY(!forceOf(ordinance(mayors), 0)->coarse);
        QVERIFY(!forceOf(measure({}), 0)->coarse);
        QVERIFY(forceOf(ordinance(mayors + Acts{dated("until", "09")}), 0)->coarse);
        QVERIFY(forceOf(measure({step("in_force", "03")}), 0)->coarse);
        QVERIFY(forceOf(measure({step("lapsed", "03")}), 0)->coarse);
    }

    void mistakesAndOtherRegistersAreNeverInForce()
    {
        QVERIFY(!forceOf(ordinance(mayors + Acts{mistakeOf(someRecord)}), march("03 12:00")));
        QVERIFY(!forceOf(record("event", "02 19:00", {}), march("03 12:00")));
        QVERIFY(!inForceAt(record("event", "02 19:00", {}), {}, march("03 12:00")));
    }

    void onlyInForceIsInForce()
    {
        const RecordState suspended = ordinance(mayors + Acts{step("suspended", "03 12:00")});
        QVERIFY(!inForceAt(suspended, {}, march("02 19:30")));
        QVERIFY(inForceAt(suspended, {}, march("02 21:00")));
        QVERIFY(!inForceAt(suspended, {}, march("03 12:00")));
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<State>("force");
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const int64_t, instant);
        QFETCH(const State, force);
        QCOMPARE(forceOf(state, instant)->state, force);
        QCOMPARE(inForceAt(state, {}, instant), force == State::InForce);
    }
};

QTEST_GUILESS_MAIN(TstRecordForce)
#include "tst_recordforce.moc"
