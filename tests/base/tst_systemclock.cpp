#include "base/systemclock.h"

#include "support/settableclock.h"

#include <QFile>
#include <QtTest>

#include <chrono>

using namespace piketboek;

namespace {

// Newer Qt rounds to the nearest millisecond, the clock of the house rounds down.
int64_t millisecondsOfTheSystem()
{
    using namespace std::chrono;
    return floor<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

class TstSystemClock : public QObject
{
    Q_OBJECT

private slots:
    void theSystemClockIsTheSystems();
    void timeSinceBootNeverGoesBack();
    void theBootIdIsTheKernels();
    void aTestSetsTheClockAndRestartsTheDevice();
};

void TstSystemClock::theSystemClockIsTheSystems()
{
    const int64_t before = millisecondsOfTheSystem();
    const int64_t now = SystemClock().now();
    QVERIFY(before <= now);
    QVERIFY(now <= millisecondsOfTheSystem());
}

void TstSystemClock::timeSinceBootNeverGoesBack()
{
    const SystemClock clock;
    const int64_t first = clock.sinceBoot();
    QVERIFY(first > 0);
    QVERIFY(clock.sinceBoot() >= first);
}

void TstSystemClock::theBootIdIsTheKernels()
{
    QFile file("/proc/sys/kernel/random/boot_id");
    if (!file.open(QIODevice::ReadOnly))
        QCOMPARE(SystemClock().bootId(), "unknown");
    else
        QCOMPARE(SystemClock().bootId(), file.readAll().trimmed().toStdString());
}

void TstSystemClock::aTestSetsTheClockAndRestartsTheDevice()
{
    SettableClock clock(1000);
    const int64_t sinceBoot = clock.sinceBoot();
    const std::string boot = clock.bootId();
    clock.pass(500);
    QCOMPARE(clock.now(), 1500);
    QCOMPARE(clock.sinceBoot(), sinceBoot + 500);
    clock.set(9);
    QCOMPARE(clock.now(), 9);
    QCOMPARE(clock.sinceBoot(), sinceBoot + 500);
    clock.restart();
    QCOMPARE(clock.sinceBoot(), 0);
    QVERIFY(clock.bootId() != boot);
}

QTEST_GUILESS_MAIN(TstSystemClock)
#include "tst_systemclock.moc"
