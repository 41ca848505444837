#include "registers/recordstate.h"

#include "registers/acts.h"
#include "registers/town.h"

#include <QtTest>

#include <algorithm>

using namespace piketboek;

namespace {

RecordState foldOf(const Town &town)
{
    return RecordState::fold(town.placed());
}

} // namespace

class TstRecordActs : public QObject
{
    Q_OBJECT

private slots:
    void calloutsAreCountedTheFalseOnesToo();
    void theFirstTellingStandsForWhoWasInformed();
    void aNumberIsOnlyTheCentralLogsToGive();
};

void TstRecordActs::calloutsAreCountedTheFalseOnesToo()
{
    Town town(1);
    for (const char *outcome : {"answered", "false", "withdrawn", "answered"})
        town.write(0, callout(outcome));
    town.write(0, takeBack(town.write(0, callout("false"))));
    const std::vector<Callout> callouts = foldOf(town).callouts;
    QCOMPARE(callouts.size(), size_t{4});
    QCOMPARE(std::ranges::count_if(callouts, &Callout::isFalse), 2);
}

void TstRecordActs::theFirstTellingStandsForWhoWasInformed()
{
    Town town(2);
    const Draft told = act("inform", Json::object({{"who", "burgemeester"}}));
    town.write(0, at(told, "2020-02-03T15:10+01:00"));
    const EntryId first = town.write(1, at(told, "2020-02-03T15:02+01:00"));
    const EntryId slip = town.write(0, at(told, "2020-02-03T14:00+01:00"));
    town.write(0, takeBack(slip));
    const auto informed = foldOf(town).informed;
    QCOMPARE(informed.size(), size_t{1});
    QCOMPARE(informed.at("burgemeester").by, first);
    QCOMPARE(informed.at("burgemeester").author, std::string("OvD-Bz 1"));
    QCOMPARE(informed.at("burgemeester").at->at, std::string("2020-02-03T15:02+01:00"));
}

void TstRecordActs::aNumberIsOnlyTheCentralLogsToGive()
{
    Town town(2);
    town.write(0, open("fire"));
    town.write(0, act("number", Json::object({{"number", "2020-INC-0016"}})));
    std::vector<PlacedEntry> entries = town.placed();
    QVERIFY(RecordState::fold(entries).numbers.empty());
    QVERIFY(!RecordState::fold(entries).confirmed);
    entries.back().byCentral = true;
    QCOMPARE(RecordState::fold(entries).number(), std::string("2020-INC-0016"));
    QVERIFY(!RecordState::fold(entries).confirmed);
}

QTEST_APPLESS_MAIN(TstRecordActs)
#include "tst_recordacts.moc"
