#include "registers/eventban.h"

#include "records.h"

#include <QTest>

using namespace piketboek;
using Records = std::vector<RecordState>;

namespace {

const auto ordinanceId = otherRecord;

// In force from Tuesday 17 March.
RecordState ban(const Acts &more = {}, const char *id = firstMeeting, const char *opened = "17 00:00")
{
    return record("measure", opened,
                  Acts{set("kind", "ban"), set("subject", "events"), set("title", "verbod")} + more, id);
}

RecordState relaxation(const Acts &more = {})
{
    return record("measure", "20 12:00",
                  Acts{set("kind", "relaxation"), set("subject", "events"), step("in_force", "21 00:00")} +
                      more,
                  secondMeeting);
}

RecordState applied(const Acts &acts)
{
    return record("event", "01 09:00", acts);
}

// On Monday the 23rd.
const Acts evening = {dated("starts", "23 19:00"), dated("ends", "23 23:00")};

std::vector<EventBan> bansOf(const RecordState &state, const Records &measures,
                             const Records &ordinances = {})
{
    return bansOn(state, {.ordinances = ordinances, .measures = measures});
}

QString shown(const std::vector<EventBan> &bans)
{
    QStringList all;
    for (const EventBan &ban : bans)
        all << QString::fromStdString(ban.words.dutch) + (ban.calledOff ? " (off)" : "");
    return all.join(" | ");
}

void row(const char *name, const RecordState &state, const Records &measures, const char *expected)
{
    QTest::newRow(name) << state << measures << QString(expected);
}

constexpr auto banned = "van kracht vanaf 17 maart 2020";

} // namespace

class TstEventBan : public QObject
{
    Q_OBJECT

private slots:
    void aBanForbidsWhatIsHeldWhileItIsInForce_data()
    {
        addColumns();
        const auto held = [](const char *name, const char *starts, const char *ends, const char *expected) {
            row(name, applied({dated("starts", starts), dated("ends", ends)}),
                {ban({step("lapsed", "25 00:00")})}, expected);
        };
        const char *until = "van kracht vanaf 17 maart 2020 tot en met 24 maart 2020";
        held("within", "18 19:00", "18 23:00", until);
        held("before", "16 10:00", "16 23:59", "");
        held("until its first day", "14 10:00", "17 00:00", until);
        held("on its last day", "24 23:00", "24 23:30", until);
        held("after", "25 00:00", "25 12:00", "");
        held("around", "10 12:00", "30 12:00", until);
        row("later on the day on which the ban ended", applied({dated("starts", "24 19:00")}),
            {ban({step("lapsed", "24 12:00")})}, until);
        row("no end of the ban", applied(evening), {ban()}, banned);
        row("no end of the event", applied({dated("starts", "23 19:00")}), {ban()}, banned);
        row("on that day before the ban", applied({dated("starts", "17 08:00")}),
            {ban({}, firstMeeting, "17 18:00")}, banned);
        row("on a day, the ban too", applied({dated("starts", "17")}), {ban({}, firstMeeting, "17")}, banned);
        row("in a month", applied({dated("starts", "2020-03")}), {ban()},
            "van kracht vanaf 17 maart 2020; begin niet op de dag bekend");
        row("in another month", applied({dated("starts", "2020-02")}), {ban()}, "");
        row("no start", applied({}), {ban()}, "");
        row("announced for later", applied(evening), {ban({step("in_force", "24 00:00")})}, "");
        row("each of two", applied(evening), {ban(), ban({}, secondMeeting, "18 00:00")},
            "van kracht vanaf 17 maart 2020 | van kracht vanaf 18 maart 2020");
    }
    void aBanForbidsWhatIsHeldWhileItIsInForce() { check(); }

    void onlyABanOnEventsForbids_data()
    {
        addColumns();
        const RecordState held = applied(evening);
        row("gatherings", held, {ban({set("subject", "gatherings")})}, banned);
        row("demonstrations", held, {ban({set("subject", "demonstrations")})}, "");
        row("another subject", held, {ban({set("subject", "other")})}, "");
        row("no subject", held, {ban({set("subject", nullptr)})},
            "van kracht vanaf 17 maart 2020; onderwerp van het verbod niet ingevuld");
        row("no ban", held, {ban({set("kind", "other")})}, "");
        row("a relaxation", held, {relaxation()}, "");
        row("a mistake", held, {ban({mistakeOf(firstMeeting)})}, "");
        row("an event that is a mistake", applied(evening + Acts{mistakeOf(someRecord)}), {ban()}, "");
        row("several in one row", applied(evening + Acts{set("uncounted", true)}), {ban()}, "");
        row("of an exercise", held, {ban({set("exercise", "exercise")})}, "");
        row("all of an exercise", applied(evening + Acts{set("exercise", "exercise")}),
            {ban({set("exercise", "exercise")})}, banned);
    }
    void onlyABanOnEventsForbids() { check(); }

    void aBanWithANumberForbidsWhatIsLarger_data()
    {
        addColumns();
        const Records above = {ban({set("max_persons", 100)})};
        const char *words = "van kracht vanaf 17 maart 2020, boven 100 personen";
        const auto with = [&](const char *name, const Acts &more, const char *expected) {
            row(name, applied(evening + more), above, expected);
        };
        with("at the number", {set("max_at_once", 100)}, "");
        with("above it", {set("max_at_once", 101)}, words);
        with("in all", {set("expected", 101)}, words);
        with("few in all", {set("expected", 100)}, "");
        with("many in all, few at once", {set("expected", 400), set("max_at_once", 90)}, "");
        with("not entered", {},
             "van kracht vanaf 17 maart 2020, boven 100 personen; aantal bezoekers niet ingevuld");
    }
    void aBanWithANumberForbidsWhatIsLarger() { check(); }

    void aBanForbidsInItsArea_data()
    {
        addColumns();
        const auto in = [](const char *name, const char *held, const char *where, const char *expected) {
            row(name, applied(evening + Acts{set("areas", Json::Array{held})}),
                {ban({set("areas", Json::Array{"WK050509", where})})}, expected);
        };
        in("the same", "WK050501", "WK050501", banned);
        in("a part", "BU05050101", "WK050501", banned);
        in("part of it forbidden", "GM0505", "BU05050101", banned);
        in("beside it", "WK050502", "WK050501", "");
        in("another's part", "BU05050201", "WK050501", "");
        in("another municipality", "GM0642", "GM0505", "");
        row("area of the event not entered", applied(evening), {ban({set("areas", Json::Array{"WK050501"})})},
            banned);
        row("area of the ban not entered", applied(evening + Acts{set("areas", Json::Array{"WK050501"})}),
            {ban()}, banned);
        row("no area in the list", applied(evening + Acts{set("areas", Json::Array{})}),
            {ban({set("areas", Json::Array{"GM0505"})})}, banned);
    }
    void aBanForbidsInItsArea() { check(); }

    void aMayorForbidsInTheirOwnMunicipality()
    {
        const auto there = [](const char *authority) {
            const Acts acts = {set("kind", "ban"), set("subject", "events"), set("authority", authority)};
            return shown(
                bansOf(applied(evening), {record("measure", "17 00:00", acts, firstMeeting, "GM0642")}));
        };
        QCOMPARE(there("burgemeester"), "");
        QCOMPARE(there("voorzitter_vr"), banned);
        QCOMPARE(there("rijk"), banned);
        QCOMPARE(shown(bansOf(applied(evening), {ban({set("authority", "burgemeester")})})), banned);
    }

    void aLaterRelaxationLiftsIt_data()
    {
        addColumns();
        const auto with = [](const char *name, const Acts &held, const Acts &eased, const char *expected) {
            row(name, applied(held), {ban(), relaxation(eased)}, expected);
        };
        with("for all", evening, {}, "");
        with("up to a number", evening + Acts{set("max_at_once", 250)}, {set("max_persons", 250)}, "");
        with("but not above it", evening + Acts{set("max_at_once", 251)}, {set("max_persons", 250)}, banned);
        with("the number not entered", evening, {set("max_persons", 250)}, banned);
        with("from a later day", evening, {step("in_force", "24 00:00")}, banned);
        with("not for all days", {dated("starts", "20 19:00"), dated("ends", "23 23:00")}, {}, banned);
        with("until before", evening, {step("lapsed", "23 20:00")}, banned);
        with("of something else", evening, {set("subject", "gatherings")}, banned);
        with("elsewhere", evening + Acts{set("areas", Json::Array{"WK050501"})},
             {set("areas", Json::Array{"WK050502"})}, banned);
        row("not the relaxation before it", applied(evening),
            {relaxation(), ban({}, firstMeeting, "22 00:00")}, "van kracht vanaf 22 maart 2020");
        row("a relaxation that it was held under",
            applied({dated("starts", "2020"), set("under", secondMeeting)}),
            {ban(), relaxation({set("max_persons", 250)})}, "");
        row("a ban that it was held under", applied(evening + Acts{set("under", firstMeeting)}), {ban()},
            banned);
    }
    void aLaterRelaxationLiftsIt() { check(); }

    void itEndsWithTheOrdinanceThatCarriesIt()
    {
        const Records carried = {ban({set("carried_by", ordinanceId)})};
        const auto withOrdinance = [&](const Acts &acts) {
            return shown(
                bansOf(applied(evening), carried, {record("ordinance", "02 19:00", acts, ordinanceId)}));
        };
        QCOMPARE(withOrdinance(ofKind("noodbevel") + Acts{step("published", "02 20:00")}), banned);
        QCOMPARE(withOrdinance(ofKind("noodbevel") +
                               Acts{step("published", "02 20:00"), step("withdrawn", "22 12:00")}),
                 "");
        QCOMPARE(shown(bansOf(applied(evening), carried)), banned);
    }

    void whatWasCalledOffIsNoWarning_data()
    {
        addColumns();
        const Records bans = {ban({set("carried_by", ordinanceId)})};
        for (const char *off : {"refused", "set_aside", "withdrawn_by_applicant", "withdrawn_by_authority",
                                "cancelled", "forbidden", "not_held"})
            row(off, applied(evening + Acts{step(off, "18 12:00")}), bans,
                "van kracht vanaf 17 maart 2020; gaat niet door (off)");
        const Acts forbidden = evening + Acts{step("forbidden", "18 12:00")};
        row("because of the ban", applied(forbidden + Acts{set("cause", firstMeeting)}), bans,
            "van kracht vanaf 17 maart 2020; gaat hierom niet door (off)");
        row("because of its ordinance", applied(forbidden + Acts{set("cause", ordinanceId)}), bans,
            "van kracht vanaf 17 maart 2020; gaat hierom niet door (off)");
        row("because of another", applied(forbidden + Acts{set("cause", secondMeeting)}), bans,
            "van kracht vanaf 17 maart 2020; gaat niet door (off)");
        row("taken back", applied(forbidden + Acts{voided("forbidden")}), bans, banned);
        row("held all the same", applied(evening + Acts{step("held", "23 19:00")}), bans, banned);
        row("granted", applied(evening + Acts{step("granted", "10 12:00"), set("cause", firstMeeting)}), bans,
            banned);
    }
    void whatWasCalledOffIsNoWarning() { check(); }

    void itIsNamedInBothTongues()
    {
        const RecordState state =
            applied({dated("starts", "2020-03"), step("forbidden", "18"), set("cause", firstMeeting)});
        const std::vector<EventBan> bans =
            bansOf(state, {ban({set("max_persons", 100), set("subject", nullptr), step("lapsed", "31")})});
        QCOMPARE(bans.size(), size_t{1});
        QCOMPARE(bans[0].record, std::string(firstMeeting));
        QCOMPARE(bans[0].title, std::string("verbod"));
        QCOMPARE(
            bans[0].words.english,
            std::string("in force from 17 March 2020 up to and including 31 March 2020, above 100 "
                        "persons; number of visitors not entered; day of the start not known; subject of "
                        "the ban not entered; off because of it"));
        QCOMPARE(bansOf(applied(evening + Acts{step("cancelled", "18")}), {ban()})[0].words.english,
                 std::string("in force from 17 March 2020; off"));
    }

private:
    static void addColumns()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<Records>("measures");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(const RecordState, state);
        QFETCH(const Records, measures);
        QFETCH(const QString, expected);
        QCOMPARE(shown(bansOf(state, measures)), expected);
    }
};

QTEST_GUILESS_MAIN(TstEventBan)
#include "tst_eventban.moc"
