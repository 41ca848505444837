#include "exchange/rejectedrows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

class TstRejectedRows : public QObject
{
    Q_OBJECT

private slots:
    void noRejectedRowMakesNoFile();
    void whatWasRejectedBeforeIsNotLeftLying();

private:
    QTemporaryDir m_directory;
    QStringList files() const { return QDir(m_directory.path()).entryList(QDir::Files); }
};

void TstRejectedRows::noRejectedRowMakesNoFile()
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

void TstRejectedRows::whatWasRejectedBeforeIsNotLeftLying()
{
    const std::string path = m_directory.filePath("rows.csv.rejected.csv").toStdString();
    RejectedRows first(path);
    QVERIFY(first.add(3, "a", "why"));
    QVERIFY(first.finish());
    QVERIFY(RejectedRows(path).finish());
    QVERIFY(!files().contains("rows.csv.rejected.csv"));
    QFile other(QString::fromStdString(path));
    QVERIFY(other.open(QFile::WriteOnly) && other.write("mine\r\n") > 0);
    other.close();
    QVERIFY(RejectedRows(path).finish());
    QVERIFY(files().contains("rows.csv.rejected.csv"));
}

QTEST_GUILESS_MAIN(TstRejectedRows)
#include "tst_rejectedrows.moc"
