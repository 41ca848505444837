#include "registers/mergegroups.h"

#include "registers/acts.h"
#include "registers/town.h"
#include "support/seed.h"

#include <QtTest>

#include <array>

using namespace piketboek;

namespace {

using Groups = std::map<std::string, std::string>;

Groups groupsOf(const Town &town)
{
    return mergeGroups(town.placed());
}

} // namespace

class TstMergeGroups : public QObject
{
    Q_OBJECT

private slots:
    void withoutMergesThereAreNoGroups();
    void theLowestRecordHeadsItsGroup();
    void mergesOfTwoDevicesJoinInOneGroup();
    void aRingOfMergesIsOneGroup();
    void anUnmergeTakesOneEdgeAway();
    void aWithdrawalDoesToo();
    void anUnmergeCanBeUndone();
    void aMergeWithoutARecordOfItsOwnTiesOnlyWhatItNames();
    void anyOrderGivesTheSameGroups();
};

void TstMergeGroups::withoutMergesThereAreNoGroups()
{
    Town town(1);
    town.write(0, open("fire"));
    town.write(0, line("rook"));
    QCOMPARE(groupsOf(town), Groups());
}

void TstMergeGroups::theLowestRecordHeadsItsGroup()
{
    Town town(1);
    town.write(0, merge("b", {"c", "a"}));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "a"}}));
}

void TstMergeGroups::mergesOfTwoDevicesJoinInOneGroup()
{
    Town town(2);
    town.write(0, merge("d", {"c"}));
    town.write(1, merge("b", {"a"}));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "c"}, {"d", "c"}}));
    town.write(1, merge("c", {"b"}));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "a"}, {"d", "a"}}));
}

void TstMergeGroups::aRingOfMergesIsOneGroup()
{
    Town town(3);
    const EntryId one = town.write(0, merge("a", {"b"}));
    town.write(1, merge("b", {"c"}));
    town.write(2, merge("c", {"a"}));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "a"}}));
    town.write(0, about("unmerge", one));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "a"}}));
}

void TstMergeGroups::anUnmergeTakesOneEdgeAway()
{
    Town town(2);
    town.write(0, merge("a", {"b"}));
    const EntryId second = town.write(1, merge("b", {"c"}));
    town.write(0, about("unmerge", second));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}}));
}

void TstMergeGroups::aWithdrawalDoesToo()
{
    Town town(1);
    const EntryId only = town.write(0, merge("a", {"b"}));
    town.write(0, takeBack(only));
    QCOMPARE(groupsOf(town), Groups());
}

void TstMergeGroups::anUnmergeCanBeUndone()
{
    Town town(1);
    const EntryId only = town.write(0, merge("a", {"b"}));
    const EntryId apart = town.write(0, about("unmerge", only));
    town.write(0, takeBack(apart));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}}));
}

void TstMergeGroups::aMergeWithoutARecordOfItsOwnTiesOnlyWhatItNames()
{
    Town town(1);
    town.write(0, merge("", {"a", "b"}));
    town.write(0, merge("", {"c", "d"}));
    QCOMPARE(groupsOf(town), (Groups{{"a", "a"}, {"b", "a"}, {"c", "c"}, {"d", "c"}}));
}

void TstMergeGroups::anyOrderGivesTheSameGroups()
{
    static const std::array<std::string, 7> records = {"a", "b", "c", "d", "e", "f", "g"};
    Random random = piketboek::random();
    for (int round = 0; round < 100; ++round) {
        Town town(3);
        for (int i = 0; i < 12; ++i) {
            const size_t device = pick(random, 3);
            if (i > 2 && pick(random, 3) == 0)
                town.write(device, about(pick(random, 2) ? "unmerge" : "withdraw",
                                         town.id(pick(random, town.size()))));
            else
                town.write(device, merge(records[pick(random, 7)],
                                         {records[pick(random, 7)], records[pick(random, 7)]}));
        }
        std::vector<PlacedEntry> acts = town.placed();
        const Groups groups = mergeGroups(acts);
        for (const auto &[record, head] : groups) {
            QVERIFY(head <= record);
            QCOMPARE(groups.at(head), head);
        }
        std::ranges::shuffle(acts, random);
        QCOMPARE(mergeGroups(acts), groups);
    }
}

QTEST_GUILESS_MAIN(TstMergeGroups)
#include "tst_mergegroups.moc"
