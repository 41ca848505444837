#include "view/dutysession.h"

#include "support/must.h"
#include "view/hand.h"
#include "view/tablet.h"
#include "view/window.h"

#include <QSignalSpy>
#include <QtTest>

using namespace piketboek;

namespace {

const QString officer = "OvD-Bz 1";

void addOfficer(Tablet &tablet)
{
    QVERIFY(tablet.session.duty()->add(officer, "ovd_bz", "2468", "2468"));
}

void type(DutySession &duty, const QString &pin)
{
    for (const QChar digit : pin)
        duty.digit(digit.digitValue());
    duty.enter();
}

} // namespace

class TstDutySession : public QObject
{
    Q_OBJECT

private slots:
    void nobodyOnTheSheetAndNothingLocks();
    void anOfficerIsAddedAndStandsOnWhatIsWritten();
    void aSheetIsRefusedInWords();
    void aWrongPinSaysSoAndLaterHowLongToWait();
    void lockedATapStoresWithoutAskingWhatRuns();
    void aLineWhileLockedGoesToTheIncidentJustMade();
    void aLineWithoutAnIncidentMakesOne();
    void whatWasMadeWhileLockedIsClaimedInOneTapAlsoAfterAKill();
    void theLineThatWasTypedOutlivesAKill();
    void theUndoBarStandsStillWhileLocked();
    void aDamagedSheetIsSaidAndNothingLocks();
    void thePageShowsNothingStoredAndComesBackWhereItWas();
};

void TstDutySession::nobodyOnTheSheetAndNothingLocks()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.duty()->lock();
    QVERIFY(!tablet.session.duty()->locked());
    QVERIFY(!tablet.session.duty()->canLock());
    QVERIFY(tablet.session.officer().startsWith("Niet aangemeld"));
}

void TstDutySession::anOfficerIsAddedAndStandsOnWhatIsWritten()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    tablet.session.duty()->lock();
    QVERIFY(tablet.session.duty()->locked());
    type(*tablet.session.duty(), "2468");
    QVERIFY(!tablet.session.duty()->locked());
    QCOMPARE(tablet.session.officerShort(), officer);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->phrase("Brand meester");
    const std::optional<Line> last = must(tablet.reader->lastLine(record.toStdString()));
    QVERIFY(last);
    QCOMPARE(QString::fromStdString(last->envelope.author), officer);
    QCOMPARE(last->envelope.role, std::string("ovd-bz"));
}

void TstDutySession::aSheetIsRefusedInWords()
{
    TabletDisk disk;
    Tablet tablet(disk);
    DutySession &duty = *tablet.session.duty();
    QVERIFY(!duty.add("", "ovd_bz", "2468", "2468"));
    QCOMPARE(duty.refusal(), QString("Vul een nummer in."));
    QVERIFY(!duty.add(officer, "ovd_bz", "24", "24"));
    QCOMPARE(duty.refusal(), QString("Een pincode heeft 4 tot 12 cijfers."));
    QVERIFY(!duty.add(officer, "ovd_bz", "2468", "2469"));
    QCOMPARE(duty.refusal(), QString("De twee pincodes zijn niet gelijk."));
    QVERIFY(duty.add(officer, "ovd_bz", "2468", "2468"));
    QCOMPARE(duty.refusal(), QString());
    QVERIFY(!duty.add(officer, "ovd_bz", "1357", "1357"));
    QVERIFY(!duty.refusal().isEmpty());
    QCOMPARE(duty.officers().size(), 1);
    duty.remove(officer);
    QVERIFY(duty.officers().isEmpty());
}

void TstDutySession::aWrongPinSaysSoAndLaterHowLongToWait()
{
    TabletDisk disk;
    Tablet tablet(disk);
    DutySession &duty = *tablet.session.duty();
    addOfficer(tablet);
    duty.lock();
    type(duty, "1111");
    QCOMPARE(duty.refusal(), QString("Onjuiste pincode."));
    QCOMPARE(duty.typed(), 0);
    for (int wrong = 0; wrong < 3; ++wrong)
        type(duty, "1111");
    QCOMPARE(duty.refusal(), QString("Onjuiste pincode. Wacht 5 s."));
    type(duty, "2468");
    QVERIFY(duty.locked());
    QVERIFY(duty.refusal().startsWith("Wacht"));
    disk.clock.pass(5'000);
    type(duty, "2468");
    QVERIFY(!duty.locked());
}

void TstDutySession::lockedATapStoresWithoutAskingWhatRuns()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    const QString running = tablet.tap("fire");
    DutySession &duty = *tablet.session.duty();
    duty.lock();
    QVERIFY(QTest::qWaitFor([&] { return tablet.session.now()->tilesArmed(); }));
    duty.tap("fire", 120);
    QVERIFY(!tablet.session.now()->alreadyRunning());
    QVERIFY(tablet.session.incident()->record() != running);
    QVERIFY(duty.stored().startsWith("✓"));
    QCOMPARE(must(tablet.reader->running(10)).size(), size_t{2});
}

void TstDutySession::aLineWhileLockedGoesToTheIncidentJustMade()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    DutySession &duty = *tablet.session.duty();
    duty.lock();
    duty.tap("hazardous_substances", 120);
    const std::string made = tablet.session.incident()->record().toStdString();
    QVERIFY(duty.writeLine("03:07 gaslucht"));
    const std::optional<Line> last = must(tablet.reader->lastLine(made));
    QVERIFY(last);
    QCOMPARE(last->disclosures.text("text"), std::string("03:07 gaslucht"));
    QCOMPARE(last->envelope.author, std::string());
}

void TstDutySession::aLineWithoutAnIncidentMakesOne()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    DutySession &duty = *tablet.session.duty();
    duty.lock();
    QVERIFY(!duty.writeLine("  "));
    QVERIFY(duty.writeLine("Boom over de weg"));
    QCOMPARE(tablet.session.incident()->category(), QString("other"));
}

void TstDutySession::whatWasMadeWhileLockedIsClaimedInOneTapAlsoAfterAKill()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        addOfficer(tablet);
        tablet.session.duty()->lock();
        tablet.session.duty()->tap("fire", 120);
        QVERIFY(tablet.session.duty()->writeLine("Rook"));
        QCOMPARE(tablet.session.duty()->claimWords(), QString());
    }
    Tablet tablet(disk);
    DutySession &duty = *tablet.session.duty();
    QVERIFY(duty.locked());
    type(duty, "2468");
    QCOMPARE(duty.claimWords(), QString("2 regels zijn gemaakt terwijl deze tablet vergrendeld was."));
    duty.claim();
    QCOMPARE(duty.claimWords(), QString());
    const std::vector<RecordRow> rows = must(tablet.reader->running(10));
    QCOMPARE(rows.size(), size_t{1});
    const std::optional<Line> last = must(tablet.reader->lastLine(rows.front().id));
    tablet.session.openRecord(QString::fromStdString(rows.front().id));
    QVERIFY(tablet.column(*tablet.session.incident()->lines(), "lineText")
                .contains("2 regels van mij, gemaakt terwijl de tablet vergrendeld was"));
}

void TstDutySession::theLineThatWasTypedOutlivesAKill()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        tablet.session.duty()->keepLine("Boom over de w");
    }
    Tablet tablet(disk);
    QCOMPARE(tablet.session.duty()->line(), QString("Boom over de w"));
}

void TstDutySession::theUndoBarStandsStillWhileLocked()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    tablet.session.duty()->lock();
    tablet.session.duty()->tap("fire", 120);
    QVERIFY(tablet.session.undo()->visible());
    type(*tablet.session.duty(), "2468");
    QVERIFY(tablet.session.undo()->visible());
    tablet.session.undo()->undo();
    QVERIFY(tablet.session.incident()->mistaken());
}

void TstDutySession::aDamagedSheetIsSaidAndNothingLocks()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        addOfficer(tablet);
    }
    QFile sheet(QString::fromStdString(disk.path()) + "/officers.json");
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("{");
    sheet.close();
    Tablet tablet(disk);
    QVERIFY(!tablet.session.duty()->locked());
    QVERIFY(tablet.session.warning().contains("officers.json"));
    QVERIFY(!tablet.session.duty()->add("OvD-Bz 2", "ovd_bz", "2468", "2468"));
}

void TstDutySession::thePageShowsNothingStoredAndComesBackWhereItWas()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addOfficer(tablet);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->phrase("Brand meester");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.sees("Brand meester"));
    tablet.session.duty()->lock();
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Vergrendeld"); }));
    QVERIFY(!hand.sees("Brand meester"));
    QVERIFY(hand.sees("Brand"));
    emit tablet.desk.failed("De schijf is vol");
    QVERIFY(hand.sees("De schijf is vol"));
    emit tablet.desk.wentWell();
    for (const char *digit : {"2", "4", "6", "8"})
        QVERIFY(hand.press(digit));
    QTest::keyClick(&window.shown(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Brand meester"); }));
    QCOMPARE(tablet.session.incident()->record(), record);
}

QTEST_MAIN(TstDutySession)
#include "tst_dutysession.moc"
