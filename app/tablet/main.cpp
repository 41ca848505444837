// piketboek: the app, on the tablet of an officer on call-out and on the desk of the coordinator.
#include "base/diagnostics.h"
#include "base/localtime.h"
#include "base/machine.h"
#include "base/systemclock.h"
#include "demojournal.h"
#include "endsignals.h"
#include "firstwindow.h"
#include "lookaround.h"
#include "options.h"
#include "sync/syncrunner.h"
#include "view/chime.h"
#include "view/framepace.h"
#include "view/session.h"
#include "view/translation.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <future>

using namespace piketboek;

namespace {

void say(const Failure &failure)
{
    std::fprintf(stderr, "piketboek: %s\n", failure.words.c_str());
}

int giveUp(const Failure &failure)
{
    say(failure);
    switch (failure.remedy) {
    case Remedy::AskAgain:
        return 2;
    case Remedy::TryLater:
        return 3;
    default:
        return 1;
    }
}

std::string assets()
{
    const QDir beside(QCoreApplication::applicationDirPath() + "/../share/piketboek");
    return beside.exists() ? beside.absolutePath().toStdString() : std::string(PIKETBOEK_ASSETS);
}

Result<std::string> tokenIn(const std::string &file)
{
    std::ifstream in(file);
    std::string token;
    if (!std::getline(in, token) || token.empty())
        return fail(Remedy::AskAgain, "no token could be read from " + file);
    return token;
}

std::string directoryFor(const Options &options, const QTemporaryDir &scratch)
{
    if (!options.journal.empty())
        return options.journal;
    if (options.demo)
        return scratch.path().toStdString();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() + "/journal";
}

Result<std::unique_ptr<Journal>> openJournal(const Options &options, const std::string &directory,
                                             const Clock &clock, DemoClock &demoClock)
{
    if (const Result<void> zone = timeZoneReady(); !zone)
        return std::unexpected(zone.error());
    Result<std::unique_ptr<Journal>> journal = Journal::open(directory, clock);
    if (!journal || !options.demo)
        return journal;
    const Result<void> filled =
        fillDemoJournal(**journal, demoClock, assets() + "/examples/dordrecht-2020.json");
    return filled ? std::move(journal) : std::unexpected(filled.error());
}

struct Opened
{
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Reader> reader;
};

// On a thread of its own, while the pages are compiled; so are the letters that they will be set in.
Result<Opened> openBoth(const Options &options, const std::string &directory, const Clock &clock,
                        DemoClock &demoClock)
{
    QFontDatabase::families();
    Result<std::unique_ptr<Journal>> journal = openJournal(options, directory, clock, demoClock);
    if (!journal)
        return std::unexpected(journal.error());
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return std::unexpected(reader.error());
    return Opened{std::move(*journal), std::move(*reader)};
}

std::unique_ptr<SyncRunner> keepTogether(Pen &pen, SyncRunner::Central central, Desk &desk, Session &session)
{
    const auto withJournal = [&pen](const SyncEngine::Job &job) { pen.run(Pen::Turn::Pull, job); };
    const auto tell = [&session](const SyncState &state) {
        QMetaObject::invokeMethod(
            &session, [&session, state] { session.delivery()->tell(state); }, Qt::QueuedConnection);
    };
    auto runner = std::make_unique<SyncRunner>(withJournal, std::move(central), tell);
    runner->setLookedAt(true);
    runner->wakeOnNetwork();
    QObject::connect(&desk, &Desk::wrote, &session, [&runner = *runner] { runner.wake(); });
    QObject::connect(session.attachments(), &AttachmentsSession::wanted, &session,
                     [&runner = *runner](const QString &file) { runner.fetch(file.toStdString()); });
    return runner;
}

void sayWhatWasConfirmed(Pen &pen, Session &session)
{
    SyncState before;
    pen.run(Pen::Turn::Tap, [&](Journal &journal) { before.lastConfirmed = journal.lastConfirmed(); });
    session.delivery()->tell(before);
}

bool startsOnTiles(Session &session)
{
    return session.page() == "now" && !session.duty()->locked() && session.tilesPlace()->isKnown();
}

void comeForward(QQuickWindow &window)
{
    window.setVisibility(window.visibility() == QWindow::Minimized ? QWindow::AutomaticVisibility
                                                                   : window.visibility());
    window.raise();
    window.requestActivate();
}

std::unique_ptr<QObject> openWindow(Session &session, QQmlComponent &main, const FirstWindow &first)
{
    std::unique_ptr<QObject> root(main.createWithInitialProperties(
        {{"session", QVariant::fromValue(&session)}, {"inStages", startsOnTiles(session)}}));
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window) {
        qCritical().noquote() << main.errorString();
        return {};
    }
    main.engine()->setIncubationController(window->incubationController()); // pages are made between frames
    QObject::connect(&first, &FirstWindow::asked, window, [window] { comeForward(*window); });
    return root;
}

int show(Session &session, Settings &settings, QQmlComponent &main, const FirstWindow &first,
         const std::function<void()> &later)
{
    const Translation translation(settings, *main.engine());
    QObject::connect(&session, &Session::allShown, &session, later,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    std::unique_ptr<QObject> root;
    const auto open = [&] {
        root = openWindow(session, main, first);
        if (!root)
            QCoreApplication::exit(1);
    };
    if (main.isLoading())
        QObject::connect(&main, &QQmlComponent::statusChanged, &session, open);
    else
        QTimer::singleShot(0, &session, open);
    return QCoreApplication::exec();
}

int openFirst(const std::string &directory, const Failure &failure)
{
    return failure.remedy == Remedy::TryLater && FirstWindow::askToShow(directory) ? 0 : giveUp(failure);
}

int run(const Options &options)
{
    const QTemporaryDir scratch;
    const std::string directory = directoryFor(options, scratch);
    const SystemClock systemClock;
    DemoClock demoClock(systemClock);
    const Clock &clock = options.demo ? static_cast<const Clock &>(demoClock) : systemClock;
    const Result<std::string> token = options.central.empty() ? std::string() : tokenIn(options.tokenFile);
    if (!token)
        return giveUp(token.error());
    std::future<Result<Opened>> opening =
        std::async(std::launch::async, [&] { return openBoth(options, directory, clock, demoClock); });
    QQmlEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    QQmlComponent main(&engine, QUrl("qrc:/qt/qml/Piketboek/Main.qml"), QQmlComponent::Asynchronous);
    Result<Opened> opened = opening.get();
    if (!opened)
        return openFirst(directory, opened.error());
    const FirstWindow first(directory);
    if (const Result<void> noting = startDiagnostics(directory + "/diagnostics.txt"); !noting)
        say(noting.error());
    Pen pen(std::move(opened->journal));
    Settings settings(QString::fromStdString(directory + "/settings.ini"), clock);
    Desk desk(pen, *opened->reader, clock, settings,
              options.demo ? Desk::Purpose::Demo : Desk::Purpose::Duty);
    Session session(desk, directory);
    const Chime chime(QString::fromStdString(assets() + "/sounds/overdue.wav"));
    QObject::connect(&session.now()->overdue(), &OverdueWatch::becameOverdue, &desk,
                     [&chime] { chime.play(); });
    LookAround around(session, clock, assets() + "/areas", options.nmea);
    std::unique_ptr<SyncRunner> together;
    if (!options.central.empty())
        sayWhatWasConfirmed(pen, session);
    return show(session, settings, main, first, [&] {
        around.begin();
        if (!options.central.empty())
            together = keepTogether(pen, {options.central, *token}, desk, session);
    });
}

bool hasScreen()
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(variable))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const Result<std::optional<Options>> options = Options::read(argc, argv);
    if (!options)
        return giveUp(options.error());
    if (!*options)
        return 0;
    if (!hasScreen())
        return giveUp({Remedy::TryLater, "there is no screen here: start it on a desktop, or set "
                                         "QT_QPA_PLATFORM"});
    Machine::keepMemoryFlat();
    drawSoon();
    EndSignals end;
    const QGuiApplication app(argc, argv);
    end.listen();
    QGuiApplication::setFont(QFont("Inter")); // the theme's: the system's own is never looked for
    QCoreApplication::setApplicationName("piketboek");
    return run(**options);
}
