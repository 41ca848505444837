#include "registers/knownthen.h"

#include "acts.h"
#include "town.h"

#include <QtTest>

using namespace piketboek;

namespace {

const std::string early = "2020-02-03T14:40+01:00";
const std::string decidedAt = "2020-02-03T15:00+01:00";
const std::string late = "2020-02-03T15:01+01:00";

KnownThen knownTo(const Town &town, const EntryId &decision)
{
    const std::vector<PlacedEntry> entries = town.placed();
    const auto found =
        std::ranges::find(entries, decision, [](const PlacedEntry &entry) { return entry.envelope.id; });
    return KnownThen::knownTo(entries, *found);
}

using Ids = std::vector<EntryId>;

} // namespace

class TstKnownThen : public QObject
{
    Q_OBJECT

private slots:
    void whatTheDecidersTabletHeldWasKnown()
    {
        Town town(2);
        const EntryId gas = town.write(1, at(line("gaslucht"), early));
        town.sync(1);
        town.pull(0);
        const EntryId opened = town.write(0, open("fire"));
        const EntryId decision = town.write(0, at(line("ontruimen"), decidedAt));
        const KnownThen then = knownTo(town, decision);
        QVERIFY(then.known == (Ids{gas, opened}));
        QVERIFY(then.later.empty());
    }

    void whatArrivesLaterWithAnEarlierTimeIsNeverKnown()
    {
        Town town(2);
        const EntryId gas = town.write(1, at(line("gaslucht"), early));
        const EntryId decision = town.write(0, at(line("ontruimen"), decidedAt));
        town.sync(1);
        town.sync(0);
        const KnownThen then = knownTo(town, decision);
        QVERIFY(then.known.empty());
        QVERIFY(then.later == Ids{gas});
    }

    void whatTheDeciderNotesAfterwardsWasNotKnownToHim()
    {
        Town town(1);
        const EntryId decision = town.write(0, at(line("ontruimen"), decidedAt));
        const EntryId noted = town.write(0, at(line("gaslucht"), early, "afterwards"));
        const KnownThen then = knownTo(town, decision);
        QVERIFY(then.known.empty());
        QVERIFY(then.later == Ids{noted});
    }

    void whatHappenedAfterItIsNeither()
    {
        Town town(2);
        const EntryId decision = town.write(0, at(line("ontruimen"), decidedAt));
        const EntryId same = town.write(1, at(line("sein veilig"), decidedAt));
        town.write(1, at(line("gebouw leeg"), late));
        const KnownThen then = knownTo(town, decision);
        QVERIFY(then.known.empty());
        QVERIFY(then.later == Ids{same});
    }

    void whatNamesNoTimeIsPlacedByWhenItWasWritten()
    {
        Town town(2);
        const EntryId before = town.write(1, act("inform", Json::object({{"who", "burgemeester"}})));
        const EntryId decision = town.write(0, line("ontruimen"));
        town.write(1, act("inform", Json::object({{"who", "aov"}})));
        QVERIFY(knownTo(town, decision).later == Ids{before});
    }

    void aDayMayHoldWhatCameFirst()
    {
        Town town(2);
        const EntryId decision = town.write(0, at(line("ontruimen"), decidedAt));
        const EntryId someTime = town.write(1, at(line("klachten"), "2020-02-03", "hand"));
        QVERIFY(knownTo(town, decision).later == Ids{someTime});
    }
};

QTEST_GUILESS_MAIN(TstKnownThen)
#include "tst_knownthen.moc"
