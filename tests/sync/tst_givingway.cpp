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

std::vector<Line> linesBy(Tablet &tablet, const Entry &entry)
{
    projectAll(tablet);
    const std::string author = must(Envelope::read(entry.envelope)).author;
    const std::unique_ptr<Reader> reader = must(Reader::open(tablet.directory()));
    std::vector<Line> lines = must(reader->timeline({.limit = 1'000}));
    std::erase_if(lines, [&](const Line &line) { return line.envelope.author != author; });
    return lines;
}

bool correctedOn(Tablet &tablet, const Entry &entry, const std::string &text)
{
    return std::ranges::any_of(linesBy(tablet, entry),
                               [&](const Line &line) { return line.correctedText == text; });
}

/// Entries that write an act anew which another entry writes anew too.
int twinsOn(Tablet &tablet)
{
    Statement rows = must(tablet.journal().database().prepare(
        "SELECT count(*) FROM twin WHERE was IN (SELECT was FROM twin GROUP BY was HAVING count(*) > 1)"));
    return must(rows.step()) ? static_cast<int>(rows.integer(0)) : 0;
}

bool holds(Database &database, const EntryId &id, const std::string &words)
{
    const std::string content = contentOf(database)[id.device + ":" + std::to_string(id.seq)];
    return content.contains(words);
}

/// An act that was not sent yet, on two copies of a tablet that itself wrote another one of that name.
Entry writeOnTwoCopies(Fleet &fleet)
{
    const Draft incident = openIncident();
    Tablet &first = fleet.tablet(0);
    fleet.write(first, incident);
    must(fleet.sync(first));
    first.keepCopy();
    const Entry unsent = fleet.write(first, lineAbout(incident.record, "nog niet weg"));
    fleet.copy(first);
    fleet.copy(first);
    first.putBackCopy();
    fleet.write(first, lineAbout(incident.record, "wat er eerst was"));
    return unsent;
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
        QCOMPARE(linesBy(third, one).size(), size_t{0});
        QCOMPARE(linesBy(third, other).size(), size_t{1});
        QUIET(fleet);
        QVERIFY2(linesBy(third, one).size() == 1, "its writer wrote it anew");
    }

    void whatTheMovedEntriesErasedIsNotErasedOfTheOthers()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        QVERIFY(fleet.settle().empty());
        fleet.central().backUp();
        fleet.copy(fleet.tablet(0));
        const Entry one = fleet.write(fleet.tablet(0), lineAbout(incident.record, "van de een"));
        fleet.write(fleet.tablet(0), erasureOf(incident.record, one.id));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QVERIFY(fleet.sync(fleet.tablet(1)));
        const Entry other = fleet.write(fleet.tablet(2), lineAbout(incident.record, "van de ander"));
        QCOMPARE(other.id, one.id);
        fleet.central().putBackFromBackup();
        QVERIFY(fleet.sync(fleet.tablet(2)));
        QVERIFY(fleet.sync(fleet.tablet(1)));
        QVERIFY(holds(fleet.tablet(1).journal().database(), other.id, "van de ander"));
        QUIET(fleet);
        QVERIFY(holds(fleet.tablet(1).journal().database(), other.id, "van de ander"));
    }

    void whatTwoCopiesWriteAnewIsShownOnce()
    {
        for (const size_t correcting : {2U, 3U}) {
            Fleet fleet(2, 1, here());
            const Entry unsent = writeOnTwoCopies(fleet);
            const std::string &record = must(Envelope::read(unsent.envelope)).record;
            fleet.write(fleet.tablet(correcting), correctionOf(record, unsent.id, "verbeterd"));
            for (const size_t at : {0U, 2U, 3U, 1U})
                (void)fleet.sync(fleet.tablet(at));
            QUIET(fleet);
            QCOMPARE(twinsOn(fleet.tablet(1)), 2);
            for (size_t at = 0; at < fleet.size(); ++at)
                QCOMPARE(linesBy(fleet.tablet(at), unsent).size(), size_t{1});
            QVERIFY2(correctedOn(fleet.tablet(1), unsent, "verbeterd"),
                     "a correction of either is a correction of the one that stands");
        }
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
        const EntryId anew = linesBy(copied, lost).at(0).id;
        QVERIFY(anew.device != lost.id.device);
        fleet.write(fleet.tablet(1), erasureOf(incident.record, anew));
        QUIET(fleet);
        QCOMPARE(forksWith(copied.journal().database(), "een naam die weg moet"), 0);
        QCOMPARE(forksWith(fleet.central(), "een naam die weg moet"), 0);
    }
};

QTEST_GUILESS_MAIN(TstGivingWay)
#include "tst_givingway.moc"
