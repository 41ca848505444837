#include "view/lock.h"

#include "support/must.h"
#include "support/settableclock.h"
#include "view/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whereNobodySignsInNothingLocks();
    void lockedFromTheStartAndOpenedByAPin();
    void lockedNothingStoredIsShownAndAddingGoesOn();
    void itLocksWhenNobodyTouchedItForFiveMinutes();
    void aTouchAfterTooLongLocksAndOpensNothing();
    void aClockThatIsSetNeitherLocksNorKeepsOpen();
    void howLongIsASettingAndZeroIsNever();
    void aWrongPinLeavesItLocked();
    void whatIsNoPinIsNotCounted();
    void anotherOfficerTakesOverWhileItIsOpen();
    void itLooksByItself();

private:
    OfficerSheet::SignIn unlock(Lock &lock, const QString &number = "OvD-Bz 3", const QString &pin = "0314")
    {
        return must(lock.unlock(number, pin));
    }

    static constexpr int64_t minute = 60'000;
    SettableClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<OfficerSheet> m_sheet;
};

using Answer = OfficerSheet::SignIn::Answer;

void TstLock::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_directory->filePath("settings.ini"), m_clock);
    m_sheet = std::make_unique<OfficerSheet>(must(OfficerSheet::open(m_directory->path().toStdString())));
    must(m_sheet->add({"OvD-Bz 3", "ovd_bz"}, must(Pin::read("0314"))));
}

void TstLock::whereNobodySignsInNothingLocks()
{
    must(m_sheet->remove("OvD-Bz 3"));
    Lock lock(*m_sheet, *m_settings, m_clock);
    m_clock.pass(60 * minute);
    lock.look();
    lock.lock();
    QVERIFY(!lock.isLocked() && lock.mayShow() && lock.mayAdd());
    QCOMPARE(lock.officer(), QString());
}

void TstLock::lockedFromTheStartAndOpenedByAPin()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    QSignalSpy turned(&lock, &Lock::lockedChanged), another(&lock, &Lock::officerChanged);
    QVERIFY(lock.isLocked());
    QCOMPARE(lock.officer(), QString());
    QCOMPARE(unlock(lock).answer, Answer::Right);
    QVERIFY(!lock.isLocked());
    QCOMPARE(lock.officer(), QString("OvD-Bz 3"));
    QCOMPARE(turned.count(), 1);
    QCOMPARE(another.count(), 1);
}

void TstLock::lockedNothingStoredIsShownAndAddingGoesOn()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    QVERIFY(lock.mayShow() && lock.mayAdd());
    QSignalSpy turned(&lock, &Lock::lockedChanged), another(&lock, &Lock::officerChanged);
    lock.lock();
    lock.lock();
    QVERIFY(!lock.mayShow() && lock.mayAdd());
    QCOMPARE(lock.officer(), QString());
    QCOMPARE(turned.count(), 1);
    QCOMPARE(another.count(), 1);
}

void TstLock::itLocksWhenNobodyTouchedItForFiveMinutes()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    m_clock.pass(60 * minute);
    unlock(lock);
    m_clock.pass(4 * minute);
    lock.touch();
    m_clock.pass(5 * minute - 1);
    lock.look();
    QVERIFY(!lock.isLocked());
    m_clock.pass(1);
    lock.look();
    QVERIFY(lock.isLocked());
}

void TstLock::aTouchAfterTooLongLocksAndOpensNothing()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    m_clock.pass(60 * minute); // asleep: no timer ran
    lock.touch();
    QVERIFY(lock.isLocked());
    lock.touch();
    QVERIFY(lock.isLocked());
}

void TstLock::aClockThatIsSetNeitherLocksNorKeepsOpen()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    m_clock.set(m_clock.now() + 60 * minute);
    lock.look();
    QVERIFY(!lock.isLocked());
    m_clock.pass(5 * minute);
    m_clock.set(m_clock.now() - 120 * minute);
    lock.look();
    QVERIFY(lock.isLocked());
}

void TstLock::howLongIsASettingAndZeroIsNever()
{
    QCOMPARE(m_settings->lockAfter(), 5);
    QSignalSpy changed(m_settings.get(), &Settings::lockAfterChanged);
    m_settings->setLockAfter(0);
    m_settings->setLockAfter(0);
    QCOMPARE(changed.count(), 1);
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    m_clock.pass(24 * 60 * minute);
    lock.look();
    QVERIFY(!lock.isLocked());
    m_settings->setLockAfter(90);
    QCOMPARE(m_settings->lockAfter(), 60);
    m_settings = std::make_unique<Settings>(m_directory->filePath("settings.ini"), m_clock);
    QCOMPARE(m_settings->lockAfter(), 60);
}

void TstLock::aWrongPinLeavesItLocked()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(unlock(lock, "OvD-Bz 3", "9999").answer, Answer::Wrong);
    QCOMPARE(unlock(lock), (OfficerSheet::SignIn{Answer::TooSoon, 5'000}));
    QVERIFY(!lock.unlock("OvD-Bz 9", "0314"));
    QVERIFY(lock.isLocked());
    m_clock.pass(5'000);
    QCOMPARE(unlock(lock).answer, Answer::Right);
}

void TstLock::whatIsNoPinIsNotCounted()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(lock.unlock("OvD-Bz 3", "31").error().remedy, Remedy::AskAgain);
    QCOMPARE(unlock(lock).answer, Answer::Right);
}

void TstLock::anotherOfficerTakesOverWhileItIsOpen()
{
    must(m_sheet->add({"AC-Bz 1", "ac_bz"}, must(Pin::read("2718"))));
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    QSignalSpy turned(&lock, &Lock::lockedChanged), another(&lock, &Lock::officerChanged);
    QCOMPARE(unlock(lock, "AC-Bz 1", "9999").answer, Answer::Wrong);
    QCOMPARE(lock.officer(), QString("OvD-Bz 3"));
    QCOMPARE(unlock(lock, "AC-Bz 1", "2718").answer, Answer::Right);
    QCOMPARE(lock.officer(), QString("AC-Bz 1"));
    QCOMPARE(turned.count(), 0);
    QCOMPARE(another.count(), 1);
}

void TstLock::itLooksByItself()
{
    Lock lock(*m_sheet, *m_settings, m_clock);
    unlock(lock);
    m_clock.pass(5 * minute);
    QTRY_VERIFY_WITH_TIMEOUT(lock.isLocked(), 10'000);
}

QTEST_GUILESS_MAIN(TstLock)
#include "tst_lock.moc"
