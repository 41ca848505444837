#include "registers/eventdues.h"

#include "records.h"

#include <QTest>

using namespace piketboek;

namespace {

// On Saturday 20 June 2020 at 11:00.
Acts ofClass(const char *size)
{
    return {dated("starts", "2020-06-20 11:00"), set("class", size), set("track", "permit")};
}

std::vector<Due> duesOf(const RecordState &state, int64_t instant, const EventTerms &terms = {})
{
    const Surroundings around{.event = terms};
    return eventDues({state, around, instant});
}

RecordState announced(const Acts &acts, const char *day = "2019-08-20")
{
    return record("event", day, Acts{step("announced", day)} + acts);
}

/// Applied when it was opened.
RecordState applied(const Acts &acts, const char *time = "2020-02-01 09:00")
{
    return record("event", time, acts);
}

} // namespace

class TstEventDues : public QObject
{
    Q_OBJECT

private slots:
    void papersAreDueByTheTermsOfTheClass_data()
    {
        addColumns();
        const QString six = "apply by 2020-05-10 00:00 setting", ten = "apply by 2020-04-12 00:00 setting";
        const QString draft = "concept by 15 00:00 setting";
        const auto row = [](const char *name, const RecordState &state, const char *instant, const char *what,
                            const QString &expected) { addRow(name, state, instant, what, expected); };
        const char *before = "2020-03-01 12:00";
        row("a", announced(ofClass("a")), before, "apply", six);
        row("a_plus", announced(ofClass("a_plus")), before, "apply", six);
        row("b", announced(ofClass("b")), before, "apply", ten);
        row("c", announced(ofClass("c")), before, "apply", ten);
        row("no class", announced({dated("starts", "2020-06-20 11:00")}), before, "apply", "");
        row("a notice only", announced(ofClass("a") + Acts{set("track", "notice")}), before, "apply", "");
        row("no concept for a", announced(ofClass("a")), before, "concept", "");
        row("no concept for a_plus", announced(ofClass("a_plus")), before, "concept", "");
        row("a concept for b", announced(ofClass("b")), before, "concept", draft);
        row("a concept for c", announced(ofClass("c")), before, "concept", draft);
        row("on the last day", announced(ofClass("a")), "2020-05-09 23:59", "apply", six);
        row("the day after", announced(ofClass("a")), "2020-05-10 00:00", "apply", six + " late");
        row("applied", applied(ofClass("a")), before, "apply", six + " done");
        row("applied on the last day", applied(ofClass("a"), "2020-05-09 23:00"), "2020-05-11 12:00", "apply",
            six + " done");
        row("applied late", applied(ofClass("a"), "2020-05-10 00:00"), "2020-05-11 12:00", "apply",
            six + " late done");
        row("applied for c, too late for a concept", applied(ofClass("c"), "2020-03-20 09:00"),
            "2020-03-21 12:00", "concept", draft + " late done");
        row("announced, then applied", announced(ofClass("a") + Acts{step("applied", "2020-04-01")}),
            "2020-04-02 12:00", "apply", six + " done");
        row("it started", announced(ofClass("a")), "2020-06-20 11:00", "apply", "");
        row("cancelled", announced(ofClass("a") + Acts{step("cancelled", "2020-03-01")}), "2020-03-02 12:00",
            "apply", "");
        row("starts on a day", announced({dated("starts", "2020-06-20"), set("class", "a")}), before, "apply",
            six);
        row("starts in a month", announced({dated("starts", "2020-06"), set("class", "a")}),
            "2020-05-15 12:00", "apply", "apply by 2020-04-21 00:00 setting coarse");
        row("in a month, surely late", announced({dated("starts", "2020-06"), set("class", "a")}),
            "2020-05-20 00:00", "apply", "apply by 2020-04-21 00:00 setting coarse late");
        row("over the change of the clock",
            announced({dated("starts", "2020-04-20 11:00"), set("class", "a")}), before, "apply",
            "apply by 10 00:00 setting");
    }
    void papersAreDueByTheTermsOfTheClass() { check(); }

    void largeEventsAreAnnouncedTheYearBefore_data()
    {
        addColumns();
        const QString due = "announce by 2019-09-02 00:00 setting";
        const char *then = "2020-03-01 12:00";
        addRow("announced", announced(ofClass("b")), then, "announce", due + " done");
        addRow("on the day itself", announced(ofClass("c"), "2019-09-01"), then, "announce", due + " done");
        addRow("late", announced(ofClass("c"), "2019-09-02"), then, "announce", due + " late done");
        addRow("not announced", applied(ofClass("c"), "2019-08-01 09:00"), "2019-09-01 23:59", "announce",
               due);
        addRow("not announced, late", applied(ofClass("c")), then, "announce", due + " late");
        addRow("not for a", announced(ofClass("a")), then, "announce", "");
    }
    void largeEventsAreAnnouncedTheYearBefore() { check(); }

    void theDecisionHasTheTermThatWasEntered_data()
    {
        addColumns();
        const Acts by = ofClass("a") + Acts{dated("decide_by", "2020-05-20")};
        const QString due = "decide_by by 2020-05-21 00:00 coarse";
        addRow("none entered", applied(ofClass("a")), "2020-05-01 12:00", "decide_by", "");
        addRow("a day", applied(by), "2020-05-01 12:00", "decide_by", due);
        addRow("a moment", applied({dated("decide_by", "2020-05-20 12:00")}), "2020-05-01 12:00", "decide_by",
               "decide_by by 2020-05-20 12:00");
        addRow("late", applied(by), "2020-05-21 00:00", "decide_by", due + " late");
        addRow("granted", applied(by + Acts{step("granted", "2020-05-10")}), "2020-05-21 00:00", "decide_by",
               due + " done");
        addRow("refused", applied(by + Acts{step("refused", "2020-05-10")}), "2020-05-11 12:00", "decide_by",
               due + " done");
        addRow("set aside", applied(by + Acts{step("set_aside", "2020-05-10")}), "2020-05-11 12:00",
               "decide_by", due + " done");
        addRow("not yet granted then", applied(by + Acts{step("granted", "2020-05-10")}), "2020-05-09 12:00",
               "decide_by", due);
    }
    void theDecisionHasTheTermThatWasEntered() { check(); }

    void itStarts_data()
    {
        addColumns();
        addRow("to come", applied(ofClass("a")), "2020-05-01 12:00", "starts", "starts by 2020-06-20 11:00");
        addRow("begun", applied(ofClass("a")), "2020-06-20 11:00", "starts",
               "starts by 2020-06-20 11:00 done");
        addRow("held", applied({dated("starts", "2020-06-20"), step("held", "2020-06-20")}),
               "2020-06-20 12:00", "starts", "starts by 2020-06-20 00:00 coarse done");
        addRow("no date", applied({}), "2020-05-01 12:00", "starts", "");
        for (const char *off : {"refused", "set_aside", "withdrawn_by_applicant", "withdrawn_by_authority",
                                "cancelled", "forbidden", "not_held", "closed"})
            addRow(off, applied(ofClass("a") + Acts{step(off, "2020-04-01")}), "2020-05-01 12:00", "starts",
                   "");
        addRow("cancelled later", applied(ofClass("a") + Acts{step("cancelled", "2020-06-01")}),
               "2020-05-01 12:00", "starts", "starts by 2020-06-20 11:00");
    }
    void itStarts() { check(); }

    void theTermsAreSettings()
    {
        const EventTerms terms{.finalWeeks = 4,
                               .largeFinalWeeks = 8,
                               .largeConceptWeeks = 12,
                               .calendarMonth = 10,
                               .calendarDay = 31};
        const auto by = [&](const char *size, const char *what) {
            return clockOf(
                *dueOf(duesOf(announced(ofClass(size)), when("2020-03-01 12:00"), terms), what).by);
        };
        QCOMPARE(by("a", "apply"), "2020-05-24 00:00");
        QCOMPARE(by("c", "apply"), "2020-04-26 00:00");
        QCOMPARE(by("c", "concept"), "29 00:00");
        QCOMPARE(by("c", "announce"), "2019-11-01 00:00");
        const Due due = dueOf(duesOf(announced(ofClass("a")), when("2020-03-01 12:00"), terms), "apply");
        QCOMPARE(due.words.dutch, std::string("definitieve aanvraag indienen (4 weken vóór het begin)"));
        QCOMPARE(due.words.english,
                 std::string("final application to be handed in (4 weeks before it starts)"));
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
    }

    static void addRow(const char *name, const RecordState &state, const char *instant, const char *what,
                       const QString &expected)
    {
        QTest::newRow(name) << state << QString(instant) << QString(what) << expected;
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, instant);
        QFETCH(const QString, what);
        QFETCH(const QString, expected);
        QCOMPARE(shown(dueOf(duesOf(state, when(instant.toStdString())), what.toStdString())), expected);
    }
};

QTEST_GUILESS_MAIN(TstEventDues)
#include "tst_eventdues.moc"
