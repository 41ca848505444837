#include "registers/takenback.h"

#include "support/seed.h"

#include <QtTest>

#include <algorithm>

using namespace piketboek;

namespace {

EntryId id(int64_t seq)
{
    return {"device", seq};
}

// As the rule reads, for withdrawals that each name something older.
bool isTakenBack(const std::vector<TakingBack> &acts, const EntryId &entry)
{
    return std::ranges::any_of(
        acts, [&](const TakingBack &act) { return act.target == entry && !isTakenBack(acts, act.by); });
}

} // namespace

class TstTakenBack : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNamedIsTakenBack();
    void takingBackATakingBackUndoesIt();
    void oneStandingWithdrawalIsEnough();
    void howeverDeepTheUndoingGoes();
    void whereEachLayerTakesBackTheNextNothingGrows();
    void aRingTakesNothingBack();
    void anyHistoryIsAsTheRuleReads();
};

void TstTakenBack::whatIsNamedIsTakenBack()
{
    QCOMPARE(takenBack({}), std::set<EntryId>());
    QCOMPARE(takenBack({{id(2), id(1)}}), (std::set{id(1)}));
    QCOMPARE(takenBack({{id(3), id(1)}, {id(3), id(2)}, {id(3), id(1)}}), (std::set{id(1), id(2)}));
}

void TstTakenBack::takingBackATakingBackUndoesIt()
{
    QCOMPARE(takenBack({{id(2), id(1)}, {id(3), id(2)}}), (std::set{id(2)}));
    QCOMPARE(takenBack({{id(4), id(3)}, {id(3), id(2)}, {id(2), id(1)}}), (std::set{id(1), id(3)}));
}

void TstTakenBack::oneStandingWithdrawalIsEnough()
{
    QCOMPARE(takenBack({{id(2), id(1)}, {id(3), id(1)}, {id(4), id(2)}}), (std::set{id(1), id(2)}));
}

void TstTakenBack::howeverDeepTheUndoingGoes()
{
    std::vector<TakingBack> acts;
    for (int64_t seq = 2; seq <= 10'001; ++seq)
        acts.push_back({id(seq), id(seq - 1)});
    QVERIFY(!takenBack(acts).contains(id(1)));
    acts.push_back({id(10'002), id(10'001)});
    QVERIFY(takenBack(acts).contains(id(1)));
}

void TstTakenBack::whereEachLayerTakesBackTheNextNothingGrows()
{
    std::vector<TakingBack> acts;
    for (int64_t layer = 1; layer < 60; ++layer) {
        for (int64_t i = 0; i < 10; ++i) {
            for (int64_t j = 0; j < 10; ++j)
                acts.push_back({id(layer * 10 + i), id((layer - 1) * 10 + j)});
        }
    }
    QCOMPARE(takenBack(acts).size(), size_t{300});
}

void TstTakenBack::aRingTakesNothingBack()
{
    QCOMPARE(takenBack({{id(1), id(1)}}), std::set<EntryId>());
    QCOMPARE(takenBack({{id(1), id(2)}, {id(2), id(1)}, {id(2), id(3)}}), std::set<EntryId>());
    QCOMPARE(takenBack({{id(1), id(2)}, {id(2), id(1)}, {id(4), id(1)}}), (std::set{id(1)}));
}

void TstTakenBack::anyHistoryIsAsTheRuleReads()
{
    Random random = piketboek::random();
    for (int round = 0; round < 300; ++round) {
        std::vector<TakingBack> acts;
        for (int64_t seq = 2; seq < 14; ++seq)
            acts.push_back(
                {id(seq), id(1 + static_cast<int64_t>(pick(random, static_cast<size_t>(seq - 1))))});
        const std::set<EntryId> gone = takenBack(acts);
        std::ranges::shuffle(acts, random);
        QCOMPARE(takenBack(acts), gone);
        for (int64_t seq = 1; seq < 14; ++seq)
            QCOMPARE(gone.contains(id(seq)), isTakenBack(acts, id(seq)));
    }
}

QTEST_GUILESS_MAIN(TstTakenBack)
#include "tst_takenback.moc"
