#include "registers/retentionterm.h"

#include "records.h"

#include <QTest>

using namespace piketboek;
using Standing = RetentionTerm::Standing;

namespace {

RetentionTerm termOf(const RecordState &state)
{
    return *RetentionTerm::of(state, RegisterBook::shipped());
}

RecordState incident(const Acts &acts)
{
    return record("incident", "2020-03-14 02:30", acts);
}

/// "2025-03-14"; "" when there is none.
QString lastDay(const RetentionTerm &term)
{
    if (!term.until)
        return {};
    return QString::fromStdString(spelled(Precision::Day, localTime(*term.until - 1)));
}

/// Two devices that did not see each other say what keeps the record.
RecordState heldApart(const char *first, const char *second)
{
    Town town(2);
    town.write(0, open("fire"));
    town.sync(0);
    town.pull(1);
    town.write(0, pressed("end", "2020-02-03T16:00+01:00"));
    town.write(0, set("hold", first));
    town.write(1, set("hold", second));
    return RecordState::fold(town.placed());
}

} // namespace

class TstRetentionTerm : public QObject
{
    Q_OBJECT

private slots:
    void itsLastDayIsWholeYearsAfterItsTrigger_data()
    {
        QTest::addColumn<QString>("ended");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *ended, const char *last) {
            QTest::newRow(ended) << QString(ended) << QString(last);
        };
        row("2020-03-14 05:00", "2025-03-14");
        row("2020-03-14", "2025-03-14");
        row("2020-03", "2025-03-31");
        row("2020", "2025-12-31");
        row("2020-12-31 23:59", "2025-12-31");
        row("2021-01-01 00:00", "2026-01-01");
        row("2020-06-30 23:59", "2025-06-30");
        row("2020-07-01 00:00", "2025-07-01");
        row("2020-02-29 12:00", "2025-02-28");
        row("2020-02", "2025-02-28");
        row("2019-02-28", "2024-02-28");
    }
    void itsLastDayIsWholeYearsAfterItsTrigger()
    {
        QFETCH(const QString, ended);
        QFETCH(const QString, last);
        QCOMPARE(lastDay(termOf(incident({step("end", ended.toStdString())}))), last);
    }

    // Exactly: the last moment of that day is still within it.
    void itsLastDayIsWhole()
    {
        const RetentionTerm term = termOf(incident({step("end", "2020-06-30 12:00")}));
        QCOMPARE(*term.until, when("2025-07-01 00:00"));
    }

    void itStartsAsItsRegisterSays_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const RecordState &state, const char *trigger, const char *at,
                            const char *last) {
            QTest::newRow(name) << state << QString(trigger) << QString(at) << QString(last);
        };
        row("an incident goes on", incident({step("on_scene", "14 03:00")}), "none", "", "");
        row("an incident ended", incident({step("end", "14")}), "end", "2020-03-14", "2025-03-14");
        row("what comes after the end closes nothing",
            incident({step("end", "14"), step("adopted", "2020-06-01")}), "end", "2020-03-14", "2025-03-14");
        row("the last of two that close", incident({step("end", "16"), step("by_telephone", "14")}), "end",
            "2020-03-16", "2025-03-16");
        row("the last, whatever the register's order",
            incident({step("end", "14"), step("by_telephone", "16")}), "by_telephone", "2020-03-16",
            "2025-03-16");
        row("of two on one day the register's later",
            incident({step("end", "14"), step("by_telephone", "14")}), "end", "2020-03-14", "2025-03-14");
        row("a year may have been later than a day",
            incident({step("by_telephone", "2020"), step("end", "14")}), "by_telephone", "2020",
            "2025-12-31");
        row("an end that was taken back", incident({step("end", "14"), voided("end")}), "none", "", "");
        row("a demonstration closed",
            record("demonstration", "01 09:00", {step("quiet", "02"), step("closed", "09")}), "closed",
            "2020-03-09", "2025-03-09");
        row("a demonstration that is only over", record("demonstration", "01 09:00", {step("quiet", "02")}),
            "none", "", "");
        row("GRIP ended", record("grip", "02 19:00", {step("ended", "02")}), "ended", "2020-03-02",
            "2025-03-02");
        row("GRIP goes on", record("grip", "02 19:00", {}), "none", "", "");
        row("a tally of a year", record("tally", "2021-01-20 09:00", {dated("period", "2020")}), "period",
            "2020", "2025-12-31");
        row("a tally of no known period", record("tally", "2021-01-20 09:00", {}), "none", "", "");
        row("an ordinance is kept", ordinance(mayors + Acts{step("withdrawn", "09")}), "withdrawn",
            "2020-03-09", "");
        row("an area ban as its register says",
            ordinance(ofKind("gebiedsverbod") + Acts{step("withdrawn", "09")}), "withdrawn", "2020-03-09",
            "");
        row("a mistake since it was opened", incident({step("end", "20"), mistakeOf(someRecord)}), "",
            "2020-03-14T02:30+01:00", "2025-03-14");
        row("a mistake that nothing closed", incident({mistakeOf(someRecord)}), "", "2020-03-14T02:30+01:00",
            "2025-03-14");
        row("a mistake of a register with a field", record("grip", "2020-03", {mistakeOf(someRecord)}), "",
            "2020-03", "2025-03-31");
        row("a mistake of no known day", record("incident", "", {mistakeOf(someRecord)}), "none", "", "");
    }
    void itStartsAsItsRegisterSays()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, trigger);
        QFETCH(const QString, at);
        QFETCH(const QString, last);
        const RetentionTerm term = termOf(state);
        QCOMPARE(QString::fromStdString(term.trigger ? term.trigger->name : "none"), trigger);
        QCOMPARE(QString::fromStdString(term.trigger ? term.trigger->at.at : ""), at);
        QCOMPARE(lastDay(term), last);
    }

    void itsTriggerIsNamedAsItsFormDoes()
    {
        QCOMPARE(termOf(incident({step("end", "14")})).trigger->label.dutch, std::string("einde inzet"));
        const RecordState grip = record("grip", "02 19:00", {step("ended", "02")});
        QCOMPARE(termOf(grip).trigger->label.english, std::string("ended"));
        const Description &tally = *RegisterBook::shipped().find("tally");
        QCOMPARE(termOf(record("tally", "02 19:00", {dated("period", "2020")})).trigger->label,
                 tally.field("period")->label);
        const RetentionTerm mistake = termOf(incident({mistakeOf(someRecord)}));
        QCOMPARE(mistake.trigger->label, (Label{"geopend", "opened"}));
    }

    void itsClassIsThatOfTheRegister()
    {
        const RetentionTerm tally = termOf(record("tally", "02 19:00", {}));
        QVERIFY(tally.retention.rule.contains("19.1"));
        QVERIFY(!tally.retention.proposed);
        QVERIFY(termOf(incident({})).retention.proposed);
        QVERIFY(!RetentionTerm::of(record("kite", "02 19:00", {}), RegisterBook::shipped()));
    }

    void itStandsAsTheMomentHasIt_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<Standing>("standing");
        const auto row = [](const char *name, const RecordState &state, const char *instant, Standing stand) {
            QTest::newRow(name) << state << when(instant) << stand;
        };
        const Acts ended = {step("end", "14 05:00")};
        const Acts hotspot = {set("hold", "hotspot COVID-19")};
        row("nothing closed", incident({}), "2099-01-01 00:00", Standing::NotBegun);
        row("nothing closed, held", incident(hotspot), "2099-01-01 00:00", Standing::NotBegun);
        row("before it ended", incident(ended), "2020-03-14 04:59", Standing::NotBegun);
        row("when it ended", incident(ended), "2020-03-14 05:00", Standing::Running);
        row("its last minute", incident(ended), "2025-03-14 23:59", Standing::Running);
        row("the day after", incident(ended), "2025-03-15 00:00", Standing::Over);
        row("in the year that it ended in", incident({step("end", "2020")}), "2020-12-31 23:59",
            Standing::NotBegun);
        row("the year after that", incident({step("end", "2020")}), "2021-01-01 00:00", Standing::Running);
        row("held before it is over", incident(ended + hotspot), "2025-03-14 23:59", Standing::Running);
        row("held", incident(ended + hotspot), "2025-03-15 00:00", Standing::Held);
        row("no longer held", incident(ended + hotspot + Acts{set("hold", nullptr)}), "2025-03-15 00:00",
            Standing::Over);
        row("kept for ever", ordinance(mayors + Acts{step("withdrawn", "09")}), "2099-01-01 00:00",
            Standing::Kept);
        row("kept and held", ordinance(mayors + hotspot), "2099-01-01 00:00", Standing::Kept);
        row("a mistake", incident({mistakeOf(someRecord)}), "2025-03-15 00:00", Standing::Over);
        row("a mistake of a kept register", ordinance(mayors + Acts{mistakeOf(someRecord)}),
            "2099-01-01 00:00", Standing::Kept);
    }
    void itStandsAsTheMomentHasIt()
    {
        QFETCH(const RecordState, state);
        QFETCH(const int64_t, instant);
        QFETCH(const Standing, standing);
        QCOMPARE(termOf(state).at(instant), standing);
    }

    void oneWordIsEnoughToHoldIt()
    {
        QCOMPARE(termOf(heldApart("hotspot", "")).hold, std::string("hotspot"));
        QCOMPARE(termOf(heldApart("", "hotspot")).hold, std::string("hotspot"));
        QCOMPARE(termOf(heldApart("", "")).hold, std::string());
        QCOMPARE(termOf(heldApart("", "hotspot")).at(when("2099-01-01 00:00")), Standing::Held);
    }
};

QTEST_GUILESS_MAIN(TstRetentionTerm)
#include "tst_retentionterm.moc"
