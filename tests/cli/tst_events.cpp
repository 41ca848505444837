#include "cli/program.h"

using namespace piketboek;

namespace {

// A street party of 16 June 2020, reported on 1 June.
const QStringList party = {"write",
                           "record",
                           "--register",
                           "event",
                           "name=Straatfeest",
                           "happened=2020-06-01 09:00",
                           "starts=2020-06-16 14:00",
                           "ends=2020-06-16 22:00",
                           "organiser=Buurtvereniging",
                           "municipality=GM0505"};

QString written(const Place &place, const QStringList &more = {})
{
    const Ran ran = place.ctl(party + more);
    if (ran.code != 0)
        qFatal("%s", qPrintable(ran.err));
    return ran.out.trimmed();
}

QString shown(const Place &place, const QString &record, const QStringList &more = {})
{
    return place.ctl(QStringList{"show", record} + more).out;
}

} // namespace

class TstEvents : public QObject
{
    Q_OBJECT

private slots:
    void aStreetPartyIsJudgedAsItsPapersComeIn();
    void itIsJudgedInEnglishToo();
    void onlyAnEventIsJudged();
    void anEventInsideABanIsFlaggedUntilItIsCalledOff();
    void thePublishedYearKnowsWhatWasHeldUnderTheRelaxation();
};

void TstEvents::aStreetPartyIsJudgedAsItsPapersComeIn()
{
    const Place place;
    const QString first = shown(place, written(place));
    QVERIFY2(first.contains("  melding of vergunning nog niet bekend, ontbreekt: personen op één moment, "),
             qPrintable(first));
    QVERIFY(first.contains("eigen regels van de gemeente Dordrecht, zoals gepubliceerd; geen wet"));
    QVERIFY(first.contains("    ? personen op één moment: niet ingevuld, grens 250\n"));
    QVERIFY(first.contains("    ✓ meldtermijn: gemeld op 1 juni 2020, 10 werkdagen vóór 16 juni 2020; "));
    QCOMPARE(first.count("    ? ") + first.count("    ✓ ") + first.count("    ✗ "), 8);

    const QStringList papers = {"max_at_once=200",   "music=no",          "hinders_traffic=no",
                                "small_objects=yes", "receipt_shown=yes", "other_event_near=no"};
    const QString enough = shown(place, written(place, papers));
    QVERIFY2(enough.contains("  een melding is genoeg (eigen regels"), qPrintable(enough));
    QCOMPARE(enough.count("    ✓ "), 8);

    QStringList larger = papers;
    larger[0] = "max_at_once=300";
    const QString permit = shown(place, written(place, larger));
    QVERIFY(permit.contains("  vergunning nodig, wegens: personen op één moment ("));
    QVERIFY(permit.contains("    ✗ personen op één moment: verwacht op één moment: 300, grens 250\n"));
}

void TstEvents::itIsJudgedInEnglishToo()
{
    const Place place;
    const QString english = shown(place, written(place, {"max_at_once=300"}), {"--language", "en"});
    QVERIFY(english.contains("  permit needed, because of: persons at any moment ("));
    QVERIFY(english.contains("    ✗ persons at any moment: expected at one moment: 300, limit 250\n"));
}

void TstEvents::onlyAnEventIsJudged()
{
    const Place place;
    const QString incident =
        place.ctl({"write", "incident", "--category", "fire", "--happened", "2020"}).out.trimmed();
    const Ran ran = place.ctl({"show", incident});
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.out.contains("melding of vergunning") && !ran.out.contains("    ? "));
}

void TstEvents::anEventInsideABanIsFlaggedUntilItIsCalledOff()
{
    const Place place;
    const QString party = written(place);
    const auto listed = [&](const char *language) {
        return place.ctl({"list", "event", "--language", language}).out;
    };
    QVERIFY(!listed("nl").contains("verbod"));
    const QString ban =
        place
            .ctl({"write", "record", "--register", "measure", "kind=ban", "subject=events",
                  "title=verbod op evenementen", "happened=2020-03-17", "municipality=GM0505"})
            .out.trimmed();
    QVERIFY(listed("nl").contains("Straatfeest · ingediend · valt in verbod: verbod op evenementen\n"));
    QVERIFY(listed("en").contains(" · inside ban: verbod op evenementen\n"));
    QVERIFY(shown(place, party)
                .contains("  ! valt in verbod: verbod op evenementen (van kracht vanaf 17 maart 2020)\n"));

    QCOMPARE(place.ctl({"status", "--record", party, "--to", "forbidden", "--at", "2020-06-02"}).code, 0);
    QVERIFY(!listed("nl").contains("valt in verbod"));
    QVERIFY(
        shown(place, party)
            .contains("  verbod: verbod op evenementen (van kracht vanaf 17 maart 2020; gaat niet door)\n"));
    QVERIFY(place.ctl({"list", "measure"}).out.contains(ban));
}

void TstEvents::thePublishedYearKnowsWhatWasHeldUnderTheRelaxation()
{
    const Place place;
    QCOMPARE(place.ctl({"import", Place::example("dordrecht-2020.json")}).code, 0);
    const QString listed = place.ctl({"list", "event"}).out;
    QCOMPARE(listed.count('\n'), 4);
    QVERIFY2(!listed.contains("valt in verbod"), qPrintable(listed));
}

QTEST_GUILESS_MAIN(TstEvents)
#include "tst_events.moc"
