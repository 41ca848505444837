#include "store/dutystand.h"

#include "base/uuid.h"
#include "store/journalhere.h"

#include <QtTest>

using namespace piketboek;

namespace {

struct Desk : JournalHere
{
    const std::string week = uuid7(1, randomBytes(10));
    const std::string coordination = uuid7(2, randomBytes(10));

    EntryId hand(const std::string &duty, const std::string &from, const std::string &to,
                 const std::string &role = "ovd-bz", const std::string &exercise = "no")
    {
        clock.pass(60'000);
        const HandoverAct act{.from = from, .to = to, .role = role, .way = "telephone", .exercise = exercise};
        return must(journal->write(act.draft(duty))).id;
    }
    DutyStand stand(const std::string &exercise = "no") { return must(DutyStand::now(*reader, exercise)); }
};

} // namespace

class TstDutyStand : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsOffBeforeADutyWasHandedOver();
    void severalDutiesStandBesideEachOther();
    void whoHandedOverIsOffInThatRoleOnly();
    void anExerciseMovesNoRealDuty();
    void theEditionChangesWhenADutyMayHaveMovedAndElseStays();
    void aDutyStandsInNoListOfRecords();
};

void TstDutyStand::nobodyIsOffBeforeADutyWasHandedOver()
{
    Desk desk;
    QVERIFY(desk.stand().duties.empty());
    QVERIFY(!desk.stand().isOff("OvD-Bz 1", "ovd-bz"));
}

void TstDutyStand::severalDutiesStandBesideEachOther()
{
    Desk desk;
    desk.hand(desk.week, "OvD-Bz 1", "OvD-Bz 2");
    desk.hand(desk.coordination, "CC 1", "CC 2", "coordinator");
    const DutyStand stand = desk.stand();
    QCOMPARE(stand.duties.size(), size_t{2});
    QCOMPARE(stand.duties.front().record, desk.coordination);
    QCOMPARE(stand.heldBy("OvD-Bz 2").size(), size_t{1});
    QVERIFY(stand.heldBy("OvD-Bz 1").empty());
}

void TstDutyStand::whoHandedOverIsOffInThatRoleOnly()
{
    Desk desk;
    desk.hand(desk.week, "OvD-Bz 1", "OvD-Bz 2");
    QVERIFY(desk.stand().isOff("OvD-Bz 1", "ovd-bz"));
    QVERIFY(!desk.stand().isOff("OvD-Bz 1", "coordinator"));
    QVERIFY(!desk.stand().isOff("OvD-Bz 2", "ovd-bz"));
    QVERIFY(!desk.stand().isOff("OvD-Bz 3", "ovd-bz"));
    desk.hand(desk.coordination, "OvD-Bz 3", "OvD-Bz 1");
    QVERIFY(!desk.stand().isOff("OvD-Bz 1", "ovd-bz"));
}

void TstDutyStand::anExerciseMovesNoRealDuty()
{
    Desk desk;
    desk.hand(desk.week, "OvD-Bz 1", "OvD-Bz 2", "ovd-bz", "exercise");
    QVERIFY(desk.stand().duties.empty());
    QCOMPARE(desk.stand("exercise").duties.size(), size_t{1});
}

void TstDutyStand::theEditionChangesWhenADutyMayHaveMovedAndElseStays()
{
    Desk desk;
    const auto edition = [&] { return must(DutyStand::edition(*desk.reader)); };
    const std::string none = edition();
    const EntryId moved = desk.hand(desk.week, "OvD-Bz 1", "OvD-Bz 2");
    const std::string once = edition();
    QVERIFY(once != none);
    Draft fire{.record = uuid7(3, randomBytes(10)), .registerName = "incident", .act = "open"};
    must(desk.journal->write(fire));
    QCOMPARE(edition(), once);
    Draft withdrawal{.record = desk.week, .registerName = "duty", .act = "withdraw"};
    withdrawal.about = {{moved, {}}};
    must(desk.journal->write(withdrawal));
    QVERIFY(edition() != once);
    QVERIFY(desk.stand().duties.empty());
}

void TstDutyStand::aDutyStandsInNoListOfRecords()
{
    Desk desk;
    desk.hand(desk.week, "OvD-Bz 1", "OvD-Bz 2");
    QVERIFY(must(desk.reader->running(-1)).empty());
    QVERIFY(must(desk.reader->standing(0)).empty());
    QCOMPARE(must(desk.reader->state(desk.week)).remarks.size(), size_t{0});
    QCOMPARE(must(desk.reader->timeline({})).size(), size_t{1});
}

QTEST_GUILESS_MAIN(TstDutyStand)
#include "tst_dutystand.moc"
