#include "registers/demonstrationdues.h"

#include "records.h"

#include <QTest>

using namespace piketboek;

namespace {

// On Thursday at 11:00: the latest moment is on Tuesday the 10th at 11:00.
const Acts onThursday = {dated("starts", "12 11:00")};

std::vector<Due> duesOf(const RecordState &state, int64_t instant, const NoticeTerm &term = {})
{
    const Surroundings around{.notice = term};
    return demonstrationDues({state, around, instant});
}

RecordState notice(const Acts &acts, const std::string &received = "09 09:00")
{
    return record("demonstration", received, acts);
}

} // namespace

class TstDemonstrationDues : public QObject
{
    Q_OBJECT

private slots:
    void aNoticeHasALatestMoment_data()
    {
        addColumns();
        const QString due = "notice_latest by 10 11:00 [Wom art. 4] setting";
        const auto row = [](const char *name, const RecordState &state, const char *instant,
                            const QString &expected) {
            QTest::newRow(name) << state << QString(instant) << "notice_latest" << expected;
        };
        const RecordState none = notice(onThursday + Acts{voided("received")});
        row("no start known", notice({}), "09 12:00", "");
        row("received", notice(onThursday), "09 12:00", due + " done");
        row("not yet received then", notice(onThursday), "09 08:00", due);
        row("at the last moment", notice(onThursday, "10 11:00"), "10 12:00", due + " done");
        row("a minute late", notice(onThursday, "10 11:01"), "10 12:00", due + " late done");
        row("not received, in time", none, "10 11:00", due);
        row("not received, late", none, "10 11:01", due + " late");
        row("received on the last day", notice(onThursday, "10"), "10 12:00", due + " coarse done");
        row("received on a day before", notice(onThursday, "09"), "10 12:00", due + " coarse done");
        row("received on a day after", notice(onThursday, "11"), "11 12:00", due + " coarse late done");
        row("spontaneous", notice(onThursday + Acts{set("spontaneous", true)}), "10 12:00", "");
        row("held", notice(onThursday + Acts{step("quiet", "12 15:00")}), "12 16:00", due + " done");
        row("held, not received", notice(onThursday + Acts{voided("received"), step("quiet", "12 15:00")}),
            "12 16:00", "");
        row("start of a day", notice({dated("starts", "12")}), "09 12:00",
            "notice_latest by 10 00:00 [Wom art. 4] setting coarse done");
        row("start of a day, surely late", notice({dated("starts", "12")}, "11 00:00"), "11 12:00",
            "notice_latest by 10 00:00 [Wom art. 4] setting coarse late done");
        row("start of a day, perhaps late", notice({dated("starts", "12")}, "10 23:00"), "11 12:00",
            "notice_latest by 10 00:00 [Wom art. 4] setting coarse done");
        row("start of a Sunday, a Friday noon away", notice({dated("starts", "15")}), "09 12:00",
            "notice_latest by 12 12:00 [Wom art. 4] setting coarse done");
    }
    void aNoticeHasALatestMoment() { check(); }

    void theRuleThatGaveItIsSaid_data()
    {
        QTest::addColumn<QString>("starts");
        QTest::addColumn<bool>("notCounted");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *starts, const char *by, const char *words, bool notCounted = false) {
            QTest::newRow(words) << starts << notCounted << by << words;
        };
        row("2020-06-11 10:00", "2020-06-09 10:00", "48 uur vóór aanvang");
        row("2020-06-14 14:00", "2020-06-11 12:00",
            "48 uur vóór aanvang valt op een vrijdag na 12:00: 12:00 op de werkdag ervoor");
        row("2020-06-15 09:00", "2020-06-12 12:00",
            "48 uur vóór aanvang valt op een zaterdag: 12:00 op de werkdag ervoor");
        row("2020-06-16 09:00", "2020-06-12 12:00",
            "48 uur vóór aanvang valt op een zondag: 12:00 op de werkdag ervoor");
        row("2020-06-03 15:00", "2020-05-29 12:00",
            "48 uur vóór aanvang valt op een feestdag: 12:00 op de werkdag ervoor");
        row("2020-06-15 15:00", "2020-06-11 15:00",
            "48 uur vóór aanvang; zaterdagen, zondagen en feestdagen tellen niet mee", true);
    }
    void theRuleThatGaveItIsSaid()
    {
        QFETCH(const QString, starts);
        QFETCH(const bool, notCounted);
        QFETCH(const QString, by);
        QFETCH(const QString, words);
        const NoticeTerm term{.weekends = notCounted ? NoticeTerm::Weekends::NotCounted
                                                     : NoticeTerm::Weekends::NoonBefore};
        const Due due = dueOf(duesOf(notice({dated("starts", starts.toStdString()), voided("received")}),
                                     march("01 12:00"), term),
                              "notice_latest");
        QCOMPARE(clockOf(*due.by), by);
        QCOMPARE(QString::fromStdString(due.words.dutch), "kennisgeving uiterlijk (" + words + ")");
        QVERIFY(due.words.english.starts_with("notice at the latest (48 hours before the start"));
    }

    void lateIsAFactAndLeadsToNoBan_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, const RecordState &state) {
            QTest::newRow(words) << state << words;
        };
        row("kennisgeving op tijd ontvangen", notice(onThursday));
        row("kennisgeving ontvangen; of het op tijd was hangt van het uur af", notice(onThursday, "10"));
        row("na het uiterste moment ontvangen; toch beoordelen kan", notice(onThursday, "11 09:00"));
        row("na het uiterste moment ontvangen; wordt toch beoordeeld",
            notice(onThursday + Acts{set("late_judged_anyway", true)}, "11 09:00"));
        row("uiterste moment voorbij, niet ontvangen; toch beoordelen kan",
            notice(onThursday + Acts{voided("received")}));
    }
    void lateIsAFactAndLeadsToNoBan()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, words);
        const Due due = dueOf(duesOf(state, march("11 12:00")), "notice_latest");
        QCOMPARE(QString::fromStdString(due.words.dutch), words + " (48 uur vóór aanvang)");
    }

    void theTermIsASetting()
    {
        const Due due = dueOf(duesOf(notice(onThursday), march("09 12:00"), {.hours = 24}), "notice_latest");
        QCOMPARE(due.by, march("11 11:00"));
        QVERIFY(due.words.dutch.ends_with("(24 uur vóór aanvang)"));
    }

    void theReceiptIsConfirmed_data()
    {
        addColumns();
        const auto row = [](const char *name, const RecordState &state, const char *instant,
                            const char *expected) {
            QTest::newRow(name) << state << QString(instant) << "acknowledge" << QString(expected);
        };
        const Acts confirmed = onThursday + Acts{step("acknowledged", "09 10:00")};
        row("received", notice(onThursday), "09 09:30", "acknowledge since 09 09:00 [Wom art. 4]");
        row("not yet received then", notice(onThursday), "09 08:00", "");
        row("not received", notice(onThursday + Acts{voided("received")}), "09 09:30", "");
        row("received on a day", notice(onThursday, "09"), "09 09:30",
            "acknowledge since 09 00:00 [Wom art. 4] coarse");
        row("not yet confirmed", notice(confirmed), "09 09:59", "acknowledge since 09 09:00 [Wom art. 4]");
        row("confirmed", notice(confirmed), "09 10:00", "acknowledge since 09 09:00 [Wom art. 4] done");
        row("confirmed, and over", notice(confirmed), "20 10:00",
            "acknowledge since 09 09:00 [Wom art. 4] done");
        row("withdrawn", notice(onThursday + Acts{step("withdrawn", "09 12:00")}), "09 12:00", "");
        row("spontaneous", notice(onThursday + Acts{set("spontaneous", true)}), "09 09:30", "");
    }
    void theReceiptIsConfirmed() { check(); }

    void theDecisionComesBeforeTheStart_data()
    {
        addColumns();
        const QString due = "decide_by by 12 11:00 [Wom art. 5 lid 4] opinion";
        const auto row = [](const char *name, const RecordState &state, const char *instant,
                            const QString &expected) {
            QTest::newRow(name) << state << QString(instant) << "decide_by" << expected;
        };
        const Acts decided = onThursday + Acts{step("decided", "11 09:00")};
        row("received", notice(onThursday), "09 09:30", due);
        row("not received", notice(onThursday + Acts{voided("received")}), "09 09:30", "");
        row("not yet decided", notice(decided), "11 08:59", due);
        row("decided", notice(decided), "11 09:00", due + " done");
        row("the decision without its time", notice(onThursday + Acts{set("decision", "none")}), "09 09:30",
            due + " done");
        row("at the start", notice(onThursday), "12 11:00", due + " late");
        row("no start known", notice({}), "09 09:30", "decide_by since 09 09:00 [Wom art. 5 lid 4] opinion");
        row("start of a day", notice({dated("starts", "12")}), "12 12:00",
            "decide_by by 12 00:00 [Wom art. 5 lid 4] opinion coarse");
        row("the day is over", notice({dated("starts", "12")}), "13 00:00",
            "decide_by by 12 00:00 [Wom art. 5 lid 4] opinion coarse late");
        row("over by its end", notice(onThursday + Acts{dated("ends", "12 15:00")}), "12 15:00", "");
        row("over a day later", notice(onThursday), "13 11:00", "");
        row("not held", notice(onThursday + Acts{step("not_held", "11 11:00")}), "11 12:00", "");
        row("spontaneous", notice(onThursday + Acts{set("spontaneous", true)}), "09 09:30", "");
    }
    void theDecisionComesBeforeTheStart() { check(); }

    void itStarts_data()
    {
        addColumns();
        const auto row = [](const char *name, const RecordState &state, const char *instant,
                            const char *expected) {
            QTest::newRow(name) << state << QString(instant) << "starts" << QString(expected);
        };
        row("to come", notice(onThursday), "09 09:30", "starts by 12 11:00");
        row("begun", notice(onThursday), "12 11:00", "starts by 12 11:00 done");
        row("begun before its time", notice(onThursday + Acts{step("ongoing", "12 10:30")}), "12 10:30",
            "starts by 12 11:00 done");
        row("of a day", notice({dated("starts", "12")}), "12 12:00", "starts by 12 00:00 coarse");
        row("spontaneous", notice(onThursday + Acts{set("spontaneous", true)}), "09 09:30",
            "starts by 12 11:00");
        row("withdrawn", notice(onThursday + Acts{step("withdrawn", "10 09:00")}), "10 09:00", "");
        row("not held", notice(onThursday + Acts{step("not_held", "12 12:00")}), "12 12:00", "");
        row("no start known", notice({}), "09 09:30", "");
    }
    void itStarts() { check(); }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, instant);
        QFETCH(const QString, what);
        QFETCH(const QString, expected);
        QCOMPARE(shown(dueOf(duesOf(state, march(instant.toStdString())), what.toStdString())), expected);
    }
};

QTEST_GUILESS_MAIN(TstDemonstrationDues)
#include "tst_demonstrationdues.moc"
