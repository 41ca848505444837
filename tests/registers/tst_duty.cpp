#include "registers/duty.h"

#include "acts.h"
#include "town.h"

#include <QtTest>

using namespace piketboek;

namespace {

HandoverAct handed(const std::string &from, const std::string &to, const std::string &minute)
{
    return {.from = from,
            .to = to,
            .role = "ovd-bz",
            .way = "telephone",
            .exercise = "no",
            .happened = HappenedText{"2020-02-03T" + minute + "+01:00", "Europe/Amsterdam", "hand"}};
}

Draft entryOf(const HandoverAct &act)
{
    return act.draft(someRecord);
}

Draft takenBackOf(const EntryId &entry)
{
    Draft draft = takeBack(entry);
    draft.registerName = HandoverAct::registerName;
    return draft;
}

QStringList holders(const Town &town)
{
    QStringList numbers;
    for (const HandoverAct &one : Duty::fold(town.placed()).holders)
        numbers += QString::fromStdString(one.to);
    return numbers;
}

QStringList former(const Town &town)
{
    QStringList numbers;
    for (const std::string &one : Duty::fold(town.placed()).former)
        numbers += QString::fromStdString(one);
    return numbers;
}

QStringList offeredTo(const Town &town)
{
    QStringList numbers;
    for (const HandoverAct &one : Duty::fold(town.placed()).offers)
        numbers += QString::fromStdString(one.to);
    return numbers;
}

} // namespace

class TstDuty : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void aThousandOpenRecordsFitInAnEntry();
    void theLastToWhomItWentHasIt();
    void anOfferMovesNothingUntilItIsAccepted();
    void anOfferThatIsTakenBackOrAnsweredElsewhereIsGone();
    void aHandoverTakenBackGivesTheDutyBack();
    void twoTabletsThatNoteTheSameCallAgree();
    void twoThatWentTheirOwnWayBothStand();
    void whoPassesItOnEndsWhatTheOtherTabletNotedOfHim();
    void anyOrderOfArrivalGivesTheSame();
};

void TstDuty::whatIsWrittenIsRead()
{
    Town town(1);
    HandoverAct act = handed("OvD-Bz 1", "OvD-Bz 2", "07:05");
    act.open = {"0170057a-4d80-7c55-9a31-6b1f0c4de00a", "0170057a-4d80-7c55-9a31-6b1f0c4de00b"};
    act.by = town.write(0, entryOf(act));
    const HandoverAct read = HandoverAct::read(town.placed().front());
    act.at = read.at;
    QCOMPARE(read.at, 1'580'709'900'000);
    QVERIFY(read == act);
}

void TstDuty::aThousandOpenRecordsFitInAnEntry()
{
    Town town(1);
    HandoverAct act = handed("OvD-Bz 1", "OvD-Bz 2", "07:05");
    act.open.assign(1200, someRecord);
    town.write(0, entryOf(act));
    QVERIFY(town.entry(0).envelope.size() < Envelope::largest);
    QCOMPARE(HandoverAct::read(town.placed().front()).open.size(), size_t{1000});
}

void TstDuty::theLastToWhomItWentHasIt()
{
    Town town(1);
    QVERIFY(Duty::fold(town.placed()).record.empty());
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 2"});
    QCOMPARE(former(town), QStringList{"OvD-Bz 1"});
    town.write(0, entryOf(handed("OvD-Bz 2", "OvD-Bz 1", "19:00")));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 1"});
    QCOMPARE(former(town), QStringList{"OvD-Bz 2"});
    QCOMPARE(Duty::fold(town.placed()).record, std::string(someRecord));
}

void TstDuty::anOfferMovesNothingUntilItIsAccepted()
{
    Town town(2);
    town.write(0, entryOf(handed("OvD-Bz 3", "OvD-Bz 1", "06:00")));
    HandoverAct offer = handed("OvD-Bz 1", "OvD-Bz 2", "07:00");
    offer.offered = true;
    town.write(0, entryOf(offer));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 1"});
    QCOMPARE(offeredTo(town), QStringList{"OvD-Bz 2"});
    town.sync(0);
    town.pull(1);
    town.write(1, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 2"});
    QCOMPARE(offeredTo(town), QStringList());
}

void TstDuty::anOfferThatIsTakenBackOrAnsweredElsewhereIsGone()
{
    Town town(2);
    HandoverAct offer = handed("OvD-Bz 1", "OvD-Bz 2", "07:00");
    offer.offered = true;
    const EntryId first = town.write(0, entryOf(offer));
    town.write(0, takenBackOf(first));
    QCOMPARE(offeredTo(town), QStringList());
    town.write(0, entryOf(offer));
    town.write(1, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    QCOMPARE(offeredTo(town), QStringList());
}

void TstDuty::aHandoverTakenBackGivesTheDutyBack()
{
    Town town(1);
    town.write(0, entryOf(handed("OvD-Bz 3", "OvD-Bz 1", "06:00")));
    const EntryId wrong = town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    town.write(0, takenBackOf(wrong));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 1"});
    QCOMPARE(former(town), QStringList{"OvD-Bz 3"});
}

void TstDuty::twoTabletsThatNoteTheSameCallAgree()
{
    Town town(2);
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    town.write(1, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:04")));
    town.sync(0);
    town.sync(1);
    QCOMPARE(holders(town), QStringList{"OvD-Bz 2"});
}

void TstDuty::twoThatWentTheirOwnWayBothStand()
{
    Town town(2);
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    town.write(1, entryOf(handed("OvD-Bz 1", "OvD-Bz 3", "07:10")));
    QCOMPARE(holders(town), (QStringList{"OvD-Bz 3", "OvD-Bz 2"}));
    QCOMPARE(former(town), QStringList{"OvD-Bz 1"});
    town.sync(0);
    town.sync(1);
    town.write(1, entryOf(handed("OvD-Bz 3", "OvD-Bz 2", "08:00")));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 2"});
}

void TstDuty::whoPassesItOnEndsWhatTheOtherTabletNotedOfHim()
{
    Town town(2);
    town.write(1, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    town.write(1, entryOf(handed("OvD-Bz 2", "OvD-Bz 3", "19:00")));
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    QCOMPARE(holders(town), QStringList{"OvD-Bz 3"});
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "19:01")));
    QCOMPARE(holders(town), (QStringList{"OvD-Bz 2", "OvD-Bz 3"}));
}

void TstDuty::anyOrderOfArrivalGivesTheSame()
{
    Town town(2);
    town.write(0, entryOf(handed("OvD-Bz 1", "OvD-Bz 2", "07:05")));
    HandoverAct offer = handed("OvD-Bz 2", "OvD-Bz 4", "12:00");
    offer.offered = true;
    town.write(1, entryOf(offer));
    town.sync(0);
    town.sync(1);
    const EntryId gone = town.write(1, entryOf(handed("OvD-Bz 2", "OvD-Bz 3", "19:00")));
    town.write(1, takenBackOf(gone));
    town.write(0, entryOf(handed("OvD-Bz 2", "OvD-Bz 5", "19:30")));
    std::vector<PlacedEntry> entries = town.placed();
    const Duty first = Duty::fold(entries);
    QVERIFY(!first.holders.empty());
    std::ranges::sort(entries, {}, [](const PlacedEntry &entry) { return entry.envelope.id; });
    do {
        QVERIFY(Duty::fold(entries) == first);
    } while (std::ranges::next_permutation(entries, {}, [](const PlacedEntry &entry) {
                 return entry.envelope.id;
             }).found);
}

QTEST_GUILESS_MAIN(TstDuty)
#include "tst_duty.moc"
