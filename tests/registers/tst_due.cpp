#include "registers/due.h"

#include "records.h"

#include <QTest>

#include <QStringList>

using namespace piketboek;
using Records = std::vector<RecordState>;

namespace {

QString shownOf(const RecordState &state, int64_t instant, const Surroundings &around = Surroundings())
{
    QStringList all;
    for (const Due &due : Due::of(state, around, instant))
        all << shown(due);
    return all.join("; ");
}

Draft gripAt(int level, const char *time)
{
    return at(act("grip", Json::object({{"by", "leider CoPI"}, {"grip", level}})), spelledTime(time));
}

void addRow(const char *name, const RecordState &state, const char *instant, const char *expected)
{
    QTest::newRow(name) << state << march(instant) << QString(expected);
}

} // namespace

class TstDue : public QObject
{
    Q_OBJECT

private slots:
    void aMeasureStartsAndLapses_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *instant, const char *expected) {
            addRow(name, record("measure", "02 19:00", acts), instant, expected);
        };
        row("to come", {step("in_force", "04 00:00")}, "03 12:00", "starts by 04 00:00");
        row("in force", {step("in_force", "04 00:00")}, "04 00:00", "in_force since 04 00:00");
        row("from its announcement", {}, "03 12:00", "in_force since 02 19:00");
        row("of a day", {step("in_force", "04")}, "04 12:00", "in_force since 04 00:00 coarse");
        row("to lapse", {step("lapsed", "20 12:00")}, "03 12:00",
            "in_force since 02 19:00; lapses by 20 12:00");
        row("lapsed", {step("lapsed", "20 12:00")}, "20 12:00", "lapses by 20 12:00 done");
        addRow("never announced", record("measure", "", {}), "03 12:00", "");
    }
    void aMeasureStartsAndLapses() { check(); }

    void gripCountsUpUntilItIsEnded_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *instant, const char *expected) {
            addRow(name, record("grip", "02 19:00", acts), instant, expected);
        };
        row("before", {gripAt(2, "02 19:00")}, "02 18:00", "");
        row("open", {gripAt(2, "02 19:00")}, "02 20:00", "grip since 02 19:00");
        row("ended", {gripAt(2, "02 19:00"), step("ended", "02 21:00")}, "02 21:00",
            "grip since 02 19:00 done");
        row("zero", {gripAt(2, "02 19:00"), gripAt(0, "02 21:00")}, "02 21:00", "grip since 02 19:00 done");
        row("of a day", {step("declared", "02")}, "02 20:00", "grip since 02 00:00 coarse");
    }
    void gripCountsUpUntilItIsEnded() { check(); }

    void gripTellsItsLevel()
    {
        const auto words = [](const Acts &acts) {
            const std::vector<Due> dues = Due::of(record("grip", "02 19:00", acts), {}, march("03 19:00"));
            return QString::fromStdString(dues.front().words.dutch + " / " + dues.front().words.english);
        };
        QCOMPARE(words({gripAt(2, "02 19:00")}), "GRIP 2, nog niet beëindigd / GRIP 2, not ended");
        QCOMPARE(words({gripAt(0, "02 21:00")}), "GRIP beëindigd / GRIP ended");
        QCOMPARE(words({}),
                 "GRIP, niveau niet ingevuld, nog niet beëindigd / GRIP, level not entered, not ended");
    }

    void aCouncilMeetingStarts_data()
    {
        addColumns();
        addRow("to come", meeting("10 20:00"), "09 12:00", "starts by 10 20:00");
        addRow("begun", meeting("10 20:00"), "10 20:00", "starts by 10 20:00 done");
        addRow("held", meeting("10", -1, firstMeeting, {step("held", "10")}), "10 12:00",
               "starts by 10 00:00 coarse done");
        addRow("of a day", meeting("10"), "10 12:00", "starts by 10 00:00 coarse");
        addRow("the day is over", meeting("10"), "11 00:00", "starts by 10 00:00 coarse done");
        addRow("moved", meeting("10 20:00", -1, firstMeeting, {dated("starts", "12 20:00")}), "09 12:00",
               "starts by 12 20:00");
        addRow("cancelled", meeting("10 20:00", -1, firstMeeting, {step("cancelled", "09")}), "09 12:00", "");
        addRow("no time", record("council_meeting", "01 09:00", {}), "09 12:00", "");
    }
    void aCouncilMeetingStarts() { check(); }

    void aCouncilMeetingTellsItsVersion()
    {
        const RecordState moved = meeting("10 20:00", -1, firstMeeting, {dated("starts", "12 20:00")});
        const Due due = Due::of(moved, {}, march("09 12:00")).front();
        QCOMPARE(due.version, moved.choice("starts")->by);
        QCOMPARE(due.meeting, std::string(firstMeeting));
    }

    // The terms of two days and of the expiry come after what counts up, that of an hour before it.
    void theMostUrgentIsFirst()
    {
        const Acts acts = mayors + Acts{step("informed_council", "02 21:00"), dated("until", "05 12:00")};
        const Records council = {meeting("04 20:00")};
        const auto order = [&](const char *instant) {
            QStringList all;
            for (const Due &due : Due::of(ordinance(acts), {.meetings = council}, march(instant)))
                all << QString::fromStdString(due.what) + (due.done ? "*" : "");
            return all.join(' ');
        };
        QCOMPARE(order("02 22:00"), "inform_commissioner inform_prosecutor ratify expires starts* publish* "
                                    "inform_council*");
        QCOMPARE(order("04 19:00"), "ratify expires inform_commissioner inform_prosecutor starts* publish* "
                                    "inform_council*");
    }

    void whatIsOverdueComesFirstAndTheLongestWaitBeforeTheOthers()
    {
        const RecordState late = record("event", "", {dated("decide_by", "03"), dated("starts", "04 20:00")});
        const QStringList dues = shownOf(late, march("04 12:00")).split("; ");
        QVERIFY(dues[0].startsWith("decide_by by 04 00:00 coarse late"));
        QVERIFY(dues[1].startsWith("starts by 04 20:00"));
        const RecordState area =
            ordinance(ofKind("veiligheidsrisicogebied") + Acts{step("in_force", "02 19:30")});
        const QStringList waits = shownOf(area, march("02 20:00")).split("; ");
        QVERIFY(waits[0].startsWith("twelve_hours"));
        QVERIFY(waits[1].startsWith("publish since 02 19:00"));
        QVERIFY(waits[2].startsWith("inform_council since 02 19:30"));
        const Records council = {meeting("10 20:00")};
        const QString suspended = shownOf(ordinance(mayors + Acts{step("suspended", "03 12:00")}),
                                          march("12 12:00"), {.meetings = council});
        QVERIFY(suspended.indexOf("suspended since 03 12:00") < suspended.indexOf("ratify since 10 20:00"));
    }

    void aMistakeWaitsForNothingNorDoAnOfficerOrATally()
    {
        QCOMPARE(shownOf(meeting("10 20:00", -1, firstMeeting, {mistakeOf(firstMeeting)}), march("09 12:00")),
                 "");
        QCOMPARE(shownOf(record("officer", "01 09:00", {}), march("09 12:00")), "");
        QCOMPARE(shownOf(record("tally", "01 09:00", {}), march("09 12:00")), "");
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const int64_t, instant);
        QFETCH(const QString, expected);
        QCOMPARE(shownOf(state, instant), expected);
    }
};

QTEST_GUILESS_MAIN(TstDue)
#include "tst_due.moc"
