#include "registers/ordinanceforce.h"

#include "registers/lives.h"

#include <QTest>

using namespace piketboek;
using Rule = OrdinanceForce::Rule;
using State = OrdinanceForce::State;

namespace {

void addRow(const char *name, const OrdinanceLife &life, int64_t instant, State state, Rule rule)
{
    QTest::newRow(name) << life << instant << state << rule;
}

OrdinanceLife publishedBeforeAdopted()
{
    OrdinanceLife life = published();
    life.adopted = march("03 09:00");
    return life;
}

OrdinanceLife onlyPublished()
{
    OrdinanceLife life = published();
    life.adopted.reset();
    return life;
}

OrdinanceLife spokenWhoKnowsWhen()
{
    OrdinanceLife life = spoken();
    life.adopted.reset();
    return life;
}

OrdinanceLife spokenOrdinance()
{
    OrdinanceLife life = spoken();
    life.kind = Kind::Ordinance;
    life.published = march("02 20:00");
    return life;
}

OrdinanceLife publishedLater(OrdinanceLife life, int64_t published)
{
    life.published = published;
    return life;
}

} // namespace

class TstOrdinanceForce : public QObject
{
    Q_OBJECT

private slots:
    void itIsNotInForceBeforeItIsAdoptedPublishedAndDue_data()
    {
        addColumns();
        const auto notYet = [](const char *name, const OrdinanceLife &life, int64_t instant, Rule rule) {
            addRow(name, life, instant, State::NotYet, rule);
        };
        notYet("nothing entered", {}, march("02 19:00"), Rule::NotAdopted);
        notYet("just before adoption", published(), march("02 19:00") - 1, Rule::NotAdopted);
        notYet("at adoption", published(), march("02 19:00"), Rule::NotPublished);
        notYet("never published", adopted(), march("20 19:00"), Rule::NotPublished);
        notYet("just before publication", published(), march("02 20:00") - 1, Rule::NotPublished);
        notYet("published, adoption not entered", onlyPublished(), march("02 20:00") - 1, Rule::NotAdopted);
        notYet("published before adopted", publishedBeforeAdopted(), march("03 09:00") - 1, Rule::NotAdopted);
        notYet("its text says an hour earlier", from(march("02 19:00")), march("02 19:00"),
               Rule::BeforePublication);
        notYet("until publication", from(march("02 19:00")), march("02 20:00") - 1, Rule::BeforePublication);
        notYet("its text says so, never published", from(march("02 19:00"), adopted()), march("09 19:00"),
               Rule::BeforePublication);
        notYet("its text says later", from(march("03 00:00")), march("02 20:00"), Rule::NotStarted);
        notYet("just before its date", from(march("03 00:00")), march("03 00:00") - 1, Rule::NotStarted);
        notYet("a noodbevel not made known", adopted(Kind::Order), march("02 19:30"), Rule::NotPublished);
        notYet("a risk area in writing", from(march("02 19:00"), published(Kind::RiskArea)),
               march("02 19:30"), Rule::BeforePublication);
        notYet("a spoken risk area, for later", from(march("02 23:00"), spoken()), march("02 22:00"),
               Rule::NotStarted);
        notYet("a spoken noodverordening", spokenOrdinance(), march("02 19:30"), Rule::NotPublished);
        notYet("suspended before it starts", suspended(march("02 19:00"), {}, published()), march("02 19:30"),
               Rule::NotPublished);
    }
    void itIsNotInForceBeforeItIsAdoptedPublishedAndDue() { check(); }

    void itIsInForceFromTheInstantThatItStarts_data()
    {
        addColumns();
        const auto inForce = [](const char *name, const OrdinanceLife &life, int64_t instant, Rule rule) {
            addRow(name, life, instant, State::InForce, rule);
        };
        const int64_t publication = march("02 20:00");
        inForce("at publication", published(), publication, Rule::Published);
        inForce("long after, tot intrekking", published(), march("31 12:00"), Rule::Published);
        inForce("adoption not entered", onlyPublished(), publication, Rule::Published);
        inForce("at adoption after publication", publishedBeforeAdopted(), march("03 09:00"),
                Rule::FromItsDate);
        inForce("at its date", from(march("03 00:00")), march("03 00:00"), Rule::FromItsDate);
        inForce("its date is that of publication", from(publication), publication, Rule::Published);
        inForce("its text said earlier", from(march("02 19:00")), publication, Rule::Published);
        inForce("ratified", ratified(), march("10 22:00"), Rule::Published);
        inForce("no quorum", withoutQuorum(), march("12 12:00"), Rule::Published);
        inForce("outcome not entered", meets(published(), "10", Decision::NotEntered), march("12 12:00"),
                Rule::Published);
        inForce("regional, refused", refused(regional()), march("20 12:00"), Rule::Published);
        inForce("a noodbevel, refused", refused(published(Kind::Order)), march("20 12:00"), Rule::Published);
        inForce("an area ban", published(Kind::AreaBan), publication, Rule::Published);
        inForce("a risk area", published(Kind::RiskArea), publication, Rule::Published);
        inForce("a risk area by mouth", spoken(), march("02 19:00"), Rule::ByMouth);
        inForce("a risk area by mouth, from its hour", from(march("02 23:00"), spoken()), march("02 23:00"),
                Rule::ByMouth);
        inForce("a risk area by mouth, adoption not entered", from(march("02 19:00"), spokenWhoKnowsWhen()),
                march("02 19:00"), Rule::ByMouth);
        inForce("a risk area by mouth, only published",
                publishedLater(spokenWhoKnowsWhen(), march("02 20:00")), march("02 20:00"), Rule::Published);
        inForce("a risk area by mouth, published since", publishedLater(spoken(), march("02 22:00")),
                march("02 23:00"), Rule::ByMouth);
        inForce("a risk area by mouth, published at once", publishedLater(spoken(), march("02 19:00")),
                march("02 19:00"), Rule::Published);
    }
    void itIsInForceFromTheInstantThatItStarts() { check(); }

    void itEndsByTheFirstRuleThatEndsIt_data()
    {
        addColumns();
        const int64_t end = march("05 12:00");
        addRow("just before withdrawal", withdrawn(end), end - 1, State::InForce, Rule::Published);
        addRow("at withdrawal", withdrawn(end), end, State::Ended, Rule::Withdrawn);
        addRow("just before a successor", replaced(end), end - 1, State::InForce, Rule::Published);
        addRow("at the successor", replaced(end), end, State::Ended, Rule::Replaced);
        addRow("just before its own end", until(end), end - 1, State::InForce, Rule::Published);
        addRow("at its own end", until(end), end, State::Ended, Rule::Expired);
        addRow("withdrawn after its end", withdrawn(end + 1, until(end)), end + 2, State::Ended,
               Rule::Expired);
        addRow("withdrawn before its end", withdrawn(end, until(end + 1)), end + 2, State::Ended,
               Rule::Withdrawn);
        addRow("replaced after withdrawal", replaced(end + 1, withdrawn(end)), end + 2, State::Ended,
               Rule::Withdrawn);
        addRow("all at one instant", replaced(end, withdrawn(end, until(end))), end, State::Ended,
               Rule::Replaced);
        addRow("two at one instant", withdrawn(end, until(end)), end, State::Ended, Rule::Withdrawn);
        addRow("withdrawn before publication", withdrawn(march("02 19:30")), march("02 19:30"), State::Ended,
               Rule::Withdrawn);
        addRow("over before its text says", until(end, from(end + 1)), end + 2, State::Ended, Rule::Expired);
        addRow("withdrawn, then refused", withdrawn(end, refused()), march("20 12:00"), State::Ended,
               Rule::Withdrawn);
        addRow("withdrawn, regional", withdrawn(end, regional()), end, State::Ended, Rule::Withdrawn);
        addRow("withdrawn, suspended", suspended(march("03 12:00"), {}, withdrawn(end)), end, State::Ended,
               Rule::Withdrawn);
    }
    void itEndsByTheFirstRuleThatEndsIt() { check(); }

    void aRiskAreaLastsNoMoreThanTwelveHours_data()
    {
        addColumns();
        const OrdinanceLife area = published(Kind::RiskArea);
        const int64_t end = march("03 08:00");
        addRow("just before", area, end - 1, State::InForce, Rule::Published);
        addRow("at twelve hours", area, end, State::Ended, Rule::TwelveHours);
        addRow("although it says longer", until(end + 1, area), end, State::Ended, Rule::TwelveHours);
        addRow("it says so itself", until(end, area), end, State::Ended, Rule::Expired);
        addRow("it says less", until(end - 1, area), end - 1, State::Ended, Rule::Expired);
        addRow("counted from its date", from(march("03 00:00"), area), march("03 12:00") - 1, State::InForce,
               Rule::FromItsDate);
        addRow("over, from its date", from(march("03 00:00"), area), march("03 12:00"), State::Ended,
               Rule::TwelveHours);
        addRow("counted from the spoken word", publishedLater(spoken(), march("02 22:00")), march("03 07:00"),
               State::Ended, Rule::TwelveHours);
        addRow("hours passed, the clock was put on", publishedLater(area, march("28 20:00")),
               march("29 08:59"), State::InForce, Rule::Published);
        addRow("over, the clock was put on", publishedLater(area, march("28 20:00")), march("29 09:00"),
               State::Ended, Rule::TwelveHours);
        addRow("a noodbevel does not", published(Kind::Order), march("03 08:00"), State::InForce,
               Rule::Published);
    }
    void aRiskAreaLastsNoMoreThanTwelveHours() { check(); }

    void notRatifiedItStaysInForceForAppealAndThenLapses_data()
    {
        addColumns();
        const int64_t late = march("11 22:00");
        addRow("just before it is refused", refused(), march("10 22:00") - 1, State::InForce,
               Rule::Published);
        addRow("refused", refused(), march("10 22:00"), State::InForce, Rule::AppealTerm);
        addRow("refused, just before 24 hours", refused(), late - 1, State::InForce, Rule::AppealTerm);
        addRow("refused, after 24 hours", refused(), late, State::Ended, Rule::NotRatified);
        addRow("not dealt with", notDealtWith(), march("10 22:00"), State::InForce, Rule::AppealTerm);
        addRow("not dealt with, after 24 hours", notDealtWith(), late, State::Ended, Rule::NotRatified);
        addRow("just before the appeal", appealed(march("11 09:00")), march("11 09:00") - 1, State::InForce,
               Rule::AppealTerm);
        addRow("under appeal", appealed(march("11 09:00")), march("11 09:00"), State::InForce,
               Rule::UnderAppeal);
        addRow("under appeal, after 24 hours", appealed(march("11 09:00")), late, State::InForce,
               Rule::UnderAppeal);
        addRow("the last instant of two days", appealed(march("11 09:00")), march("14 00:00") - 1,
               State::InForce, Rule::UnderAppeal);
        addRow("the commissaris let it pass", appealed(march("11 09:00")), march("14 00:00"), State::Ended,
               Rule::NotRatified);
        addRow("the appeal was too late", appealed(late), late, State::Ended, Rule::NotRatified);
        addRow("just before rejected", judged(march("12 09:00"), false), march("12 09:00") - 1,
               State::InForce, Rule::UnderAppeal);
        addRow("appeal rejected", judged(march("12 09:00"), false), march("12 09:00"), State::Ended,
               Rule::NotRatified);
        addRow("appeal upheld", judged(march("12 09:00"), true), march("12 09:00"), State::InForce,
               Rule::Published);
        addRow("appeal upheld, long after", judged(march("12 09:00"), true), march("31 09:00"),
               State::InForce, Rule::Published);
        addRow("withdrawn under appeal", withdrawn(march("12 09:00"), appealed(march("11 09:00"))),
               march("14 00:00"), State::Ended, Rule::Withdrawn);
        addRow("ends when it would lapse", until(late, refused()), late, State::Ended, Rule::Expired);
        addRow("over after it lapsed", until(late + 1, refused()), late + 1, State::Ended, Rule::NotRatified);
    }
    void notRatifiedItStaysInForceForAppealAndThenLapses() { check(); }

    void theCommissarisSuspendsWhatIsNotRatified_data()
    {
        addColumns();
        const int64_t from = march("05 12:00"), end = march("06 12:00");
        const auto row = [](const char *name, const OrdinanceLife &life, int64_t instant, bool suspended,
                            Rule otherwise = Rule::Published) {
            addRow(name, life, instant, suspended ? State::Suspended : State::InForce,
                   suspended ? Rule::Suspended : otherwise);
        };
        row("just before", suspended(from, end, published()), from - 1, false);
        row("at its start", suspended(from, end, published()), from, true);
        row("just before its end", suspended(from, end, published()), end - 1, true);
        row("at its end", suspended(from, end, published()), end, false);
        row("in the second span", suspended(march("08 12:00"), {}, suspended(from, end, published())),
            march("09 12:00"), true);
        row("between the spans", suspended(march("08 12:00"), {}, suspended(from, end, published())),
            march("07 12:00"), false);
        row("not lifted, just before it is ratified", suspended(from, {}, ratified()), march("10 22:00") - 1,
            true);
        row("not lifted, ratified", suspended(from, {}, ratified()), march("10 22:00"), false);
        row("suspended when ratified", suspended(march("12 12:00"), {}, ratified()), march("13 12:00"),
            false);
        row("in the term for appeal", suspended(from, {}, refused()), march("11 12:00"), true);
        row("under appeal", suspended(from, {}, appealed(march("11 09:00"))), march("12 12:00"), true);
        row("appeal upheld", suspended(from, {}, judged(march("12 09:00"), true)), march("12 09:00"), false);
        row("regional", suspended(from, {}, regional()), end, false);
        row("a noodbevel", suspended(from, {}, published(Kind::Order)), end, false);
    }
    void theCommissarisSuspendsWhatIsNotRatified() { check(); }

    void startAndEndAreKnownBeforehand()
    {
        const OrdinanceLife life = from(march("03 00:00"), published(Kind::RiskArea));
        const OrdinanceForce force = OrdinanceForce::at(life, march("02 12:00"));
        QCOMPARE(force.start, std::optional(march("03 00:00")));
        QCOMPARE(force.end, std::optional(march("03 12:00")));
        QCOMPARE(force.ratification.stand, Ratification::Stand::NotApplicable);
        QCOMPARE(OrdinanceForce::at(refused(), march("11 00:00")).end, std::optional(march("11 22:00")));
    }

    void withoutAnyEndItEndsWhenItIsWithdrawn()
    {
        QCOMPARE(OrdinanceForce::at(ratified(), march("31 00:00")).end, std::nullopt);
        QCOMPARE(OrdinanceForce::at(adopted(), march("31 00:00")).start, std::nullopt);
    }

private:
    static void addColumns()
    {
        QTest::addColumn<OrdinanceLife>("life");
        QTest::addColumn<int64_t>("instant");
        QTest::addColumn<State>("state");
        QTest::addColumn<Rule>("rule");
    }

    static void check()
    {
        QFETCH(const OrdinanceLife, life);
        QFETCH(const int64_t, instant);
        QFETCH(const State, state);
        QFETCH(const Rule, rule);
        const OrdinanceForce force = OrdinanceForce::at(life, instant);
        QCOMPARE(force.state, state);
        QCOMPARE(force.rule, rule);
    }
};

QTEST_GUILESS_MAIN(TstOrdinanceForce)
#include "tst_ordinanceforce.moc"
