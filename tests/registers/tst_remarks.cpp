#include "registers/remarks.h"

#include "journal/wire.h"
#include "registers/acts.h"
#include "registers/town.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t day = 24LL * 60 * 60 * 1000;

PlacedEntry sound()
{
    Town town(1);
    town.write(0, open("fire"));
    town.push(0);
    return town.placed().front();
}

} // namespace

class TstRemarks : public QObject
{
    Q_OBJECT

private slots:
    void aSoundEntryBreaksNoRule();
    void eachRuleHasItsWord();
    void theFutureIsJudgedByTheCentralClockAndTheOffsetThatIsKnown();
    void whatIsOddIsWrittenSentAndFoldedAllTheSame();
    void everythingThatIsWrittenTodayIsKnown();
};

void TstRemarks::aSoundEntryBreaksNoRule()
{
    QCOMPARE(brokenRule(sound()), std::string());
}

void TstRemarks::eachRuleHasItsWord()
{
    PlacedEntry entry = sound();
    entry.envelope.happened->at = "2020-02-30";
    QCOMPARE(brokenRule(entry), std::string("impossible_time"));
    entry = sound();
    entry.envelope.happened->zone = "Europe/Brussels";
    QCOMPARE(brokenRule(entry), std::string("impossible_time"));
    entry = sound();
    entry.envelope.v = 2;
    QCOMPARE(brokenRule(entry), std::string("unknown_version"));
    entry = sound();
    entry.envelope.act = "conjure";
    QCOMPARE(brokenRule(entry), std::string("unknown_act"));
    entry = sound();
    entry.envelope.act = "erase";
    entry.envelope.about = {{{"device", 1}, {}}};
    entry.envelope.plain = Json::object({{"fields", Json::Array{"text"}}, {"reason", "verzoek"}});
    QCOMPARE(brokenRule(entry), std::string("erases_nothing"));
    entry.envelope.plain.set("ground", "AVG art. 17");
    QCOMPARE(brokenRule(entry), std::string());
}

void TstRemarks::theFutureIsJudgedByTheCentralClockAndTheOffsetThatIsKnown()
{
    PlacedEntry entry = sound();
    entry.envelope.written = entry.received + day;
    QCOMPARE(brokenRule(entry), std::string());
    entry.envelope.written += 1;
    QCOMPARE(brokenRule(entry), std::string("written_in_the_future"));
    entry.envelope.clock.offset = day;
    QCOMPARE(brokenRule(entry), std::string());
    entry.envelope.clock.offset = 0;
    entry.serial = 0;
    QCOMPARE(brokenRule(entry), std::string());
}

// A remark is never a refusal: the odd entry goes the whole way.
void TstRemarks::whatIsOddIsWrittenSentAndFoldedAllTheSame()
{
    Town town(1);
    Draft odd =
        at(act("conjure", Json::object({{"category", "?"}, {"more", Json::Array{1, 2}}})), "gisteren");
    odd.registerName = "kites";
    const EntryId id = town.write(0, odd);
    std::string sent;
    wire::append(sent, 0, 0, town.entry(0).envelope, town.entry(0).disclosures);
    sent.pop_back();
    QVERIFY(wire::read(sent));
    const RecordState state = RecordState::fold(town.placed());
    QCOMPARE(state.remarks, (std::vector<Remark>{{id, "unknown_act"}}));
    QVERIFY(state.confirmed);
}

void TstRemarks::everythingThatIsWrittenTodayIsKnown()
{
    for (const char *name : {"open", "line", "time", "set", "grip", "callout", "inform", "withdraw",
                             "correct", "merge", "unmerge", "erase", "destroy", "settle", "device"})
        QVERIFY2(isKnownAct(name), name);
    QVERIFY(!isKnownAct(""));
}

QTEST_GUILESS_MAIN(TstRemarks)
#include "tst_remarks.moc"
