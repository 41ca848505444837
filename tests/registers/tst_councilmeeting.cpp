#include "registers/councilmeeting.h"

#include "records.h"

#include <QTest>

#include <QStringList>

using namespace piketboek;
using Meetings = std::vector<RecordState>;

namespace {

const char *decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Ratified:
        return "ratified";
    case Decision::Refused:
        return "refused";
    case Decision::NotDealtWith:
        return "not dealt with";
    case Decision::NotEntered:
        break;
    }
    return "open";
}

const char *recordWord(const CouncilMeeting &meeting)
{
    if (meeting.record == firstMeeting)
        return "first";
    return meeting.record == secondMeeting ? "second" : "untold";
}

/// "first 10 22:00 ratified 30/39 coarse"
QString shown(const CouncilMeeting &meeting)
{
    return QString("%1 %2 %3 %4/%5%6")
        .arg(recordWord(meeting), clockOf(meeting.held.at), decisionWord(meeting.held.decision))
        .arg(meeting.held.present)
        .arg(meeting.held.members)
        .arg(QLatin1String(meeting.coarse ? " coarse" : ""));
}

QString shownOn(const RecordState &ordinance, const Meetings &meetings, std::optional<int64_t> published)
{
    QStringList all;
    for (const CouncilMeeting &meeting :
         CouncilMeeting::on(ordinance, RegisterBook::shipped(), published, meetings))
        all << shown(meeting);
    return all.join("; ");
}

Acts decided(const char *name, const char *time)
{
    return {step(name, time)};
}

RecordState second(const char *starts, int present = -1, const Acts &more = {})
{
    return meeting(starts, present, secondMeeting, more);
}

RecordState of(RecordState state, const char *municipality)
{
    state.municipality = municipality;
    return state;
}

RecordState inAnExercise(RecordState state)
{
    state.exercise = "exercise";
    return state;
}

} // namespace

class TstCouncilMeeting : public QObject
{
    Q_OBJECT

private slots:
    void onlyItsOwnMeetingsCount_data()
    {
        addColumns();
        const Acts none;
        addRow("one", none, {meeting("10 20:00", 30)}, "first 10 20:00 open 30/39");
        addRow("by time", none, {second("17 20:00"), meeting("10 20:00")},
               "first 10 20:00 open 0/0; second 17 20:00 open 0/0");
        addRow("of a day", none, {meeting("10")}, "first 10 23:59 open 0/0 coarse");
        addRow("of another municipality", none, {of(meeting("10 20:00"), "GM0590")}, "");
        addRow("of an exercise", none, {inAnExercise(meeting("10 20:00"))}, "");
        addRow("cancelled", none, {meeting("10 20:00", -1, firstMeeting, {step("cancelled", "09")})}, "");
        addRow("not cancelled after all", none,
               {meeting("10 20:00", -1, firstMeeting, {step("cancelled", "09"), voided("cancelled")})},
               "first 10 20:00 open 0/0");
        addRow("a mistake", none, {meeting("10 20:00", -1, firstMeeting, {mistakeOf(firstMeeting)})}, "");
        addRow("without a time", none, {record("council_meeting", "01 09:00", {}, firstMeeting)}, "");
        addRow("moved", none,
               {meeting("10 20:00", -1, firstMeeting, {dated("starts", "12 20:00"), step("moved", "08")})},
               "first 12 20:00 open 0/0");
    }
    void onlyItsOwnMeetingsCount() { check(); }

    void attendanceTellsWhetherItCouldDecide_data()
    {
        addColumns();
        const Acts ratified = decided("ratified", "10 22:00");
        addRow("19 of 39 dealt with nothing", {}, {meeting("10 20:00", 19)},
               "first 10 20:00 not dealt with 19/39");
        addRow("20 of 39 may have", {}, {meeting("10 20:00", 20)}, "first 10 20:00 open 20/39");
        addRow("not counted", {}, {meeting("10 20:00")}, "first 10 20:00 open 0/0");
        addRow("seats not entered", {},
               {record("council_meeting", "01 09:00", {dated("starts", "10 20:00"), set("present", 19)},
                       firstMeeting)},
               "first 10 20:00 open 0/0");
        addRow("ratified all the same", ratified, {meeting("10 20:00", 19)}, "first 10 22:00 ratified 19/39");
        addRow("ratified, not counted", ratified, {meeting("10 20:00")}, "first 10 22:00 ratified 0/0");
    }
    void attendanceTellsWhetherItCouldDecide() { check(); }

    void aDecisionIsOfTheNearestMeetingOrTheOneNamed_data()
    {
        addColumns();
        const Meetings two = {meeting("10 20:00", 30), second("17 20:00", 31)};
        const Acts first = {set("council_meeting", firstMeeting)},
                   last = {set("council_meeting", secondMeeting)};
        addRow("in the first", decided("ratified", "10 22:00"), two,
               "first 10 22:00 ratified 30/39; second 17 20:00 open 31/39");
        addRow("at its start", decided("ratified", "10 20:00"), two,
               "first 10 20:00 ratified 30/39; second 17 20:00 open 31/39");
        addRow("between", decided("refused", "12 09:00"), two,
               "first 12 09:00 refused 30/39; second 17 20:00 open 31/39");
        addRow("in the second", decided("refused", "17 22:00"), two,
               "first 10 20:00 open 30/39; second 17 22:00 refused 31/39");
        addRow("the first is named", decided("ratified", "17 22:00") + first, two,
               "first 17 22:00 ratified 30/39; second 17 20:00 open 31/39");
        addRow("the second is named", decided("ratified", "12 09:00") + last, two,
               "first 10 20:00 open 30/39; second 12 09:00 ratified 31/39");
        addRow("one that is not there is named",
               decided("ratified", "12 09:00") + Acts{set("council_meeting", otherRecord)}, two,
               "first 12 09:00 ratified 30/39; second 17 20:00 open 31/39");
        addRow("refused, then ratified", decided("refused", "10 22:00") + decided("ratified", "17 22:00"),
               two, "first 10 22:00 refused 30/39; second 17 22:00 ratified 31/39");
        addRow("of two the later one is named",
               decided("refused", "10 22:00") + decided("ratified", "11 09:00") + last, two,
               "first 10 22:00 refused 30/39; second 11 09:00 ratified 31/39");
        addRow("of two in one meeting the later counts",
               decided("ratified", "10 22:30") + decided("refused", "10 22:00"), two,
               "first 10 22:30 ratified 30/39; second 17 20:00 open 31/39");
        addRow("before any", decided("ratified", "09 22:00"), two,
               "untold 09 22:00 ratified 0/0; first 10 20:00 open 30/39; second 17 20:00 open 31/39");
        addRow("no meeting is entered", decided("ratified", "10 22:00"), {}, "untold 10 22:00 ratified 0/0");
        addRow("the nearest was before publication", decided("ratified", "10 22:00"),
               {meeting("02 20:00", 30)}, "untold 10 22:00 ratified 0/0; first 02 20:00 open 30/39");
        addRow("taken back", decided("ratified", "10 22:00") + Acts{voided("ratified")}, two,
               "first 10 20:00 open 30/39; second 17 20:00 open 31/39");
    }
    void aDecisionIsOfTheNearestMeetingOrTheOneNamed() { check(); }

    void aDecisionOfADayAgreesWithTheRest_data()
    {
        addColumns();
        const Meetings evening = {meeting("10 20:00", 30)};
        addRow("ratified after the start", decided("ratified", "10"), evening,
               "first 10 20:00 ratified 30/39 coarse");
        addRow("ratified, both of a day", decided("ratified", "10"), {meeting("10", 30)},
               "first 10 00:00 ratified 30/39 coarse");
        addRow("ratified on the day of publication", decided("ratified", "02"), {meeting("02", 30)},
               "first 02 20:00 ratified 30/39 coarse");
        addRow("refused at the last moment", decided("refused", "10"), evening,
               "first 10 23:59 refused 30/39 coarse");
        addRow("refused before the appeal", decided("refused", "10") + Acts{step("appealed", "10 23:10")},
               evening, "first 10 23:10 refused 30/39 coarse");
        addRow("refused, appeal of a day", decided("refused", "10") + Acts{step("appealed", "10")}, evening,
               "first 10 23:59 refused 30/39 coarse");
        addRow("in a meeting of a day", decided("refused", "10 22:00"), {meeting("10", 30)},
               "first 10 22:00 refused 30/39 coarse");
    }
    void aDecisionOfADayAgreesWithTheRest() { check(); }

    void itTellsWhichVersionItIsBy()
    {
        const RecordState moved = meeting("10 20:00", -1, firstMeeting, {dated("starts", "12 20:00")});
        const RecordState ratified = ordinance(mayors + decided("ratified", "12 22:00"));
        const auto on = [&](const Meetings &meetings) {
            return CouncilMeeting::on(ratified, RegisterBook::shipped(), march("02 20:00"), meetings).front();
        };
        QCOMPARE(on({moved}).version, moved.choice("starts")->by);
        QVERIFY(moved.choice("starts")->by != moved.opener);
        QCOMPARE(on({}).version, ratified.choice("time:ratified")->by);
        QVERIFY(!on({moved}).conflicted);
        RecordState two = moved;
        two.fields.find("starts")->second.push_back({.value = "2020-03-13"});
        QVERIFY(on({two}).conflicted);
    }

    void withoutPublicationAnyMeetingIsNear()
    {
        const RecordState ratified = ordinance(ofKind("noodverordening") + decided("ratified", "10 22:00"));
        QCOMPARE(shownOn(ratified, {meeting("02 18:00", 30)}, {}), "first 10 22:00 ratified 30/39");
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("ordinance");
        QTest::addColumn<Meetings>("meetings");
        QTest::addColumn<QString>("expected");
    }

    static void addRow(const char *name, const Acts &acts, const Meetings &meetings, const char *expected)
    {
        QTest::newRow(name) << ordinance(mayors + acts) << meetings << QString(expected);
    }

    static void check()
    {
        QFETCH(const RecordState, ordinance);
        QFETCH(const Meetings, meetings);
        QFETCH(const QString, expected);
        QCOMPARE(shownOn(ordinance, meetings, march("02 20:00")), expected);
    }
};

QTEST_GUILESS_MAIN(TstCouncilMeeting)
#include "tst_councilmeeting.moc"
