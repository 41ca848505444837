#include "store/journallock.h"

#include "support/must.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstJournalLock : public QObject
{
    Q_OBJECT

private slots:
    void oneWritesAndTheOtherIsAskedToWait();
    void theLockEndsWithItsOwner();
    void theDirectoryIsForItsOwnerOnly();
};

void TstJournalLock::oneWritesAndTheOtherIsAskedToWait()
{
    QTemporaryDir directory;
    const std::string path = directory.filePath("j").toStdString();
    const JournalLock first = must(JournalLock::take(path));
    const Result<JournalLock> second = JournalLock::take(path);
    QVERIFY(!second);
    QCOMPARE(second.error().remedy, Remedy::TryLater);
}

void TstJournalLock::theLockEndsWithItsOwner()
{
    QTemporaryDir directory;
    const std::string path = directory.filePath("j").toStdString();
    {
        const JournalLock moved = must(JournalLock::take(path));
        QVERIFY(!JournalLock::take(path));
    }
    QVERIFY(JournalLock::take(path));
}

void TstJournalLock::theDirectoryIsForItsOwnerOnly()
{
    QTemporaryDir directory;
    const JournalLock lock = must(JournalLock::take(directory.filePath("j").toStdString()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(directory.filePath("j")).permissions() & others));
}

QTEST_GUILESS_MAIN(TstJournalLock)
#include "tst_journallock.moc"
