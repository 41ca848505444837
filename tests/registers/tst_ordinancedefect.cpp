#include "registers/ordinancedefect.h"

#include "registers/lives.h"

#include <QTest>

using namespace piketboek;
using Weight = OrdinanceDefect::Weight;
using What = OrdinanceDefect::What;
using Whats = std::vector<What>;

namespace {

constexpr int64_t hour = 3'600'000;

void addRow(const char *name, const OrdinanceLife &life, int64_t instant, const Whats &expected)
{
    QTest::newRow(name) << life << instant << expected;
}

Whats found(const OrdinanceLife &life, int64_t instant)
{
    Whats whats;
    for (const OrdinanceDefect &defect : OrdinanceDefect::in(life, instant))
        whats.push_back(defect.what);
    return whats;
}

OrdinanceLife publishedAt(std::optional<int64_t> published, OrdinanceLife life)
{
    life.published = published;
    return life;
}

OrdinanceLife attendanceNotEntered()
{
    OrdinanceLife life = ratified();
    life.meetings.back().present = 0;
    life.meetings.back().members = 0;
    return life;
}

} // namespace

class TstOrdinanceDefect : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrongWithAnOrdinaryLife_data()
    {
        addColumns();
        for (const Kind kind : {Kind::Ordinance, Kind::Order, Kind::RiskArea, Kind::AreaBan})
            QTest::addRow("published, kind %d", int(kind)) << published(kind) << march("20 12:00") << Whats();
        addRow("nothing entered", {}, march("20 12:00"), {});
        addRow("regional", regional(), march("31 12:00"), {});
        addRow("ratified", ratified(), march("31 12:00"), {});
        addRow("withdrawn after it was ratified", withdrawn(march("12 12:00"), ratified()), march("31 12:00"),
               {});
        addRow("upheld", judged(march("12 09:00"), true), march("31 12:00"), {});
        addRow("no quorum", withoutQuorum(), march("12 12:00"), {});
        addRow("a regional meeting planned", meets(regional(), "10", Decision::NotEntered), march("20 12:00"),
               {});
    }
    void nothingIsWrongWithAnOrdinaryLife() { check(); }

    void theStepsAreInTheOrderOfTheLaw_data()
    {
        addColumns();
        const int64_t publication = march("02 20:00");
        const Whats early = {What::StartsUnpublished};
        addRow("its text says earlier", from(publication - 1), march("01 12:00"), early);
        addRow("its text says earlier, afterwards", from(publication - 1), march("20 12:00"), early);
        addRow("its text says at publication", from(publication), march("20 12:00"), {});
        addRow("not published, due", from(march("03 12:00"), adopted()), march("03 12:00"), early);
        addRow("not published, not due", from(march("03 12:00"), adopted()), march("03 12:00") - 1, {});
        addRow("a noodbevel", from(publication - 1, published(Kind::Order)), publication, early);
        addRow("a risk area in writing", from(publication - 1, published(Kind::RiskArea)), publication,
               early);
        addRow("a risk area by mouth", from(publication - 1, publishedAt(publication, spoken())), publication,
               {});
        OrdinanceLife order = from(publication - 1, published(Kind::Order));
        order.byMouth = true;
        addRow("a noodbevel by mouth", order, publication, early);
        OrdinanceLife unadopted = published();
        unadopted.adopted = publication + 1;
        addRow("published before adopted", unadopted, publication, {What::PublishedUnadopted});
        unadopted.adopted = publication;
        addRow("adopted and published at once", unadopted, publication, {});
        addRow("a risk area still to be published", spoken(), march("02 19:00"), {What::NotYetPublished});
        addRow("also when it is over", spoken(), march("09 19:00"), {What::NotYetPublished});
        addRow("before it was designated", spoken(), march("02 19:00") - 1, {});
        addRow("published since", publishedAt(publication, spoken()), publication, {});
        addRow("to be published until then", publishedAt(publication, spoken()), publication - 1,
               {What::NotYetPublished});
    }
    void theStepsAreInTheOrderOfTheLaw() { check(); }

    void itLastsNoLongerThanTheLawAllows_data()
    {
        addColumns();
        const OrdinanceLife area = published(Kind::RiskArea), ban = published(Kind::AreaBan);
        const int64_t twelve = march("03 08:00"), months = when("2020-06-03 00:00");
        const Whats overHours = {What::OverTwelveHours}, overMonths = {What::OverThreeMonths};
        addRow("twelve hours", until(twelve, area), march("02 20:00"), {});
        addRow("more than twelve hours", until(twelve + 1, area), march("02 20:00"), overHours);
        addRow("twelve hours by mouth", until(twelve, spoken()), march("02 12:00"), overHours);
        addRow("a noodbevel for a day", until(twelve + 1, published(Kind::Order)), march("02 20:00"), {});
        addRow("three months", until(months, ban), march("02 20:00"), {});
        addRow("more than three months", until(months + 1, ban), march("02 20:00"), overMonths);
        addRow("tot intrekking, three months", ban, months, {});
        addRow("tot intrekking, more", ban, months + 1, overMonths);
        addRow("withdrawn in time", withdrawn(months, ban), months + 1, {});
        addRow("to the last of a short month",
               until(when("2020-12-01 00:00"), publishedAt(when("2020-08-31 12:00"), ban)), months, {});
        addRow("beyond the last of a short month",
               until(when("2020-12-01 00:01"), publishedAt(when("2020-08-31 12:00"), ban)), months,
               overMonths);
        addRow("a ban not published", until(months + 1, adopted(Kind::AreaBan)), months + 1, {});
        addRow("a noodbevel of a year", published(Kind::Order), when("2021-03-02 20:00"), {});
    }
    void itLastsNoLongerThanTheLawAllows() { check(); }

    void stepsThatAreNotForItAreWarnedOf_data()
    {
        addColumns();
        const Whats wrong = {What::StepNotApplicable};
        addRow("a regional one ratified", ratified(regional()), march("20 12:00"), wrong);
        addRow("a noodbevel ratified", ratified(published(Kind::Order)), march("20 12:00"), wrong);
        addRow("a regional one not dealt with", meets(regional(), "10", Decision::NotDealtWith),
               march("20 12:00"), wrong);
        addRow("a regional one ratified without a quorum", meets(regional(), "10", Decision::Ratified, 19),
               march("20 12:00"), wrong);
        addRow("a regional one appealed", appealed(march("11 09:00"), regional()), march("20 12:00"), wrong);
        addRow("a regional one suspended", suspended(march("11 09:00"), {}, regional()), march("20 12:00"),
               wrong);
    }
    void stepsThatAreNotForItAreWarnedOf() { check(); }

    void decisionsOfTheCouncilThatDoNotCountAreWarnedOf_data()
    {
        addColumns();
        const Whats quorum = {What::DecidedWithoutQuorum}, late = {What::RatifiedTooLate};
        const int64_t after = march("20 12:00"), tenth = march("10 22:00");
        const OrdinanceLife few = meets(published(), "10", Decision::Ratified, 19);
        addRow("ratified without a quorum", few, tenth, quorum);
        addRow("not yet", few, tenth - 1, {});
        addRow("refused without a quorum", meets(published(), "10", Decision::Refused, 19), after, quorum);
        addRow("ratified before publication", publishedAt(march("11 09:00"), ratified()), after,
               {What::DecidedTooEarly});
        addRow("ratified at publication", publishedAt(tenth, ratified()), after, {What::DecidedTooEarly});
        addRow("ratified, never published", publishedAt({}, ratified()), after, {What::DecidedTooEarly});
        addRow("ratified after withdrawal", withdrawn(march("05 12:00"), ratified()), tenth, late);
        addRow("ratified after withdrawal, not yet", withdrawn(march("05 12:00"), ratified()), tenth - 1, {});
        addRow("ratified at withdrawal", withdrawn(tenth, ratified()), tenth, late);
        addRow("ratified just before withdrawal", withdrawn(tenth + 1, ratified()), after, {});
        addRow("ratified after its end", until(march("05 12:00"), ratified()), after, late);
        addRow("ratified after it was replaced", replaced(march("05 12:00"), ratified()), after, late);
        addRow("refused after withdrawal", withdrawn(march("05 12:00"), refused()), after, {});
        addRow("ratified after it lapsed", meets(refused(), "17", Decision::Ratified), after, late);
        addRow("ratified in a second meeting, in the term for appeal",
               meets(notDealtWith(), "11", Decision::Ratified), march("11 22:00"), late);
        addRow("ratified in a second meeting, under appeal",
               meets(appealed(march("11 09:00")), "12", Decision::Ratified), march("12 22:00"), late);
        const OrdinanceLife again = metAt(march("11 12:00"), meets(refused(), "11", Decision::Ratified));
        addRow("ratified the day after, in the term for appeal", again, march("11 12:00"), late);
        addRow("ratified the day after, lapsed since", again, after, late);
        addRow("what was not dealt with, the day after",
               metAt(march("11 12:00"), meets(notDealtWith(), "11", Decision::Ratified)), march("11 12:00"),
               late);
        addRow("a meeting planned before publication",
               publishedAt(march("11 09:00"), meets(published(), "10", Decision::NotEntered)),
               march("12 09:00"), {});
        addRow("ratified a second time", meets(ratified(), "17", Decision::Ratified), after, {});
    }
    void decisionsOfTheCouncilThatDoNotCountAreWarnedOf() { check(); }

    void stepsOfTheAppealThatAreLateAreWarnedOf_data()
    {
        addColumns();
        const Whats appeal = {What::AppealNotInTime}, due = {What::DecisionOverdue};
        const int64_t late = march("11 22:00");
        addRow("in time", appealed(late - 1), late - 1, {});
        addRow("too late", appealed(late), late, appeal);
        addRow("too late, not yet", appealed(late), late - 1, {});
        addRow("before it was refused", appealed(march("10 21:59")), march("11 09:00"), appeal);
        addRow("about what was ratified", appealed(march("11 09:00"), ratified()), march("12 09:00"), appeal);
        addRow("outcome of the meeting not entered",
               appealed(march("11 09:00"), meets(published(), "10", Decision::NotEntered)), march("12 09:00"),
               {What::OutcomeNotEntered});
        addRow("the commissaris has time", appealed(march("11 09:00")), march("14 00:00") - 1, {});
        addRow("the commissaris is late", appealed(march("11 09:00")), march("14 00:00"), due);
        addRow("he decided late", judged(march("14 00:00"), true), march("20 12:00"), due);
        addRow("he rejected in time", judged(march("12 09:00"), false), march("20 12:00"), {});
        addRow("it was refused and nobody appealed", refused(), march("20 12:00"), {});
        addRow("withdrawn meanwhile", withdrawn(march("12 09:00"), appealed(march("11 09:00"))),
               march("20 12:00"), {});
    }
    void stepsOfTheAppealThatAreLateAreWarnedOf() { check(); }

    void whatIsRatifiedCannotBeSuspended_data()
    {
        addColumns();
        const int64_t tenth = march("10 22:00"), upheld = march("12 09:00");
        const Whats wrong = {What::SuspendedWhenRatified};
        addRow("just before", suspended(tenth - 1, {}, ratified()), march("20 12:00"), {});
        addRow("as it is ratified", suspended(tenth, {}, ratified()), tenth, wrong);
        addRow("not yet", suspended(tenth + 1, {}, ratified()), tenth, {});
        addRow("after it was upheld", suspended(upheld, {}, judged(upheld, true)), upheld, wrong);
        addRow("after it was refused", suspended(tenth, {}, refused()), tenth, {});
    }
    void whatIsRatifiedCannotBeSuspended() { check(); }

    void theCouncilIsToMeet_data()
    {
        addColumns();
        const int64_t days = march("02 20:00") + 28 * 24 * hour;
        const Whats none = {What::NoCouncilMeeting}, unknown = {What::OutcomeNotEntered};
        const OrdinanceLife planned = meets(published(), "31", Decision::NotEntered);
        const OrdinanceLife held = meets(published(), "10", Decision::NotEntered);
        addRow("28 days, not yet", published(), days - 1, {});
        addRow("28 days", published(), days, none);
        addRow("28 days, planned", planned, days, none);
        addRow("28 days, withdrawn", withdrawn(march("05 12:00")), days, {});
        addRow("28 days, no quorum", withoutQuorum(), march("17 22:00") - 1, {});
        addRow("28 days, none with a quorum", meets(published(), "10", Decision::NotDealtWith, 19), days, {});
        addRow("28 days, not published", adopted(), days, {});
        addRow("28 days, regional", regional(), days, {});
        addRow("28 days, outcome not entered", held, days, unknown);
        addRow("outcome not entered", held, march("10 22:00"), unknown);
        addRow("outcome not entered, not yet", held, march("10 22:00") - 1, {});
        addRow("attendance not entered", attendanceNotEntered(), march("10 22:00"), unknown);
        addRow("outcome of the second not entered", withoutQuorum(), march("17 22:00"), unknown);
        addRow("outcome not entered, withdrawn since", withdrawn(march("12 12:00"), held), march("12 12:00"),
               unknown);
    }
    void theCouncilIsToMeet() { check(); }

    void theDaysWithoutAMeetingAreASetting()
    {
        QCOMPARE(OrdinanceDefect::in(published(), march("09 20:00"), 7).size(), size_t(1));
        QVERIFY(OrdinanceDefect::in(published(), march("09 20:00") - 1, 7).empty());
        QVERIFY(OrdinanceDefect::in(published(), march("31 20:00"), 42).empty());
    }

    void theyComeByWeight()
    {
        OrdinanceLife life = from(march("02 19:00"), refused(published(Kind::Order)));
        QCOMPARE(OrdinanceDefect::in(life, march("20 12:00")),
                 (std::vector<OrdinanceDefect>{{What::StartsUnpublished, Weight::Error},
                                               {What::StepNotApplicable, Weight::Warning}}));
        QCOMPARE(OrdinanceDefect::in(published(), march("31 12:00")),
                 (std::vector<OrdinanceDefect>{{What::NoCouncilMeeting, Weight::Hint}}));
    }

private:
    static void addColumns()
    {
        QTest::addColumn<OrdinanceLife>("life");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<Whats>("expected");
    }

    static void check()
    {
        QFETCH(const OrdinanceLife, life);
        QFETCH(const int64_t, instant);
        QFETCH(const Whats, expected);
        QCOMPARE(found(life, instant), expected);
    }
};

QTEST_GUILESS_MAIN(TstOrdinanceDefect)
#include "tst_ordinancedefect.moc"
