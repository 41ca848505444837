#include "base/diagnostics.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

qint64 bytesIn(const QTemporaryDir &directory)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(directory.path()).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

class TstDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void notesBeforeTheStartGoNowhere();
    void aNoteStandsInTheFileAtOnce();
    void whatQtSaysIsThereToo();
    void fiveFilesOfTwoMegabytesAreKept();
    void aPlaceThatCanNotBeWrittenIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QtMessageHandler m_handlerOfTheTest = nullptr;

    QString path() const { return m_directory->filePath("diagnostics.log"); }
    Result<void> start() const { return startDiagnostics(path().toStdString()); }
};

void TstDiagnostics::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_handlerOfTheTest = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(m_handlerOfTheTest);
}

void TstDiagnostics::cleanup()
{
    qInstallMessageHandler(m_handlerOfTheTest);
}

void TstDiagnostics::notesBeforeTheStartGoNowhere()
{
    note("to nobody");
    QCOMPARE(bytesIn(*m_directory), 0);
}

void TstDiagnostics::aNoteStandsInTheFileAtOnce()
{
    QVERIFY(start());
    note("the journal is open");
    warn("the central log does not answer: {} %s");
    const QStringList lines = readAll(path()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QRegularExpression form(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z ([IW]) (.*)$)");
    QCOMPARE(form.match(lines[0]).captured(2), "the journal is open");
    QCOMPARE(form.match(lines[1]).captured(1), "W");
    QCOMPARE(form.match(lines[1]).captured(2), "the central log does not answer: {} %s");
}

void TstDiagnostics::whatQtSaysIsThereToo()
{
    QVERIFY(start());
    qInfo("said by Qt");
    qWarning("feared by Qt");
    QVERIFY(readAll(path()).contains("Z I said by Qt\n"));
    QVERIFY(readAll(path()).contains("Z W feared by Qt\n"));
}

void TstDiagnostics::fiveFilesOfTwoMegabytesAreKept()
{
    QVERIFY(start());
    const std::string words(200'000, 'x');
    for (int i = 0; i < 80; ++i)
        note(words);
    note("the last");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 5);
    QVERIFY(bytesIn(*m_directory) <= 5 * 2 * 1024 * 1024);
    QVERIFY(readAll(path()).endsWith("the last\n"));
}

void TstDiagnostics::aPlaceThatCanNotBeWrittenIsSaid()
{
    const std::string impossible = path().toStdString() + "/below/a/file";
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto started = startDiagnostics(impossible);
    QVERIFY(!started);
    QCOMPARE(started.error().words,
             "The diagnostics can not be written to " + impossible + ": check the directory.");
}

QTEST_GUILESS_MAIN(TstDiagnostics)
#include "tst_diagnostics.moc"
