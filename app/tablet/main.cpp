// piketboek: the app, on the tablet of an officer on call-out and on the desk of the coordinator.
#include "base/diagnostics.h"
#include "base/localtime.h"
#include "base/systemclock.h"
#include "demojournal.h"
#include "sync/syncrunner.h"
#include "view/session.h"
#include "view/translation.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

using namespace piketboek;

namespace {

struct Options
{
    std::string journal = {};
    std::string central = {};
    std::string tokenFile = {};
    std::string nmea = {};
    bool demo = false;
};

int giveUp(const Failure &failure)
{
    std::fprintf(stderr, "piketboek: %s\n", failure.words.c_str());
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

int show(Session &session, Settings &settings, const QGuiApplication &app)
{
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    const Translation translation(settings, engine);
    engine.setInitialProperties({{"session", QVariant::fromValue(&session)}});
    engine.load(QUrl("qrc:/qt/qml/Piketboek/Main.qml"));
    return engine.rootObjects().isEmpty() ? 1 : app.exec();
}

int run(const Options &options, const QGuiApplication &app)
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
        return giveUp(journal.error());
    (void)startDiagnostics(directory + "/diagnostics.txt");
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return giveUp(reader.error());

    Pen pen(std::move(*journal));
    Settings settings(QString::fromStdString(directory + "/settings.ini"), clock);
    const auto purpose = options.demo ? Desk::Purpose::Demo : Desk::Purpose::Duty;
    Desk desk(pen, **reader, clock, settings, purpose);
    const Result<Areas> areas = Areas::load(assets() + "/areas");
    const std::unique_ptr<PositionSource> position = options.nmea.empty()
                                                         ? PositionSource::ofThisDevice(clock)
                                                         : PositionSource::ofRecording(options.nmea, clock);
    Session session(desk, directory, {position.get(), areas ? &*areas : nullptr});
    std::unique_ptr<SyncRunner> together;
    if (!options.central.empty()) {
        together = keepTogether(pen, {options.central, *token}, session);
        QObject::connect(&desk, &Desk::wrote, &session, [&together] { together->wake(); });
    }
    return show(session, settings, app);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName("piketboek");
    QQuickStyle::setStyle("Basic");

    Options options;
    CLI::App commands("Piketboek, the log of the duty officer");
    commands.add_option("--journal", options.journal, "the directory of the journal");
    CLI::Option *central =
        commands.add_option("--central", options.central, "the address of the central log");
    commands.add_option("--token-file", options.tokenFile, "the file with this tablet's token")
        ->needs(central);
    central->needs("--token-file");
    commands.add_flag("--demo", options.demo, "a throw-away journal that holds Dordrecht 2020")
        ->excludes(central);
    commands.add_option("--nmea", options.nmea, "a recorded track instead of this device's position");
    CLI11_PARSE(commands, argc, argv);
    return run(options, app);
}
