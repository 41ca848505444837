#include "exchange/wholefile.h"

#include "exchange/rejectedrows.h"

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
    void noRejectedRowMakesNoFile();

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

void TstWholeFile::noRejectedRowMakesNoFile()
{
    RejectedRows rejected(m_directory.filePath("rejected.csv").toStdString());
    QVERIFY(rejected.finish());
    QVERIFY(!files().contains("rejected.csv"));
    QVERIFY(rejected.add(3, "=a", "why; not"));
    QVERIFY(rejected.finish());
    QFile file(m_directory.filePath("rejected.csv"));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("line;id;reason\r\n3;'=a;\"why; not\"\r\n"));
}

QTEST_GUILESS_MAIN(TstWholeFile)
#include "tst_wholefile.moc"
