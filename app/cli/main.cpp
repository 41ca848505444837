#include "base/localtime.h"
#include "commands.h"
#include "console.h"

#include <QCoreApplication>

#include <csignal>
#include <new>

namespace {

using namespace piketboek;

void addCommands(CLI::App &app, Session &session)
{
    app.description(
        "Piketboek's journal from the command line: write, import, list, report, deliver, check.");
    app.footer("Exit codes: 0 done, 1 found wrong, 2 bad usage (nothing was done), 3 try later.");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--journal", session.directory, "the directory of the journal")->type_name("DIR");
    app.add_option("--author", session.writer.author, "the officer's number on what is written")
        ->capture_default_str();
    app.add_option("--role", session.writer.role, "the officer's role on what is written")
        ->capture_default_str();
    addImport(app, session);
    addWrite(app, session);
    addRecords(app, session);
    addAttach(app, session);
    addList(app, session);
    addRetention(app, session);
    addTimeline(app, session);
    addReport(app, session);
    addSituation(app, session);
    addSync(app, session);
    addExport(app, session);
    addUpkeep(app, session);
    addCentral(app, session);
    addRegister(app, session);
}

int badUsage(std::string words)
{
    for (char &character : words)
        character = character == '\n' ? ' ' : character;
    complain(words + "; piketboekctl --help says how");
    return exitCode(Remedy::AskAgain);
}

int run(const Session &session)
try {
    const Result<void> ready = timeZoneReady();
    Result<int64_t> found = ready ? session.run() : std::unexpected(ready.error());
    if (const Result<void> said = allSaid(); found && !said)
        found = std::unexpected(said.error());
    if (found)
        return *found == 0 ? 0 : exitCode(Remedy::ShowOfficer);
    complain(found.error().words);
    return exitCode(found.error().remedy);
} catch (const std::bad_alloc &) {
    complain("there is not enough memory for this: close something and try again");
    return exitCode(Remedy::TryLater);
}

} // namespace

int main(int argc, char **argv)
{
    // A file that may grow no further is told as a full disk is, and kills nobody.
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication events(argc, argv);
    CLI::App app;
    Session session;
    addCommands(app, session);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &asked) {
        return app.exit(asked);
    } catch (const CLI::ParseError &wrong) {
        return badUsage(wrong.what());
    }
    return run(session);
}
