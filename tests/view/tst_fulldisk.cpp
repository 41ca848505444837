// A disk that is really full: a small one of memory, in a name space of this test alone.
#include "view/tablet.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>

using namespace piketboek;

namespace {

bool hasOwnMounts = false;

/// Before there is a second thread.
bool takeOwnMounts()
{
    const auto user = ::geteuid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    if (user != 0)
        std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

class SmallDisk
{
public:
    SmallDisk()
        : isMounted(hasOwnMounts && ::mount("tmpfs", path().c_str(), "tmpfs", 0, "size=4m,mode=0700") == 0)
    {
    }
    ~SmallDisk()
    {
        if (isMounted)
            ::umount2(path().c_str(), MNT_DETACH);
    }

    std::string path() const { return m_directory.path().toStdString(); }
    std::string ballast() const { return path() + "/ballast"; }

    /// To the last byte.
    void fill() const
    {
        const int file = ::open(ballast().c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const std::string bytes(4096, 'x');
        while (::write(file, bytes.data(), bytes.size()) > 0) {
        }
        ::close(file);
    }
    void makeRoom() const { ::unlink(ballast().c_str()); }

private:
    QTemporaryDir m_directory;

public:
    const bool isMounted;
};

QString longWords()
{
    return QString("Buurpand stabiel. ").repeated(600);
}

} // namespace

class TstFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidAtOnceTypingGoesOnAndAllIsStoredWhenThereIsRoom();
};

void TstFullDisk::itIsSaidAtOnceTypingGoesOnAndAllIsStoredWhenThereIsRoom()
{
    const SmallDisk small;
    if (!small.isMounted)
        QSKIP("no disk of its own may be mounted here");
    TabletDisk disk;
    disk.from = QByteArray::fromStdString(small.path() + "/journal");
    QString fire;
    {
        Tablet tablet(disk);
        fire = tablet.tap("fire");
        IncidentSession &incident = *tablet.session.incident();
        incident.phrase("Ontruiming gestart");
        small.fill();
        for (int line = 0; line < 400 && tablet.session.warning().isEmpty(); ++line)
            incident.phrase("Opvang geopend");
        QVERIFY(tablet.session.warning().startsWith("Vastleggen lukt nu niet; wat u typt blijft staan."));
        const int stored = incident.lines()->rowCount();
        QVERIFY(stored >= 2);

        incident.setDraftText(longWords());
        incident.write();
        QCOMPARE(incident.draftText(), longWords());
        QCOMPARE(incident.stored(), QString());
        QCOMPARE(incident.lines()->rowCount(), stored);
        QVERIFY(!tablet.session.warning().isEmpty());

        small.makeRoom();
        incident.write();
        QCOMPARE(incident.lines()->rowCount(), stored + 1);
        QTRY_COMPARE(tablet.session.warning(), QString());
        incident.setDraftText("Nablussen tot");
    }
    Tablet again(disk);
    again.session.openRecord(fire);
    QCOMPARE(again.column(*again.session.incident()->lines(), "lineText").first(), longWords().trimmed());
    QCOMPARE(again.session.incident()->draftText(), QString("Nablussen tot"));
}

int main(int argc, char **argv)
{
    hasOwnMounts = takeOwnMounts();
    QCoreApplication app(argc, argv);
    TstFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
