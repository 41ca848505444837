// piketboek: the app, on the tablet of an officer on call-out and on the desk of the coordinator.
#include "base/diagnostics.h"
#include "base/localtime.h"
#include "base/systemclock.h"
#include "demojournal.h"
#include "endsignals.h"
#include "firstwindow.h"
#include "lookaround.h"
#include "options.h"
#include "sync/syncrunner.h"
#include "view/chime.h"
#include "view/session.h"
#include "view/translation.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

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

std::unique_ptr<SyncRunner> keepTogether(Pen &pen, SyncRunner::Central central, Session &session)
{
    const auto withJournal = [&pen](const SyncEngine::Job &job) { pen.run(Pen::Turn::Pull, job); };
    const auto tell = [&session](const SyncState &state) {
        QMetaObject::invokeMethod(
            &session, [&session, state] { session.delivery()->tell(state); }, Qt::QueuedConnection);
    };
    auto runner = std::make_unique<SyncRunner>(withJournal, std::move(central), tell);
    runner->setLookedAt(true);
    runner->wakeOnNetwork();
    return runner;
}

void sayWhatWasConfirmed(Pen &pen, Session &session)
{
    SyncState before;
    pen.run(Pen::Turn::Tap, [&](Journal &journal) { before.lastConfirmed = journal.lastConfirmed(); });
    session.delivery()->tell(before);
}

void comeForward(QQuickWindow &window)
{
    window.setVisibility(window.visibility() == QWindow::Minimized ? QWindow::AutomaticVisibility
                                                                   : window.visibility());
    window.raise();
    window.requestActivate();
}

int show(Session &session, Settings &settings, const FirstWindow &first, const std::function<void()> &later)
{
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    const Translation translation(settings, engine);
    engine.setInitialProperties({{"session", QVariant::fromValue(&session)}});
    engine.load(QUrl("qrc:/qt/qml/Piketboek/Main.qml"));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    QObject::connect(&first, &FirstWindow::asked, window, [window] { comeForward(*window); });
    QObject::connect(window, &QQuickWindow::frameSwapped, &session, later,
                     static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
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
    Result<std::unique_ptr<Journal>> journal = openJournal(options, directory, clock, demoClock);
    if (!journal)
        return openFirst(directory, journal.error());
    const FirstWindow first(directory);
    if (const Result<void> noting = startDiagnostics(directory + "/diagnostics.txt"); !noting)
        say(noting.error());
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return giveUp(reader.error());

    Pen pen(std::move(*journal));
    Settings settings(QString::fromStdString(directory + "/settings.ini"), clock);
    const auto purpose = options.demo ? Desk::Purpose::Demo : Desk::Purpose::Duty;
    Desk desk(pen, **reader, clock, settings, purpose);
    Session session(desk, directory);
    const Chime chime(QString::fromStdString(assets() + "/sounds/overdue.wav"));
    QObject::connect(&session.now()->overdue(), &OverdueWatch::becameOverdue, &desk,
                     [&chime] { chime.play(); });
    LookAround around(session, clock, assets() + "/areas", options.nmea);
    std::unique_ptr<SyncRunner> together;
    if (!options.central.empty())
        sayWhatWasConfirmed(pen, session);
    return show(session, settings, first, [&] {
        around.begin();
        if (options.central.empty())
            return;
        together = keepTogether(pen, {options.central, *token}, session);
        QObject::connect(&desk, &Desk::wrote, &session, [&together] { together->wake(); });
        QObject::connect(session.attachments(), &AttachmentsSession::wanted, &session,
                         [&together](const QString &file) { together->fetch(file.toStdString()); });
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
    EndSignals end;
    const QGuiApplication app(argc, argv);
    end.listen();
    QCoreApplication::setApplicationName("piketboek");
    QQuickStyle::setStyle("Basic");
    return run(**options);
}
