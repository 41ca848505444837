#include "view/hand.h"
#include "view/window.h"

#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace piketboek;

namespace {

constexpr auto typist = "PIKETBOEK_TYPIST"; // the directory that the process that will be killed works in
const QString words = "Dak ingestort, kort overgeslagen naar buurpand. 6 bewoners buiten.";

void report(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

class TstKilled : public QObject
{
    Q_OBJECT

private slots:
    void theTapAndEveryWordComeBack();
};

/// The real pages in a process of its own, which is killed while a hand types in them.
void TstKilled::theTapAndEveryWordComeBack()
{
    const QTemporaryDir place;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(typist, place.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {});
    QByteArray said;
    const bool typed = QTest::qWaitFor(
        [&] {
            said += process.readAllStandardOutput();
            return said.contains("typed\n") || process.state() == QProcess::NotRunning;
        },
        60'000);
    QVERIFY2(typed && said.contains("typed\n"), said);
    QTest::qWait(250);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);

    TabletDisk disk;
    disk.from = said.split('\n').first();
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    RunningModel &running = *tablet.session.now()->running();
    QCOMPARE(tablet.column(running, "category"), QStringList{"fire"});
    QCOMPARE(tablet.session.page(), QString("incident"));
    QTRY_VERIFY(hand.sees(words));
    QCOMPARE(tablet.session.incident()->draftCursor(), words.size());
    QVERIFY(hand.press("Vastleggen"));
    QCOMPARE(tablet.column(*tablet.session.incident()->lines(), "lineText").first(), words);
    QCOMPARE(tablet.session.incident()->place(), QString("Spuiboulevard"));
}

int beKilled(const QString &directory)
{
    TabletDisk disk;
    disk.from = (directory + "/journal").toUtf8();
    Tablet tablet(disk);
    Window window(tablet);
    Hand hand(window.shown());
    report(disk.from);
    hand.touch("Brand", 120);
    QTest::qWait(300);
    if (!hand.press("Adres"))
        return 1;
    hand.enter("Spuiboulevard");
    if (!hand.press("Wat gebeurt er?"))
        return 1;
    hand.type(words);
    report("typed");
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(typist))
        return beKilled(qEnvironmentVariable(typist));
    TstKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
