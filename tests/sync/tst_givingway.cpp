#include "support/acts.h"
#include "support/quiet.h"

using namespace piketboek;

namespace {

int forksWith(Database &database, const std::string &words)
{
    Statement rows =
        must(database.prepare("SELECT cast(disclosures AS TEXT) FROM fork WHERE disclosures IS NOT NULL"));
    int found = 0;
    while (must(rows.step()))
        found += rows.text(0).contains(words);
    return found;
}

int forksWith(const Central &central, const std::string &words)
{
    Database database = must(Database::open(central.file(), Database::Access::Read));
    return forksWith(database, words);
}

std::vector<EntryId> shownBy(Tablet &tablet, const Entry &entry)
{
    projectAll(tablet);
    const std::string author = must(Envelope::read(entry.envelope)).author;
    const std::unique_ptr<Reader> reader = must(Reader::open(tablet.directory()));
    std::vector<EntryId> shown;
    for (const Line &line : must(reader->timeline({.limit = 1'000}))) {
        if (line.envelope.author == author)
            shown.push_back(line.id);
    }
    return shown;
}

} // namespace

class TstGivingWay : public QObject
{
    Q_OBJECT

private slots:
    void aThirdTabletGivesWayToWhatARestoredCentralLogTook()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        QVERIFY(fleet.settle().empty());
        fleet.central().backUp();
        fleet.copy(fleet.tablet(0));
        Tablet &third = fleet.tablet(1);
        Tablet &copied = fleet.tablet(2);
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "van de een"));
        const Entry one = fleet.write(fleet.tablet(0), lineAbout(incident.record, "van de een, vervolg"));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QVERIFY(fleet.sync(third));
        fleet.write(copied, lineAbout(incident.record, "van de ander"));
        const Entry other = fleet.write(copied, lineAbout(incident.record, "van de ander, vervolg"));
        fleet.central().putBackFromBackup();
        QVERIFY(fleet.sync(copied));
        QCOMPARE(forksWith(third.journal().database(), "van de een"), 0);
        QVERIFY(fleet.sync(third));
        QCOMPARE(forksWith(third.journal().database(), "van de een"), 2);
        QCOMPARE(shownBy(third, one).size(), size_t{0});
        QCOMPARE(shownBy(third, other).size(), size_t{1});
        QUIET(fleet);
        QVERIFY2(shownBy(third, one).size() == 1, "its writer wrote it anew");
    }

    void whatTwoCopiesWriteAnewIsShownOnce()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        Tablet &first = fleet.tablet(0);
        fleet.write(first, incident);
        QVERIFY(fleet.settle().empty());
        first.keepCopy();
        const Entry unsent = fleet.write(first, lineAbout(incident.record, "nog niet weg"));
        fleet.copy(first);
        fleet.copy(first);
        first.putBackCopy();
        fleet.write(first, lineAbout(incident.record, "wat er eerst was"));
        for (const size_t at : {0U, 2U, 3U, 1U})
            (void)fleet.sync(fleet.tablet(at));
        QUIET(fleet);
        const std::string count = "SELECT count(*) FROM twin WHERE was IN (SELECT was FROM twin GROUP BY was "
                                  "HAVING count(*) > 1)";
        Statement twins = must(fleet.tablet(1).journal().database().prepare(count));
        QVERIFY(must(twins.step()));
        QCOMPARE(twins.integer(0), int64_t{2});
        for (size_t at = 0; at < fleet.size(); ++at)
            QCOMPARE(shownBy(fleet.tablet(at), unsent).size(), size_t{1});
    }

    void anErasureReachesTheForkOfWhatWasWrittenAnew()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        QVERIFY(fleet.settle().empty());
        fleet.copy(fleet.tablet(0));
        Tablet &copied = fleet.tablet(2);
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "van de een"));
        const Entry lost = fleet.write(copied, lineAbout(incident.record, "een naam die weg moet"));
        QUIET(fleet);
        QCOMPARE(forksWith(copied.journal().database(), "een naam die weg moet"), 1);
        QCOMPARE(forksWith(fleet.central(), "een naam die weg moet"), 1);
        const EntryId anew = shownBy(copied, lost).at(0);
        QVERIFY(anew.device != lost.id.device);
        fleet.write(fleet.tablet(1), erasureOf(incident.record, anew));
        QUIET(fleet);
        QCOMPARE(forksWith(copied.journal().database(), "een naam die weg moet"), 0);
        QCOMPARE(forksWith(fleet.central(), "een naam die weg moet"), 0);
    }
};

QTEST_GUILESS_MAIN(TstGivingWay)
#include "tst_givingway.moc"
