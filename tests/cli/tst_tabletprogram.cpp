#include "cli/program.h"

#include "store/journal.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QDir>

#include <csignal>

using namespace piketboek;

namespace {

/// The real app without a screen to look at, in a temporary directory of its own.
class App
{
public:
    App(const Place &place, const QStringList &arguments)
    {
        m_scratch = place.path("scratch");
        QDir().mkpath(m_scratch);
        QDir().mkpath(place.path("run"));
        QFile::setPermissions(place.path("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TMPDIR", m_scratch);
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("XDG_RUNTIME_DIR", place.path("run"));
        m_process.setProcessEnvironment(environment);
        m_process.start(Place::program("piketboek"), arguments);
    }
    ~App()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
        m_process.waitForFinished();
    }

    bool waitFor(const QString &file)
    {
        return QTest::qWaitFor(
                   [&] { return QFile::exists(file) || m_process.state() == QProcess::NotRunning; },
                   30'000) &&
               QFile::exists(file);
    }
    QStringList scratchLeft() const
    {
        return QDir(m_scratch).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    int ended()
    {
        if (!m_process.waitForFinished(30'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    QString complaint() { return QString::fromUtf8(m_process.readAllStandardError()); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QString m_scratch;
    QProcess m_process;
};

Ran withoutScreen(const Place &place, const QStringList &arguments)
{
    return place.run("env", QStringList{"-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u", "QT_QPA_PLATFORM",
                                        Place::program("piketboek")} +
                                arguments);
}

bool isOneSentence(const QString &words)
{
    return words.startsWith("piketboek: ") && words.count('\n') == 1 && words.endsWith('\n');
}

} // namespace

class TstTabletProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoScreen();
    void badUsageIsTwo_data();
    void badUsageIsTwo();
    void withoutAScreenItSaysSo();
    void anEndIsAskedForAndNothingOfADemonstrationStays_data();
    void anEndIsAskedForAndNothingOfADemonstrationStays();
    void aSecondStartShowsTheFirst();
    void aJournalThatAnotherProgramHoldsIsThree();
    void aJournalThatCanNotBeUsedIsSaidInOneSentence();
};

void TstTabletProgram::helpAndVersionNeedNoScreen()
{
    const Place place;
    const Ran help = withoutScreen(place, {"--help"});
    QVERIFY2(help.code == 0 && help.out.contains("--journal") && help.err.isEmpty(), qPrintable(help.err));
    const Ran version = withoutScreen(place, {"--version"});
    QVERIFY2(version.code == 0 && version.out.startsWith("piketboek "), qPrintable(version.err));
}

void TstTabletProgram::badUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{"--jornal", "here"};
    QTest::newRow("no value") << QStringList{"--journal"};
    QTest::newRow("a word too many") << QStringList{"here"};
    QTest::newRow("a central log without a token") << QStringList{"--central", "http://127.0.0.1:1"};
    QTest::newRow("a token for nothing") << QStringList{"--token-file", "token"};
    QTest::newRow("a demonstration for a central log")
        << QStringList{"--demo", "--central", "http://127.0.0.1:1", "--token-file", "token"};
}

void TstTabletProgram::badUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Place place;
    const Ran ran = withoutScreen(place, arguments);
    QVERIFY2(ran.code == 2 && isOneSentence(ran.err), qPrintable(QString::number(ran.code) + ran.err));
}

void TstTabletProgram::withoutAScreenItSaysSo()
{
    const Place place;
    const Ran ran = withoutScreen(place, {"--journal", place.journal()});
    QVERIFY2(ran.code == 3 && isOneSentence(ran.err) && ran.err.contains("screen"), qPrintable(ran.err));
    QVERIFY(!QFile::exists(place.journal()));
}

void TstTabletProgram::anEndIsAskedForAndNothingOfADemonstrationStays_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
    QTest::newRow("a closed terminal") << SIGHUP;
}

void TstTabletProgram::anEndIsAskedForAndNothingOfADemonstrationStays()
{
    QFETCH(int, number);
    const Place place;
    App app(place, {"--demo"});
    QVERIFY(QTest::qWaitFor([&] { return !app.scratchLeft().isEmpty(); }, 30'000));
    QTest::qWait(number == SIGTERM ? 0 : 1500);
    app.signal(number);
    QCOMPARE(app.ended(), 0);
    QCOMPARE(app.scratchLeft(), QStringList());
}

void TstTabletProgram::aSecondStartShowsTheFirst()
{
    const Place place;
    App first(place, {"--journal", place.journal()});
    QVERIFY(first.waitFor(place.journal() + "/window"));
    App second(place, {"--journal", place.journal()});
    QCOMPARE(second.ended(), 0);
    QCOMPARE(second.complaint(), QString());
    QVERIFY(first.isRunning());
    const QFileInfo socket(place.journal() + "/window");
    QVERIFY(!(socket.permissions() & (QFile::WriteOther | QFile::WriteGroup)));
    first.signal(SIGKILL);
    QCOMPARE(first.ended(), -1);

    App afterwards(place, {"--journal", place.journal()});
    QTest::qWait(500);
    QVERIFY(afterwards.isRunning());
    App again(place, {"--journal", place.journal()});
    QCOMPARE(again.ended(), 0);
}

void TstTabletProgram::aJournalThatAnotherProgramHoldsIsThree()
{
    const Place place;
    const SettableClock clock;
    const std::unique_ptr<Journal> held = must(Journal::open(place.journal().toStdString(), clock));
    App app(place, {"--journal", place.journal()});
    QCOMPARE(app.ended(), 3);
    const QString words = app.complaint();
    QVERIFY2(isOneSentence(words) && words.contains("another program"), qPrintable(words));
}

void TstTabletProgram::aJournalThatCanNotBeUsedIsSaidInOneSentence()
{
    const Place place;
    const QString file = place.file("file", "not a directory");
    App app(place, {"--journal", file});
    QCOMPARE(app.ended(), 2);
    QVERIFY2(isOneSentence(app.complaint()), qPrintable(app.complaint()));
    App lost(place, {"--central", "http://127.0.0.1:1", "--token-file", place.path("no token")});
    QCOMPARE(lost.ended(), 2);
    QVERIFY2(isOneSentence(lost.complaint()), qPrintable(lost.complaint()));
}

QTEST_GUILESS_MAIN(TstTabletProgram)
#include "tst_tabletprogram.moc"
