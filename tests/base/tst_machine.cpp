#include "base/machine.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace piketboek;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString deviceOf(const QTemporaryDir &system)
{
    struct stat found = {};
    stat(qPrintable(system.path()), &found);
    return system.filePath("dev/block/%1:%2").arg(major(found.st_dev)).arg(minor(found.st_dev));
}

Machine look(const QTemporaryDir &system)
{
    return Machine::look(system.path().toStdString(), system.path().toStdString());
}

} // namespace

class TstMachine : public QObject
{
    Q_OBJECT

private slots:
    void theRoomOnTheDiskIsWhatTheSystemSays();
    void aDirectoryThatIsNotThereIsUnknown();
    void aDiskIsEncryptedAlsoBelowAVolume();
    void whereNoDeviceIsKnownNothingIsSaid();
    void theEmptiestBatteryCountsAndTheMainsDoNot();
};

void TstMachine::theRoomOnTheDiskIsWhatTheSystemSays()
{
    const QTemporaryDir system;
    const std::optional<int64_t> free = look(system).freeBytes;
    QVERIFY(free);
    QVERIFY(std::abs(*free - QStorageInfo(system.path()).bytesAvailable()) < 512LL << 20);
}

void TstMachine::aDirectoryThatIsNotThereIsUnknown()
{
    const Machine machine = Machine::look("/nowhere/at/all", "/nowhere/at/all");
    QVERIFY(!machine.freeBytes);
    QVERIFY(!machine.encrypted);
    QVERIFY(!machine.batteryPercent);
}

void TstMachine::aDiskIsEncryptedAlsoBelowAVolume()
{
    const QTemporaryDir system;
    put(deviceOf(system) + "/dm/uuid", "LVM-abc\n");
    QCOMPARE(look(system).encrypted, std::optional(false));
    put(deviceOf(system) + "/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-abc\n");
    QCOMPARE(look(system).encrypted, std::optional(true));
}

void TstMachine::whereNoDeviceIsKnownNothingIsSaid()
{
    const QTemporaryDir system;
    QVERIFY(!look(system).encrypted);
}

void TstMachine::theEmptiestBatteryCountsAndTheMainsDoNot()
{
    const QTemporaryDir system;
    put(system.filePath("class/power_supply/AC/type"), "Mains\n");
    put(system.filePath("class/power_supply/AC/capacity"), "1\n");
    QVERIFY(!look(system).batteryPercent);
    put(system.filePath("class/power_supply/BAT0/type"), "Battery\n");
    put(system.filePath("class/power_supply/BAT0/capacity"), "81\n");
    put(system.filePath("class/power_supply/BAT1/type"), "Battery\n");
    put(system.filePath("class/power_supply/BAT1/capacity"), "34\n");
    QCOMPARE(look(system).batteryPercent, std::optional<int64_t>(34));
    put(system.filePath("class/power_supply/BAT1/capacity"), "full of nonsense\n");
    QCOMPARE(look(system).batteryPercent, std::optional<int64_t>(81));
}

QTEST_GUILESS_MAIN(TstMachine)
#include "tst_machine.moc"
