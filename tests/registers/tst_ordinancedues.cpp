#include "registers/ordinancedues.h"

#include "records.h"

#include <QTest>

using namespace piketboek;
using Records = std::vector<RecordState>;

namespace {

constexpr auto a176 = "Gemeentewet art. 176 lid ";

std::vector<Due> duesOf(const RecordState &state, int64_t instant, const Records &meetings = {})
{
    const Surroundings around{.meetings = meetings};
    return ordinanceDues({state, around, instant});
}

Acts regionals()
{
    return mayors + Acts{set("authority", "voorzitter_vr")};
}

Acts published(const char *kind)
{
    return ofKind(kind) + Acts{step("published", "02 20:00")};
}

const Acts refusals = mayors + Acts{step("refused", "10 22:00")};
const Acts appeals = refusals + Acts{step("appealed", "11 09:00")};
Records council()
{
    return {meeting("10 20:00", 30)};
}

} // namespace

class TstOrdinanceDues : public QObject
{
    Q_OBJECT

private slots:
    void publicationCountsUpFromAdoption_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *instant,
                            const QString &expected) { addRow(name, acts, instant, "publish", expected); };
        const Acts unpublished = ofKind("noodverordening");
        const Acts spokenArea = ofKind("veiligheidsrisicogebied") + Acts{step("in_force", "02 19:30")};
        row("before adoption", unpublished, "02 18:00", "");
        row("adopted", unpublished, "02 19:00", "publish since 02 19:00 [" + QString(a176) + "1]");
        row("adopted on a day", unpublished + Acts{step("adopted", "02")}, "02 19:00",
            "publish since 02 00:00 [" + QString(a176) + "1] coarse");
        row("published", mayors, "02 20:00", "publish since 02 19:00 [" + QString(a176) + "1] done");
        row("an order", ofKind("noodbevel"), "02 19:00", "publish since 02 19:00 [Awb art. 3:40]");
        row("an area ban", ofKind("gebiedsverbod"), "02 19:00", "publish since 02 19:00 [Awb art. 3:40]");
        row("a risk area", ofKind("veiligheidsrisicogebied"), "02 19:00",
            "publish since 02 19:00 [Awb art. 3:40]");
        row("a spoken risk area", spokenArea, "02 20:00",
            "publish since 02 19:00 [Gemeentewet art. 174b lid 3]");
        row("over, and never published", unpublished + Acts{step("withdrawn", "03 12:00")}, "03 12:00", "");
        row("a spoken one is over", spokenArea, "04 12:00",
            "publish since 02 19:00 [Gemeentewet art. 174b lid 3]");
    }
    void publicationCountsUpFromAdoption() { check(); }

    void itStartsAndEndsByWhatEndsIt_data()
    {
        addColumns();
        const Acts area = published("veiligheidsrisicogebied");
        addRow("starts", mayors + Acts{dated("in_force_from", "03 00:00")}, "02 21:00", "starts",
               "starts by 03 00:00");
        addRow("starts on a day", mayors + Acts{dated("in_force_from", "03")}, "02 21:00", "starts",
               "starts by 03 00:00 coarse");
        addRow("started", mayors, "02 20:00", "starts", "starts by 02 20:00 done");
        addRow("not published", ofKind("noodverordening"), "02 20:00", "starts", "");
        addRow("withdrawn before",
               mayors + Acts{dated("in_force_from", "03 00:00"), step("withdrawn", "02 21:00")}, "02 22:00",
               "starts", "");
        addRow("no end", mayors, "03 12:00", "expires", "");
        addRow("expires", mayors + Acts{dated("until", "09 12:00")}, "03 12:00", "expires",
               "expires by 09 12:00");
        addRow("expires on a day", mayors + Acts{dated("until", "09")}, "03 12:00", "expires",
               "expires by 10 00:00 coarse");
        addRow("expired", mayors + Acts{dated("until", "09 12:00")}, "09 12:00", "expires",
               "expires by 09 12:00 done");
        addRow("twelve hours", area, "02 21:00", "twelve_hours",
               "twelve_hours by 03 08:00 [Gemeentewet art. 174b lid 1]");
        addRow("twelve hours from a day", ofKind("veiligheidsrisicogebied") + Acts{step("published", "03")},
               "02 21:00", "twelve_hours", "twelve_hours by 03 12:00 [Gemeentewet art. 174b lid 1] coarse");
        addRow("twelve hours are over", area, "03 08:00", "twelve_hours",
               "twelve_hours by 03 08:00 [Gemeentewet art. 174b lid 1] done");
        addRow("less than twelve", area + Acts{dated("until", "03 02:00")}, "02 21:00", "twelve_hours", "");
        addRow("less than twelve, expires", area + Acts{dated("until", "03 02:00")}, "02 21:00", "expires",
               "expires by 03 02:00");
        addRow("to be withdrawn", mayors + Acts{step("withdrawn", "09 12:00")}, "03 12:00", "withdrawn",
               "withdrawn by 09 12:00");
        addRow("to be replaced", mayors + Acts{step("replaced", "09")}, "03 12:00", "replaced",
               "replaced by 10 00:00 coarse");
    }
    void itStartsAndEndsByWhatEndsIt() { check(); }

    void theThreeAreToldAsSoonAsPossible_data()
    {
        addColumns();
        const QString due = "inform_council since 02 20:00 [" + QString(a176) + "2]";
        addRow("before publication", mayors, "02 19:30", "inform_council", "");
        addRow("the council", mayors, "02 20:00", "inform_council", due);
        addRow("the commissioner", mayors, "02 20:00", "inform_commissioner",
               "inform_commissioner since 02 20:00 [" + QString(a176) + "2]");
        addRow("the prosecutor", mayors, "02 20:00", "inform_prosecutor",
               "inform_prosecutor since 02 20:00 [" + QString(a176) + "2]");
        addRow("published on a day", ofKind("noodverordening") + Acts{step("published", "03")}, "03 12:00",
               "inform_council", "inform_council since 03 00:00 [" + QString(a176) + "2] coarse");
        const Acts told = mayors + Acts{step("informed_council", "02 21:00")};
        addRow("not yet told", told, "02 20:59", "inform_council", due);
        addRow("told", told, "02 21:00", "inform_council", due + " done");
        addRow("the others are not", told, "02 21:00", "inform_prosecutor",
               "inform_prosecutor since 02 20:00 [" + QString(a176) + "2]");
        addRow("told before publication", mayors + Acts{step("informed_council", "02 19:30")}, "02 19:30",
               "inform_council", due + " done");
        addRow("withdrawn without it", mayors + Acts{step("withdrawn", "03 12:00")}, "04 12:00",
               "inform_council", due);
        addRow("archived without it",
               mayors + Acts{step("withdrawn", "03 12:00"), step("archived", "04 12:00")}, "04 12:00",
               "inform_council", "");
        addRow("the region's chair", regionals(), "02 20:00", "inform_commissioner",
               "inform_commissioner since 02 20:00 [Wvr art. 39 lid 1 onder b en " + QString(a176) + "2]");
        addRow("an order", published("noodbevel"), "02 20:00", "inform_council", "");
        addRow("an area ban", published("gebiedsverbod"), "02 20:00", "inform_council", "");
        addRow("a risk area", published("veiligheidsrisicogebied"), "02 20:00", "inform_council",
               "inform_council since 02 20:00 [Gemeentewet art. 174b]");
        addRow("a risk area, the commissioner", published("veiligheidsrisicogebied"), "02 20:00",
               "inform_commissioner", "");
        addRow("a spoken risk area", ofKind("veiligheidsrisicogebied") + Acts{step("in_force", "02 19:30")},
               "02 19:30", "inform_council", "inform_council since 02 19:30 [Gemeentewet art. 174b]");
    }
    void theThreeAreToldAsSoonAsPossible() { check(); }

    void theThreeAreToldAgainWhenItIsWithdrawn_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *what, const QString &expected) {
            addRow(name, acts, "06 12:00", what, expected);
        };
        const Acts ended = {step("withdrawn", "05 12:00")};
        const QString council = "inform_withdrawal_council since 05 12:00 [" + QString(a176) + "7]";
        row("in force", mayors, "inform_withdrawal_council", "");
        row("to be withdrawn", mayors + Acts{step("withdrawn", "07 12:00")}, "inform_withdrawal_council", "");
        row("the council", mayors + ended, "inform_withdrawal_council", council);
        row("the commissioner", mayors + ended, "inform_withdrawal_commissioner",
            "inform_withdrawal_commissioner since 05 12:00 [" + QString(a176) + "7]");
        row("the prosecutor", mayors + ended, "inform_withdrawal_prosecutor",
            "inform_withdrawal_prosecutor since 05 12:00 [" + QString(a176) + "7]");
        row("the region's chair", regionals() + ended, "inform_withdrawal_council",
            "inform_withdrawal_council since 05 12:00 [Wvr art. 39 lid 1 onder b en " + QString(a176) + "7]");
        row("withdrawn on a day", mayors + Acts{step("withdrawn", "04")}, "inform_withdrawal_council",
            "inform_withdrawal_council since 05 00:00 [" + QString(a176) + "7] coarse");
        const Acts told = mayors + ended + Acts{step("informed_withdrawal_council", "06 09:00")};
        row("told", told, "inform_withdrawal_council", council + " done");
        row("the others are not", told, "inform_withdrawal_prosecutor",
            "inform_withdrawal_prosecutor since 05 12:00 [" + QString(a176) + "7]");
        const Acts archived = {step("archived", "06 11:00")};
        row("archived without it", mayors + ended + archived, "inform_withdrawal_council", "");
        row("told and archived", told + archived, "inform_withdrawal_council", council + " done");
        row("lapsed", mayors + Acts{step("lapsed", "05 12:00")}, "inform_withdrawal_council", "");
        row("lapsed before it was withdrawn", mayors + ended + Acts{dated("until", "05 11:00")},
            "inform_withdrawal_council", "");
        row("replaced", mayors + Acts{step("replaced", "05 12:00")}, "inform_withdrawal_council", "");
        row("never published", ofKind("noodverordening") + ended, "inform_withdrawal_council", "");
        row("an order", published("noodbevel") + ended, "inform_withdrawal_council", "");
        row("an area ban", published("gebiedsverbod") + ended, "inform_withdrawal_council", "");
    }
    void theThreeAreToldAgainWhenItIsWithdrawn() { check(); }

    void theCouncilRatifiesInItsNextMeeting_data()
    {
        addColumns();
        const auto row = [](const char *name, const Acts &acts, const char *instant, const QString &expected,
                            const Records &meetings = council()) {
            addRow(name, acts, instant, "ratify", expected, meetings);
        };
        const QString open = "ratify by 10 20:00 [" + QString(a176) + "3]";
        const QString past = "ratify since 10 22:00 [" + QString(a176) + "3]";
        row("not published", ofKind("noodverordening"), "03 12:00", "");
        row("before publication", mayors, "02 19:30", "");
        row("the next meeting", mayors, "03 12:00", open);
        row("a meeting of a day", mayors, "03 12:00", "ratify by 10 23:59 [" + QString(a176) + "3] coarse",
            {meeting("10")});
        row("no meeting entered", mayors, "03 12:00", "ratify since 02 20:00 [" + QString(a176) + "3]", {});
        row("outcome not entered", mayors, "12 12:00", "ratify since 10 20:00 [" + QString(a176) + "3]");
        row("no quorum", mayors, "12 12:00", "ratify by 17 20:00 [" + QString(a176) + "3]",
            {meeting("10 20:00", 19), meeting("17 20:00", -1, secondMeeting)});
        row("no quorum, none planned", mayors, "12 12:00", "ratify since 02 20:00 [" + QString(a176) + "3]",
            {meeting("10 20:00", 19)});
        row("ratified", mayors + Acts{step("ratified", "10 22:00")}, "10 22:00", past + " done");
        row("ratified, not counted", mayors + Acts{step("ratified", "10 22:00")}, "10 22:00", past,
            {meeting("10 20:00")});
        row("refused", refusals, "10 22:00", past + " done");
        row("under appeal", appeals, "11 12:00", past + " done");
        row("upheld", appeals + Acts{step("appeal_allowed", "12 09:00")}, "12 12:00", past + " opinion done");
        row("lapsed", refusals, "12 12:00", past + " done");
        row("lapsed, for want of a decision", appeals, "20 12:00", past + " opinion done");
        row("withdrawn before", mayors + Acts{step("withdrawn", "05 12:00")}, "05 12:00",
            "ratify [" + QString(a176) + "3] opinion done");
        row("to end before", mayors + Acts{dated("until", "05 12:00")}, "03 12:00", open + " opinion");
        row("to end after", mayors + Acts{dated("until", "15 12:00")}, "03 12:00", open);
        row("the region's chair", regionals(), "03 12:00", "ratify [Wvr art. 39 lid 1 onder b] done");
        row("an order", published("noodbevel"), "03 12:00", "ratify [Gemeentewet art. 175] done");
        row("a risk area", published("veiligheidsrisicogebied"), "02 21:00",
            "ratify [Gemeentewet art. 174b] done");
    }
    void theCouncilRatifiesInItsNextMeeting() { check(); }

    void notRatifiedTheHoursForAppealRun_data()
    {
        addColumns();
        const QString appeal = "appeal by 11 22:00 [" + QString(a176) + "4]";
        const QString decision =
            "appeal_decision by 14 00:00 since 11 09:00 [" + QString(a176) + "4] opinion";
        const auto row = [](const char *name, const Acts &acts, const char *instant, const char *what,
                            const QString &expected) {
            addRow(name, acts, instant, what, expected, council());
        };
        row("before the refusal", refusals, "10 21:59", "appeal", "");
        row("refused", refusals, "10 22:00", "appeal", appeal);
        row("no appeal, no decision", refusals, "10 22:00", "appeal_decision", "");
        row("24 hours are over", refusals, "11 22:00", "appeal", "");
        row("before the appeal", appeals, "11 08:59", "appeal", appeal);
        row("appealed", appeals, "11 09:00", "appeal", appeal + " done");
        row("the two days", appeals, "11 09:00", "appeal_decision", decision);
        row("the two days are over", appeals, "14 00:00", "appeal_decision", "");
        const Acts rejected = appeals + Acts{step("appeal_refused", "12 09:00")};
        row("before the decision", rejected, "12 08:59", "appeal_decision", decision);
        row("after the decision", rejected, "12 09:00", "appeal_decision", "");
        row("its own end is sooner", appeals + Acts{dated("until", "13 12:00")}, "12 09:00",
            "appeal_decision", decision);
        row("withdrawn meanwhile", refusals + Acts{step("withdrawn", "11 10:00")}, "11 10:00", "appeal", "");
        row("withdrawn under appeal", appeals + Acts{step("withdrawn", "11 10:00")}, "11 10:00",
            "appeal_decision", "");
        row("refused on a day", mayors + Acts{step("refused", "10")}, "11 12:00", "appeal",
            "appeal by 11 23:59 [" + QString(a176) + "4] coarse");
        row("appealed on a day", refusals + Acts{step("appealed", "11")}, "11 12:00", "appeal_decision",
            "appeal_decision by 14 00:00 since 11 00:00 [" + QString(a176) + "4] opinion coarse");
        row("the region's chair", regionals() + Acts{step("refused", "10 22:00")}, "10 22:00", "appeal", "");
    }
    void notRatifiedTheHoursForAppealRun() { check(); }

    void aSuspensionCountsUp_data()
    {
        addColumns();
        const Acts suspended = mayors + Acts{step("suspended", "03 12:00"), step("resumed", "05 12:00")};
        addRow("before", suspended, "03 11:59", "suspended", "");
        addRow("suspended", suspended, "03 12:00", "suspended",
               "suspended since 03 12:00 [" + QString(a176) + "6]");
        addRow("resumed", suspended, "05 12:00", "suspended", "");
        addRow("on a day", mayors + Acts{step("suspended", "03")}, "03 12:00", "suspended",
               "suspended since 03 00:00 [" + QString(a176) + "6] coarse");
        addRow("the region's chair", regionals() + Acts{step("suspended", "03 12:00")}, "03 12:00",
               "suspended", "");
    }
    void aSuspensionCountsUp() { check(); }

    void theNextMeetingTellsItsVersion()
    {
        const RecordState moved = meeting("10 20:00", -1, firstMeeting, {dated("starts", "12 20:00")});
        const Due due = dueOf(duesOf(ordinance(mayors), march("03 12:00"), {moved}), "ratify");
        QCOMPARE(due.by, march("12 20:00"));
        QCOMPARE(due.version, moved.choice("starts")->by);
        QCOMPARE(due.meeting, std::string(firstMeeting));
    }

    void itsRatificationIsSaidInWords_data()
    {
        QTest::addColumn<Acts>("acts");
        QTest::addColumn<Records>("meetings");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *words, const Acts &acts, const Records &meetings,
                            const char *instant = "03 12:00") {
            QTest::newRow(words) << acts << meetings << instant << words;
        };
        const Records noQuorum = {meeting("10 20:00", 19)};
        row("bekrachtigen in de eerstvolgende raadsvergadering", mayors, council());
        row("bekrachtigen; geen raadsvergadering ingevuld", mayors, {});
        row("besluit of opkomst van de raadsvergadering niet ingevuld", mayors, council(), "12 12:00");
        row("te weinig leden aanwezig; geen volgende raadsvergadering ingevuld", mayors, noQuorum,
            "12 12:00");
        row("te weinig leden aanwezig; bekrachtigen in de volgende raadsvergadering", mayors,
            {meeting("10 20:00", 19), meeting("17 20:00", -1, secondMeeting)}, "12 12:00");
        row("bekrachtigd door de raad", mayors + Acts{step("ratified", "10 22:00")}, council(), "12 12:00");
        row("niet bekrachtigd", refusals, council(), "11 12:00");
        row("vervallen: niet bekrachtigd", refusals, council(), "12 12:00");
        row("beroep gegrond: geldt als bekrachtigd", appeals + Acts{step("appeal_allowed", "12 09:00")},
            council(), "13 12:00");
        row("bekrachtiging niet van toepassing", regionals(), council());
        row("bekrachtiging niet nodig: eerder geëindigd", mayors + Acts{step("withdrawn", "03 11:00")},
            council());
        row("eindigt vóór de raadsvergadering: dan geen bekrachtiging nodig",
            mayors + Acts{dated("until", "05 12:00")}, council());
    }
    void itsRatificationIsSaidInWords()
    {
        QFETCH(const Acts, acts);
        QFETCH(const Records, meetings);
        QFETCH(const QString, instant);
        QFETCH(const QString, words);
        const Due due = dueOf(duesOf(ordinance(acts), march(instant.toStdString()), meetings), "ratify");
        QCOMPARE(QString::fromStdString(due.words.dutch), words);
        QVERIFY(!due.words.english.empty());
    }

    void eachHasWordsInBothTongues()
    {
        for (const Due &due : duesOf(ordinance(appeals), march("11 12:00"), council()))
            QVERIFY2(!due.words.dutch.empty() && !due.words.english.empty(), due.what.c_str());
    }

private:
    static void addColumns()
    {
        QTest::addColumn<Acts>("acts");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Records>("meetings");
    }

    static void addRow(const char *name, const Acts &acts, const char *instant, const char *what,
                       const QString &expected, const Records &meetings = {})
    {
        QTest::newRow(name) << acts << QString(instant) << QString(what) << expected << meetings;
    }

    static void check()
    {
        QFETCH(const Acts, acts);
        QFETCH(const QString, instant);
        QFETCH(const QString, what);
        QFETCH(const QString, expected);
        QFETCH(const Records, meetings);
        const std::vector<Due> dues = duesOf(ordinance(acts), march(instant.toStdString()), meetings);
        QCOMPARE(shown(dueOf(dues, what.toStdString())), expected);
    }
};

QTEST_GUILESS_MAIN(TstOrdinanceDues)
#include "tst_ordinancedues.moc"
