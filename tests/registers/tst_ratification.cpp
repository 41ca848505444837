#include "registers/ratification.h"

#include "registers/lives.h"

#include <QTest>

using namespace piketboek;
using Cause = Ratification::Cause;
using Instant = std::optional<int64_t>;
using Lapse = std::optional<Ratification::Lapse>;
using Stand = Ratification::Stand;

namespace {

const Instant tenth = march("10 22:00");
const Instant seventeenth = march("17 22:00");

void addRow(const char *name, const OrdinanceLife &life, int64_t instant, Stand stand, Instant meeting = {})
{
    QTest::newRow(name) << life << instant << stand << meeting;
}

OrdinanceLife attendanceNotEntered()
{
    OrdinanceLife life = ratified();
    life.meetings.back().members = 0;
    return life;
}

} // namespace

class TstRatification : public QObject
{
    Q_OBJECT

private slots:
    void theFirstMeetingWithAQuorumDecides_data()
    {
        addColumns();
        const OrdinanceLife planned = meets(published(), "10", Decision::NotEntered, 0);
        addRow("not published", adopted(), march("05 12:00"), Stand::Awaiting);
        addRow("not published, a meeting planned", meets(adopted(), "10", Decision::NotEntered),
               march("05 12:00"), Stand::Awaiting);
        addRow("before publication", ratified(), march("02 12:00"), Stand::Awaiting, tenth);
        addRow("no meeting planned", published(), march("05 12:00"), Stand::Awaiting);
        addRow("a meeting planned", planned, march("05 12:00"), Stand::Awaiting, tenth);
        addRow("two planned",
               meets(meets(published(), "17", Decision::NotEntered), "10", Decision::NotEntered),
               march("05 12:00"), Stand::Awaiting, tenth);
        addRow("held, outcome not entered", planned, march("12 12:00"), Stand::Awaiting, tenth);
        addRow("held, attendance not entered", attendanceNotEntered(), march("12 12:00"), Stand::Awaiting,
               tenth);
        addRow("just before it is ratified", ratified(), *tenth - 1, Stand::Awaiting, tenth);
        addRow("ratified", ratified(), *tenth, Stand::Ratified, tenth);
        addRow("ratified, long after", ratified(), march("31 12:00"), Stand::Ratified, tenth);
        addRow("refused", refused(), *tenth, Stand::Refused, tenth);
        addRow("not dealt with", notDealtWith(), *tenth, Stand::NotDealtWith, tenth);
        addRow("in a meeting before publication", metAt(march("02 19:30"), ratified()), march("12 12:00"),
               Stand::Awaiting);
        addRow("in a meeting at publication", metAt(march("02 20:00"), ratified()), march("12 12:00"),
               Stand::Awaiting);
        addRow("just after publication", metAt(march("02 20:00") + 1, ratified()), march("12 12:00"),
               Stand::Ratified, march("02 20:00") + 1);
        addRow("a second meeting ratifies what the first did not deal with",
               meets(notDealtWith(), "11", Decision::Ratified), march("11 21:00"), Stand::NotDealtWith,
               tenth);
        addRow("a second meeting refuses what the first ratified", meets(ratified(), "17", Decision::Refused),
               march("20 12:00"), Stand::Ratified, tenth);
        addRow("the meetings in another order",
               meets(meets(published(), "17", Decision::Refused), "10", Decision::Ratified),
               march("20 12:00"), Stand::Ratified, tenth);
        addRow("a second ratifies, outcome of the first not entered",
               meets(planned, "17", Decision::Ratified), march("20 12:00"), Stand::Awaiting, tenth);
    }
    void theFirstMeetingWithAQuorumDecides() { check(); }

    void withoutAQuorumItPassesOnToTheNextMeeting_data()
    {
        addColumns();
        addRow("19 of 39", withoutQuorum(), *tenth, Stand::NoQuorumYet, seventeenth);
        addRow("just before", withoutQuorum(), *tenth - 1, Stand::Awaiting, tenth);
        addRow("20 of 39", meets(published(), "10", Decision::Ratified, 20), *tenth, Stand::Ratified, tenth);
        addRow("none planned", meets(published(), "10", Decision::NotDealtWith, 19), march("12 12:00"),
               Stand::NoQuorumYet);
        addRow("ratified without", meets(published(), "10", Decision::Ratified, 19), march("12 12:00"),
               Stand::NoQuorumYet);
        addRow("refused without", meets(published(), "10", Decision::Refused, 19), march("12 12:00"),
               Stand::NoQuorumYet);
        addRow("ratified in the next",
               meets(meets(published(), "10", Decision::NotDealtWith, 19), "17", Decision::Ratified),
               *seventeenth, Stand::Ratified, seventeenth);
        addRow("outcome of the next not entered", withoutQuorum(), march("20 12:00"), Stand::NoQuorumYet,
               seventeenth);
        OrdinanceLife half = ratified();
        half.meetings.back().members = 60;
        addRow("just half is not more than half", half, march("12 12:00"), Stand::NoQuorumYet);
    }
    void withoutAQuorumItPassesOnToTheNextMeeting() { check(); }

    void whatEndedBeforeTheMeetingNeedsNoRatification_data()
    {
        addColumns();
        const int64_t end = march("05 12:00");
        addRow("just before withdrawal", withdrawn(end, ratified()), end - 1, Stand::Awaiting, tenth);
        addRow("withdrawn", withdrawn(end), end, Stand::NotNeeded);
        addRow("replaced", replaced(end), end, Stand::NotNeeded);
        addRow("expired", until(end), end, Stand::NotNeeded);
        addRow("withdrawn before publication", withdrawn(march("02 19:30")), end, Stand::NotNeeded);
        addRow("never published", until(end, adopted()), end, Stand::NotNeeded);
        addRow("withdrawn, and its end is later", withdrawn(end, until(march("20 12:00"), refused())),
               march("12 12:00"), Stand::NotNeeded);
        addRow("withdrawn after its end", withdrawn(march("20 12:00"), until(end, refused())),
               march("12 12:00"), Stand::NotNeeded);
        addRow("still ratified afterwards", withdrawn(end, ratified()), march("12 12:00"), Stand::NotNeeded);
        addRow("refused afterwards", withdrawn(end, refused()), march("12 12:00"), Stand::NotNeeded);
        addRow("withdrawn as it is ratified", withdrawn(*tenth, ratified()), *tenth, Stand::NotNeeded);
        addRow("withdrawn just after", withdrawn(*tenth + 1, ratified()), *tenth + 1, Stand::Ratified, tenth);
        addRow("withdrawn without a quorum", withdrawn(march("12 12:00"), withoutQuorum()), march("12 12:00"),
               Stand::NotNeeded);
        addRow("withdrawn after a meeting, outcome not entered",
               withdrawn(march("12 12:00"), meets(published(), "10", Decision::NotEntered)),
               march("12 12:00"), Stand::Awaiting, tenth);
        addRow("withdrawn, a meeting planned",
               withdrawn(march("09 12:00"), meets(published(), "10", Decision::NotEntered)),
               march("12 12:00"), Stand::NotNeeded);
        addRow("withdrawn as the meeting was planned",
               withdrawn(*tenth, meets(published(), "10", Decision::NotEntered)), march("12 12:00"),
               Stand::NotNeeded);
        addRow("withdrawn in the term for appeal", withdrawn(march("11 12:00"), refused()), march("20 12:00"),
               Stand::Refused, tenth);
        addRow("withdrawn under appeal", withdrawn(march("11 12:00"), appealed(march("11 09:00"))),
               march("20 12:00"), Stand::UnderAppeal, tenth);
        addRow("withdrawn before the appeal", withdrawn(march("11 08:00"), appealed(march("11 09:00"))),
               march("20 12:00"), Stand::Refused, tenth);
        addRow("withdrawn before it was upheld",
               withdrawn(march("12 08:00"), judged(march("12 09:00"), true)), march("20 12:00"),
               Stand::UnderAppeal, tenth);
    }
    void whatEndedBeforeTheMeetingNeedsNoRatification() { check(); }

    void theMayorMayAppealWithin24Hours_data()
    {
        addColumns();
        const int64_t late = march("11 22:00"), appeal = march("11 09:00"), judgement = march("12 09:00");
        addRow("just before 24 hours", refused(), late - 1, Stand::Refused, tenth);
        addRow("24 hours", refused(), late, Stand::Lapsed, tenth);
        addRow("not dealt with, 24 hours", notDealtWith(), late, Stand::Lapsed, tenth);
        addRow("just before the appeal", appealed(appeal), appeal - 1, Stand::Refused, tenth);
        addRow("appealed", appealed(appeal), appeal, Stand::UnderAppeal, tenth);
        addRow("appealed at once", appealed(*tenth), *tenth, Stand::UnderAppeal, tenth);
        addRow("appealed before it was refused", appealed(*tenth - 1), *tenth, Stand::Refused, tenth);
        addRow("in the last instant", appealed(late - 1), late, Stand::UnderAppeal, tenth);
        addRow("an instant too late", appealed(late), late, Stand::Lapsed, tenth);
        addRow("what was not dealt with", appealed(appeal, notDealtWith()), late, Stand::UnderAppeal, tenth);
        addRow("what was ratified", appealed(appeal, ratified()), late, Stand::Ratified, tenth);
        addRow("just before judgement", judged(judgement, true), judgement - 1, Stand::UnderAppeal, tenth);
        addRow("upheld", judged(judgement, true), judgement, Stand::Upheld, tenth);
        addRow("rejected", judged(judgement, false), judgement, Stand::Lapsed, tenth);
        addRow("upheld too late", judged(march("14 00:00"), true), march("15 00:00"), Stand::Lapsed, tenth);
        addRow("judged before it was lodged", judged(march("11 08:00"), true), late, Stand::UnderAppeal,
               tenth);
    }
    void theMayorMayAppealWithin24Hours() { check(); }

    void itLapsesForTheFirstCauseThatThereIs_data()
    {
        QTest::addColumn<OrdinanceLife>("life");
        QTest::addColumn<Lapse>("lapse");
        const auto row = [](const char *name, const OrdinanceLife &life, Lapse lapse) {
            QTest::newRow(name) << life << lapse;
        };
        const int64_t late = march("11 22:00");
        row("no meeting", published(), {});
        row("no quorum", withoutQuorum(), {});
        row("ratified", ratified(), {});
        row("refused", refused(), {{late, Cause::Refused}});
        row("not dealt with", notDealtWith(), {{late, Cause::NotDealtWith}});
        row("withdrawn as it would lapse", withdrawn(late, refused()), {});
        row("withdrawn after it lapsed", withdrawn(late + 1, refused()), {{late, Cause::Refused}});
        row("rejected", judged(march("12 09:00"), false), {{march("12 09:00"), Cause::AppealRejected}});
        row("upheld", judged(march("12 09:00"), true), {});
        row("upheld in the last instant", judged(march("14 00:00") - 1, true), {});
        row("upheld too late", judged(march("14 00:00"), true),
            {{march("14 00:00"), Cause::AppealUndecided}});
        row("24 hours passed, the clock was put on", metAt(march("28 22:00"), refused()),
            {{march("29 23:00"), Cause::Refused}});
    }
    void itLapsesForTheFirstCauseThatThereIs()
    {
        QFETCH(const OrdinanceLife, life);
        QFETCH(const Lapse, lapse);
        QCOMPARE(Ratification::at(life, march("01 00:00")).lapse, lapse);
        QCOMPARE(Ratification::at(life, march("31 00:00")).lapse, lapse);
    }

    void theTwoDaysOfTheCommissarisEndOnAWorkingDay_data()
    {
        QTest::addColumn<QString>("appeal");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *appeal, const char *end) { QTest::newRow(appeal) << appeal << end; };
        row("2020-03-10 23:59", "2020-03-13 00:00");
        row("2020-03-11 00:00", "2020-03-14 00:00");
        row("2020-03-12 09:00", "2020-03-17 00:00");
        row("2020-03-13 09:00", "2020-03-17 00:00");
        row("2020-03-14 09:00", "2020-03-17 00:00");
        row("2020-03-15 09:00", "2020-03-18 00:00");
        row("2020-03-27 09:00", "2020-03-31 00:00");
        row("2020-04-08 09:00", "2020-04-15 00:00");
        row("2020-10-24 09:00", "2020-10-27 00:00");
        row("2020-12-30 09:00", "2021-01-05 00:00");
    }
    void theTwoDaysOfTheCommissarisEndOnAWorkingDay()
    {
        QFETCH(const QString, appeal);
        QFETCH(const QString, end);
        const int64_t at = when(appeal.toStdString());
        const Ratification answer = Ratification::at(appealed(at, metAt(at - 1, refused())), at);
        QCOMPARE(answer.stand, Stand::UnderAppeal);
        QCOMPARE(answer.lapse, Lapse({when(end.toStdString()), Cause::AppealUndecided}));
    }

    void nobodyRatifiesAnOrderOrARegionalOrdinance_data()
    {
        QTest::addColumn<OrdinanceLife>("life");
        QTest::addColumn<QString>("article");
        QTest::newRow("noodverordening of the mayor") << refused() << "";
        QTest::newRow("regional") << refused(regional()) << "Wvr art. 39 lid 1 onder b";
        QTest::newRow("noodbevel") << refused(published(Kind::Order)) << "Gemeentewet art. 175";
        QTest::newRow("risk area") << refused(published(Kind::RiskArea)) << "Gemeentewet art. 174b";
        QTest::newRow("area ban") << refused(published(Kind::AreaBan)) << "Gemeentewet art. 172a/172b";
        OrdinanceLife order = regional();
        order.kind = Kind::Order;
        QTest::newRow("regional noodbevel") << order << "Gemeentewet art. 175";
    }
    void nobodyRatifiesAnOrderOrARegionalOrdinance()
    {
        QFETCH(const OrdinanceLife, life);
        QFETCH(const QString, article);
        const Ratification answer = Ratification::at(life, march("31 12:00"));
        QCOMPARE(answer.stand, article.isEmpty() ? Stand::Lapsed : Stand::NotApplicable);
        QCOMPARE(QString::fromUtf8(answer.exemptBy), article);
        QCOMPARE(answer.lapse.has_value(), article.isEmpty());
    }

    void itIsRatifiedByTheCouncilOrByTheCommissaris()
    {
        QCOMPARE(Ratification::at(ratified(), march("31 12:00")).ratified, tenth);
        QCOMPARE(Ratification::at(refused(), march("31 12:00")).ratified, Instant());
        const Ratification upheld = Ratification::at(judged(march("12 09:00"), true), march("31 12:00"));
        QCOMPARE(upheld.ratified, Instant(march("12 09:00")));
        QCOMPARE(upheld.appealed, Instant(march("11 09:00")));
        QCOMPARE(Ratification::at(withdrawn(march("05 12:00"), ratified()), march("31 12:00")).ratified,
                 Instant());
    }

private:
    static void addColumns()
    {
        QTest::addColumn<OrdinanceLife>("life");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<Stand>("stand");
        QTest::addColumn<Instant>("meeting");
    }

    static void check()
    {
        QFETCH(const OrdinanceLife, life);
        QFETCH(const int64_t, instant);
        QFETCH(const Stand, stand);
        QFETCH(const Instant, meeting);
        const Ratification answer = Ratification::at(life, instant);
        QCOMPARE(answer.stand, stand);
        QCOMPARE(answer.meeting, meeting);
    }
};

QTEST_GUILESS_MAIN(TstRatification)
#include "tst_ratification.moc"
