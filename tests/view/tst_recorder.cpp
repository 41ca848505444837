#include "view/recorder.h"

#include <QtTest>

#include <mutex>
#include <sys/syscall.h>
#include <unistd.h>

using namespace piketboek;

namespace {

// As arecord does: the file grows for as long as it is not asked to end.
constexpr auto aRecorder = "#!/bin/sh\n"
                           "for file; do :; done\n"
                           "trap 'exit 0' TERM\n"
                           "while :; do printf 0123456789abcdef >>\"$file\"; /bin/sleep 0.05; done\n";

/// What this process asked the disk to keep: the path, and how much stood in it.
struct Synced
{
    QString path;
    qint64 bytes = 0;
};

std::mutex mutex;
QList<Synced> everySync;

int noted(int file, long call)
{
    const QString path = QFile::symLinkTarget(QString("/proc/self/fd/%1").arg(file));
    const QFileInfo there(path);
    const std::lock_guard guard(mutex);
    everySync += {path, there.isFile() ? there.size() : 0};
    return static_cast<int>(::syscall(call, file));
}

QList<Synced> syncsOf(const QString &path)
{
    const std::lock_guard guard(mutex);
    QList<Synced> some = everySync;
    some.removeIf([&](const Synced &one) { return one.path != path; });
    return some;
}

} // namespace

// In place of the system's: they do what it does, and note it.
extern "C" int fdatasync(int file)
{
    return noted(file, SYS_fdatasync);
}

extern "C" int fsync(int file)
{
    return noted(file, SYS_fsync);
}

class TstRecorder : public QObject
{
    Q_OBJECT

private slots:
    void aPowerCutTakesAtMostTheLastTwoSeconds()
    {
        const QTemporaryDir place;
        QFile program(place.filePath("arecord"));
        QVERIFY(program.open(QFile::WriteOnly) && program.write(aRecorder) > 0);
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        qputenv("PATH", place.path().toUtf8());
        const QString folder = QFileInfo(place.path()).canonicalFilePath() + "/spoken";
        QVERIFY(QDir().mkdir(folder));
        const QString part = folder + "/part.wav";

        static_assert(Recorder::syncedEach <= 2000);
        Recorder recorder;
        QVERIFY(recorder.canRecord());
        const QSignalSpy ended(&recorder, &Recorder::ended);
        recorder.begin(part);
        QTRY_VERIFY_WITH_TIMEOUT(syncsOf(part).size() == 2, 30'000);
        QVERIFY(syncsOf(part).at(0).bytes > 0);
        QVERIFY(syncsOf(part).at(1).bytes > syncsOf(part).at(0).bytes);
        // What no folder knows is lost, too; each is asked once.
        QTRY_COMPARE(syncsOf(folder).size(), 1);
        QTRY_COMPARE(syncsOf(QFileInfo(folder).path()).size(), 1);

        recorder.stop();
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(syncsOf(part).last().bytes, QFileInfo(part).size());
        const qsizetype inAll = syncsOf(part).size();
        QTest::qWait(Recorder::syncedEach + 500);
        QCOMPARE(syncsOf(part).size(), inAll);
    }
};

QTEST_GUILESS_MAIN(TstRecorder)

#include "tst_recorder.moc"
