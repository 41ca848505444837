#include "view/howfar.h"

#include "support/must.h"
#include "view/tablet.h"

using namespace piketboek;

namespace {

/// An ordinance that was adopted now, 2026-03-25 03:10, and what became of it.
struct Ordinance
{
    Ordinance()
    {
        tablet.session.setPage("registers");
        tablet.session.beginRecord();
        record = tablet.session.registers()->opened()->record().toStdString();
    }

    void starts(const char *at)
    {
        Draft draft{.record = record, .registerName = "ordinance", .act = "set"};
        draft.plain.set("starts", at);
        (void)tablet.desk.write(draft);
    }

    HowFar howFar(const char *step, const char *at)
    {
        const RecordState state = must(tablet.reader->state(record));
        return HowFar::of(state, *tablet.desk.book().find("ordinance"), step, at, tablet.desk);
    }

    TabletDisk disk;
    Tablet tablet{disk};
    std::string record;
};

constexpr auto now = "2026-03-25T03:10+01:00";

} // namespace

class TstHowFar : public QObject
{
    Q_OBJECT

private slots:
    void aStepSaysItsOwnTimeAndNoOther()
    {
        Ordinance ordinance;
        const HowFar howFar = ordinance.howFar("adopted", now);
        QCOMPARE(howFar.step, QString("vastgesteld wo 25 mrt 03:10"));
        QCOMPARE(howFar.when, QString());
    }

    void whatStartsLaterSaysSoBesideItsStep()
    {
        Ordinance ordinance;
        ordinance.starts("2026-03-27T20:00+01:00");
        const HowFar howFar = ordinance.howFar("adopted", now);
        QCOMPARE(howFar.step, QString("vastgesteld wo 25 mrt 03:10"));
        QCOMPARE(howFar.when, QString("aanvang vr 27 mrt 20:00"));
        ordinance.tablet.settings.setLanguage("en");
        QCOMPARE(ordinance.howFar("adopted", now).when, QString("starts Fri 27 Mar 20:00"));
    }

    void aStepThatWasNotReachedHasNoTime()
    {
        Ordinance ordinance;
        QCOMPARE(ordinance.howFar("published", now).step, QString("bekendgemaakt"));
        QCOMPARE(ordinance.howFar("published", now).when, QString("wo 25 mrt 03:10"));
    }

    void beforeAnyStepItSaysWhenOrThatNobodyKnows()
    {
        Ordinance ordinance;
        QCOMPARE(ordinance.howFar("", now).step, QString());
        QCOMPARE(ordinance.howFar("", now).when, QString("wo 25 mrt 03:10"));
        QCOMPARE(ordinance.howFar("", "").when, QString("datum onbekend"));
    }

    void farFromNowTheDateSaysMoreThanTheDayOfTheWeek()
    {
        Ordinance ordinance;
        QCOMPARE(nearMoment("2026-05-01T20:00+02:00", ordinance.tablet.desk), QString("vr 1 mei 20:00"));
        QCOMPARE(nearMoment("2026-06-01T20:00+02:00", ordinance.tablet.desk), QString("1 juni 2026 20:00"));
        QCOMPARE(nearMoment("2026-04", ordinance.tablet.desk), QString("april 2026, dag onbekend"));
    }
};

QTEST_GUILESS_MAIN(TstHowFar)
#include "tst_howfar.moc"
