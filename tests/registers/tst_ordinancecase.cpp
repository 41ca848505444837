#include "registers/ordinancecase.h"

#include "records.h"
#include "registers/ordinanceforce.h"

#include <QTest>

#include <QStringList>

using namespace piketboek;
using Authority = OrdinanceLife::Authority;
using Names = std::set<std::string, std::less<>>;
using Records = std::vector<RecordState>;
using State = OrdinanceForce::State;

namespace {

const RegisterBook &book = RegisterBook::shipped();

OrdinanceCase caseOf(const Acts &acts, const Records &meetings = {}, const RecordState *successor = nullptr)
{
    return OrdinanceCase::of(ordinance(acts), book, meetings, successor);
}

QString shown(const OrdinanceCase &it)
{
    QStringList all;
    const auto add = [&](const char *name, const std::optional<int64_t> &at) {
        if (at)
            all << QString("%1 %2").arg(name, clockOf(*at));
    };
    const OrdinanceLife &life = it.life;
    add("adopted", life.adopted);
    add("published", life.published);
    add("from", life.inForceFrom);
    add("until", life.until);
    add("withdrawn", life.withdrawn);
    add("replaced", life.replacedAt);
    for (const OrdinanceLife::Suspension &span : life.suspensions) {
        add("suspended", span.from);
        add("resumed", span.until);
    }
    add("appealed", life.appeal ? std::optional(life.appeal->at) : std::nullopt);
    add(life.appeal && life.appeal->upheld ? "upheld" : "rejected",
        life.appeal ? life.appeal->decided : std::nullopt);
    if (life.byMouth)
        all << "by mouth";
    if (!it.coarse.empty())
        all << "coarse:";
    for (const std::string &name : it.coarse)
        all << QString::fromStdString(name);
    return all.join(' ');
}

RecordState successor(const Acts &acts, const char *opened = "05 09:00", const char *id = otherRecord)
{
    return record(
        "ordinance", opened,
        Acts{set("kind", "noodverordening"), set("authority", "burgemeester"), set("replaces", someRecord)} +
            acts,
        id);
}

RecordState noted(const Acts &acts, const char *adopted)
{
    RecordState state = ordinance(acts, adopted);
    state.opened->source = "noted";
    return state;
}

RecordState writtenLast(RecordState state, const char *field)
{
    state.fields.find(field)->second.front().moment += 10LL * 3'600'000;
    return state;
}

} // namespace

class TstOrdinanceCase : public QObject
{
    Q_OBJECT

private slots:
    void kindAndAuthorityAreThoseOfTheForm_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("ordinance") << "noodverordening" << Kind::Ordinance;
        QTest::newRow("order") << "noodbevel" << Kind::Order;
        QTest::newRow("risk area") << "veiligheidsrisicogebied" << Kind::RiskArea;
        QTest::newRow("area ban") << "gebiedsverbod" << Kind::AreaBan;
    }
    void kindAndAuthorityAreThoseOfTheForm()
    {
        QFETCH(const QString, word);
        QFETCH(const Kind, kind);
        const OrdinanceCase it = caseOf({set("kind", word.toStdString()), set("authority", "voorzitter_vr")});
        QCOMPARE(it.life.kind, kind);
        QCOMPARE(it.life.authority, Authority::RegionChair);
        QCOMPARE(it.assumed, Names());
    }

    void whatIsNotSaidIsTakenForWhatAsksMost()
    {
        const OrdinanceCase it = caseOf({set("kind", "oekaze")});
        QCOMPARE(it.life.kind, Kind::Ordinance);
        QCOMPARE(it.life.authority, Authority::Mayor);
        QCOMPARE(it.assumed, (Names{"authority", "kind"}));
    }

    void stepsAndFieldsMakeItsLife_data()
    {
        addColumns();
        const std::string begun = "adopted 02 19:00 published 02 20:00";
        const auto row = [&](const char *name, const Acts &acts, const char *expected) {
            addRow(name, ordinance(mayors + acts), begun + expected);
        };
        row("no more", {}, "");
        row("its own dates", {dated("in_force_from", "03 00:00"), dated("until", "09 12:00")},
            " from 03 00:00 until 09 12:00");
        row("until, or withdrawn before", {dated("until", "09 12:00"), set("until_withdrawn", true)},
            " until 09 12:00");
        row("until withdrawn", {set("until_withdrawn", true)}, "");
        row("no date", {set("until", "2020-02-30")}, "");
        row("the step for want of its text", {step("in_force", "03 00:00")}, " from 03 00:00");
        row("its text before the step", {step("in_force", "03 08:00"), dated("in_force_from", "03 00:00")},
            " from 03 00:00");
        row("withdrawn", {step("withdrawn", "05 12:00")}, " withdrawn 05 12:00");
        row("replaced", {step("replaced", "05 12:00")}, " replaced 05 12:00");
        row("suspended", {step("suspended", "05 12:00")}, " suspended 05 12:00");
        row("suspended and resumed", {step("suspended", "05 12:00"), step("resumed", "06 12:00")},
            " suspended 05 12:00 resumed 06 12:00");
        row("suspended again", {step("suspended", "08 12:00"), step("resumed", "06 12:00")},
            " suspended 08 12:00");
        row("appealed", {step("refused", "10 22:00"), step("appealed", "11 09:00")}, " appealed 11 09:00");
        row("upheld", {step("appealed", "11 09:00"), step("appeal_allowed", "12 09:00")},
            " appealed 11 09:00 upheld 12 09:00");
        row("rejected", {step("appealed", "11 09:00"), step("appeal_refused", "12 09:00")},
            " appealed 11 09:00 rejected 12 09:00");
        row("decided without an appeal", {step("appeal_refused", "12 09:00")}, "");
    }
    void stepsAndFieldsMakeItsLife() { check(); }

    void whatIsKnownToTheDayAgreesWithTheRest_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *expected,
                            const char *adopted = "02 19:00") {
            addRow(name, ordinance(ofKind("noodverordening") + acts, adopted), expected);
        };
        row("adopted", {step("published", "02 20:00")}, "adopted 02 00:00 published 02 20:00 coarse: adopted",
            "02");
        row("published the same day", {step("published", "02")},
            "adopted 02 19:00 published 02 19:00 coarse: published");
        row("published the next day", {step("published", "03")},
            "adopted 02 19:00 published 03 00:00 coarse: published");
        row("published the day before", {step("published", "01")},
            "adopted 02 19:00 published 01 23:59 coarse: published");
        row("from the day of publication", {step("published", "02 20:00"), dated("in_force_from", "02")},
            "adopted 02 19:00 published 02 20:00 from 02 20:00 coarse: in_force_from");
        row("from a day", {step("published", "02 20:00"), dated("in_force_from", "04")},
            "adopted 02 19:00 published 02 20:00 from 04 00:00 coarse: in_force_from");
        row("until a day", {dated("until", "09")}, "adopted 02 19:00 until 10 00:00 coarse: until");
        row("withdrawn on a day", {step("withdrawn", "09")},
            "adopted 02 19:00 withdrawn 10 00:00 coarse: withdrawn");
        row("replaced on a day", {step("replaced", "09")},
            "adopted 02 19:00 replaced 10 00:00 coarse: replaced");
        row("suspended on the day of publication", {step("published", "02 20:00"), step("suspended", "02")},
            "adopted 02 19:00 published 02 20:00 suspended 02 20:00 coarse: suspended");
        row("resumed on a day", {step("suspended", "05 12:00"), step("resumed", "05")},
            "adopted 02 19:00 suspended 05 12:00 resumed 06 00:00 coarse: resumed");
        row("appealed on the day of the refusal", {step("refused", "10 22:00"), step("appealed", "10")},
            "adopted 02 19:00 appealed 10 22:00 coarse: appealed");
        row("both on a day", {step("refused", "10"), step("appealed", "10")},
            "adopted 02 19:00 appealed 10 23:59 coarse: appealed refused");
        row("upheld on the day of the appeal", {step("appealed", "11 09:00"), step("appeal_allowed", "11")},
            "adopted 02 19:00 appealed 11 09:00 upheld 11 09:00 coarse: appeal_allowed");
        row("rejected on a day", {step("appealed", "11 09:00"), step("appeal_refused", "12")},
            "adopted 02 19:00 appealed 11 09:00 rejected 12 23:59 coarse: appeal_refused");
        row("the step is not used", {step("in_force", "03"), dated("in_force_from", "03 00:00")},
            "adopted 02 19:00 from 03 00:00");
    }
    void whatIsKnownToTheDayAgreesWithTheRest() { check(); }

    void onlyARiskAreaIsGivenByWordOfMouth_data()
    {
        addColumns();
        const Acts area = ofKind("veiligheidsrisicogebied"), before = {step("in_force", "02 19:30")};
        const Acts after = {step("published", "02 20:00")};
        addRow("not published", ordinance(area + before), "adopted 02 19:00 from 02 19:30 by mouth");
        addRow("in force before published", ordinance(area + before + after),
               "adopted 02 19:00 published 02 20:00 from 02 19:30 by mouth");
        addRow("in force from publication", ordinance(area + after + Acts{step("in_force", "02 20:00")}),
               "adopted 02 19:00 published 02 20:00 from 02 20:00");
        addRow("of the day of publication", ordinance(area + after + Acts{step("in_force", "02")}),
               "adopted 02 19:00 published 02 20:00 from 02 20:00 coarse: in_force_from");
        addRow("of an earlier day",
               ordinance(area + Acts{step("in_force", "02"), step("published", "03 20:00")}),
               "adopted 02 19:00 published 03 20:00 from 02 19:00 by mouth coarse: in_force_from");
        addRow("only its text says so", ordinance(area + after + Acts{dated("in_force_from", "02 19:30")}),
               "adopted 02 19:00 published 02 20:00 from 02 19:30");
        addRow("an order", ordinance(ofKind("noodbevel") + before + after),
               "adopted 02 19:00 published 02 20:00 from 02 19:30");
    }
    void onlyARiskAreaIsGivenByWordOfMouth() { check(); }

    void whatWasWrittenDownLaterWasAdoptedBeforeItWasPublished()
    {
        QCOMPARE(shown(OrdinanceCase::of(noted(mayors, "02 21:30"), book, {})),
                 "adopted 02 20:00 published 02 20:00");
        QCOMPARE(shown(OrdinanceCase::of(noted(mayors, "02 19:30"), book, {})),
                 "adopted 02 19:30 published 02 20:00");
        QCOMPARE(
            shown(OrdinanceCase::of(noted(mayors + Acts{step("adopted", "02 21:00")}, "02 21:30"), book, {})),
            "adopted 02 21:00 published 02 20:00");
        QCOMPARE(shown(caseOf(mayors + Acts{step("adopted", "02 21:00")})),
                 "adopted 02 21:00 published 02 20:00");
    }

    void ofTwoDecisionsOnAnAppealTheNewestWrittenCounts()
    {
        const RecordState both =
            ordinance(mayors + Acts{step("appealed", "11 09:00"), step("appeal_allowed", "12 09:00"),
                                    step("appeal_refused", "12 10:00")});
        QVERIFY(!OrdinanceCase::of(both, book, {}).life.appeal->upheld);
        QVERIFY(OrdinanceCase::of(writtenLast(both, "time:appeal_allowed"), book, {}).life.appeal->upheld);
    }

    void itIsReplacedWhenItsSuccessorComesIntoForce_data()
    {
        QTest::addColumn<Acts>("own");
        QTest::addColumn<RecordState>("next");
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<bool>("coarse");
        const RecordState atMidnight =
            successor({step("published", "05 10:00"), dated("in_force_from", "06 00:00")});
        const RecordState never =
            successor({step("published", "05 10:00"), dated("in_force_from", "06 00:00"),
                       step("withdrawn", "05 20:00")});
        QTest::newRow("from its date") << Acts() << atMidnight << "06 00:00" << false;
        QTest::newRow("from publication")
            << Acts() << successor({step("published", "05 10:00")}) << "05 10:00" << false;
        QTest::newRow("published on a day")
            << Acts() << successor({step("published", "06")}) << "06 00:00" << true;
        QTest::newRow("not published") << Acts() << successor({}) << "" << false;
        QTest::newRow("withdrawn before it started") << Acts() << never << "" << false;
        QTest::newRow("the step says so")
            << Acts{step("replaced", "05 21:00")} << atMidnight << "05 21:00" << false;
        QTest::newRow("the step of that day")
            << Acts{step("replaced", "06")} << atMidnight << "06 00:00" << false;
        QTest::newRow("the step of another day")
            << Acts{step("replaced", "07")} << atMidnight << "08 00:00" << true;
        QTest::newRow("the step of a day, not published")
            << Acts{step("replaced", "07")} << successor({}) << "08 00:00" << true;
        QTest::newRow("the step is better known")
            << Acts{step("replaced", "06 12:00")} << successor({step("published", "06")}) << "06 12:00"
            << false;
    }
    void itIsReplacedWhenItsSuccessorComesIntoForce()
    {
        QFETCH(const Acts, own);
        QFETCH(const RecordState, next);
        QFETCH(const QString, replaced);
        QFETCH(const bool, coarse);
        const OrdinanceCase it = caseOf(mayors + own, {}, &next);
        QCOMPARE(it.life.replacedAt ? clockOf(*it.life.replacedAt) : QString(), replaced);
        QCOMPARE(it.isCoarse("replaced"), coarse);
        QCOMPARE(it.successor, std::string(otherRecord));
    }

    void theSuccessorIsTheFirstThatComesIntoForce()
    {
        const RecordState own = ordinance(mayors);
        const auto find = [&](const Records &others) {
            const RecordState *found = OrdinanceCase::successorOf(own, book, others);
            return found ? QString::fromStdString(found->id) : QString();
        };
        const RecordState early = successor({step("published", "05 10:00")});
        const RecordState late = successor({step("published", "06 10:00")}, "06 09:00", firstMeeting);
        const RecordState unpublished = successor({}, "05 09:00", secondMeeting);
        RecordState mistaken = early, exercise = early;
        mistaken.mistaken = true;
        exercise.exercise = "exercise";
        QCOMPARE(find({own}), QString());
        QCOMPARE(find({late, own, early, unpublished}), QString(otherRecord));
        QCOMPARE(find({unpublished, late}), QString(firstMeeting));
        QCOMPARE(find({unpublished}), QString(secondMeeting));
        QCOMPARE(find({mistaken, exercise}), QString());
        QCOMPARE(find({successor({set("replaces", firstMeeting)})}), QString());
        RecordState ring = own;
        ring.fields["replaces"] = {{.value = someRecord}};
        QCOMPARE(find({ring}), QString());
    }

    void itFindsItsSuccessorAmongThoseAroundIt()
    {
        const Records ordinances = {successor({step("published", "05 10:00")})};
        const Records meetings = {meeting("10 20:00")};
        const OrdinanceCase it =
            OrdinanceCase::of(ordinance(mayors), {.meetings = meetings, .ordinances = ordinances});
        QCOMPARE(it.life.replacedAt, march("05 10:00"));
        QCOMPARE(it.meetings.size(), size_t{1});
    }

    void theStepLapsedEndsWhatDidNotEndBefore_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *until) {
            addRow(name, ordinance(mayors + acts),
                   std::string("adopted 02 19:00 published 02 20:00") + until);
        };
        row("without an end", {step("lapsed", "09 12:00")}, " until 09 12:00");
        row("on a day", {step("lapsed", "09")}, " until 10 00:00 coarse: until");
        row("before its end", {dated("until", "20"), step("lapsed", "09 12:00")}, " until 09 12:00");
        row("after its end", {dated("until", "08 12:00"), step("lapsed", "09 12:00")}, " until 08 12:00");
        row("withdrawn before", {step("withdrawn", "08 12:00"), step("lapsed", "09")}, " withdrawn 08 12:00");
    }
    void theStepLapsedEndsWhatDidNotEndBefore() { check(); }

    void aRefusalThatIsKnownIsTheReasonItLapsed()
    {
        const Acts refused = mayors + Acts{step("refused", "10 22:00"), step("lapsed", "12")};
        const auto forceOf = [&](const Records &meetings) {
            return OrdinanceForce::at(caseOf(refused, meetings).life, march("15 12:00"));
        };
        QCOMPARE(forceOf({meeting("10 20:00", 30)}).rule, OrdinanceForce::Rule::NotRatified);
        QCOMPARE(forceOf({meeting("10 20:00")}).rule, OrdinanceForce::Rule::Expired);
        QCOMPARE(forceOf({meeting("10 20:00")}).end, march("13 00:00"));
    }

    void aRiskAreaThatIsOverLapsesNoMore()
    {
        const OrdinanceCase it = caseOf(ofKind("veiligheidsrisicogebied") +
                                        Acts{step("published", "02 20:00"), step("lapsed", "03")});
        QCOMPARE(it.life.until, std::nullopt);
    }

    void theMeetingsOfItsLifeTellTheirVersion()
    {
        const Records meetings = {meeting("10 20:00", 30), meeting("17 20:00", -1, secondMeeting)};
        const OrdinanceCase it = caseOf(mayors + Acts{step("ratified", "10 22:00")}, meetings);
        QCOMPARE(it.life.meetings.size(), size_t{2});
        QCOMPARE(it.meetingAt(march("10 22:00"))->record, std::string(firstMeeting));
        QCOMPARE(it.meetingAt(march("17 20:00"))->version, meetings[1].choice("starts")->by);
        QCOMPARE(it.meetingAt(march("18 20:00")), nullptr);
        QCOMPARE(Ratification::at(it.life, march("11 12:00")).stand, Ratification::Stand::Ratified);
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<QString>("expected");
    }

    static void addRow(const char *name, const RecordState &state, const std::string &expected)
    {
        QTest::newRow(name) << state << QString::fromStdString(expected);
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const QString, expected);
        QCOMPARE(shown(OrdinanceCase::of(state, book, {})), expected);
    }
};

QTEST_GUILESS_MAIN(TstOrdinanceCase)
#include "tst_ordinancecase.moc"
