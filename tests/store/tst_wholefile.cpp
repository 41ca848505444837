#include "store/wholefile.h"

#include "store/journal.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstWholeFile : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatIsNotFinishedNeverIs();
    void aFinishedOneTakesTheOldOnesPlace();
    void whereNothingCanBeWrittenIsAskedBack();
    void aFullDiskLeavesTheOldFile();
    void aStoreAndWhatIsNoOrdinaryFileAreNeverReplaced();
    void whatIsPersonalIsForItsOwnerOnly();

private:
    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath("out");
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QFile::ReadOnly) ? file.readAll() : "none";
    }
    QStringList files() const { return QDir(m_directory.path()).entryList(QDir::Files); }
};

void TstWholeFile::aFileThatIsNotFinishedNeverIs()
{
    {
        Result<WholeFile> file = WholeFile::begin(m_path.toStdString());
        QVERIFY(file && file->write("half"));
    }
    QCOMPARE(files(), QStringList());
}

void TstWholeFile::aFinishedOneTakesTheOldOnesPlace()
{
    for (const char *text : {"old", "new"}) {
        Result<WholeFile> file = WholeFile::begin(m_path.toStdString());
        QVERIFY(file && file->write(text));
        QVERIFY(file->finish());
    }
    QCOMPARE(content(), QByteArray("new"));
    QCOMPARE(files(), QStringList("out"));
}

void TstWholeFile::whereNothingCanBeWrittenIsAskedBack()
{
    const Result<WholeFile> file = WholeFile::begin(m_directory.filePath("none/out").toStdString());
    QVERIFY(!file);
    QCOMPARE(file.error().remedy, Remedy::AskAgain);
}

void TstWholeFile::aFullDiskLeavesTheOldFile()
{
    const QString part = m_path + ".part";
    QVERIFY(QFile::link("/dev/full", part));
    Result<WholeFile> file = WholeFile::begin(m_path.toStdString());
    QVERIFY(file && file->write("new"));
    const Result<void> done = file->finish();
    QVERIFY(!done);
    QCOMPARE(done.error().remedy, Remedy::TryLater);
    QCOMPARE(content(), QByteArray("new"));
}

void TstWholeFile::aStoreAndWhatIsNoOrdinaryFileAreNeverReplaced()
{
    const std::string directory = m_directory.filePath("journal").toStdString();
    SettableClock clock;
    const auto journal = must(Journal::open(directory, clock));
    QVERIFY(QFile::copy(QString::fromStdString(storeFile(directory)), m_directory.filePath("central")));
    for (const std::string &path :
         {storeFile(directory), storeFile(directory) + "-wal", directory + "/lock",
          m_directory.filePath("central").toStdString(), std::string("/dev/null"), directory}) {
        const Result<WholeFile> file = WholeFile::begin(path);
        QVERIFY2(!file, path.c_str());
        QCOMPARE(file.error().remedy, Remedy::AskAgain);
    }
}

void TstWholeFile::whatIsPersonalIsForItsOwnerOnly()
{
    for (const auto who : {WholeFile::For::Owner, WholeFile::For::Everyone}) {
        Result<WholeFile> file = WholeFile::begin(m_path.toStdString(), who);
        QVERIFY(file && file->write("new") && file->finish());
        const bool others = QFile(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther);
        QCOMPARE(others, who == WholeFile::For::Everyone);
    }
}

QTEST_GUILESS_MAIN(TstWholeFile)
#include "tst_wholefile.moc"
