#include "commands.h"
#include "console.h"

#include "exchange/inputfile.h"
#include "store/filedelivery.h"
#include "sync/httpline.h"
#include "sync/syncengine.h"

namespace piketboek {

namespace {

struct SyncOptions
{
    std::string central = {};
    std::string tokenFile = {};
    bool files = false;
};

Result<std::string> tokenIn(const std::string &file)
{
    Result<std::string> text = readInput(file);
    if (!text)
        return text;
    const size_t end = text->find_last_not_of(" \t\r\n");
    text->resize(end == std::string::npos ? 0 : end + 1);
    if (text->empty() || text->find_first_of(" \t\r\n") != std::string::npos)
        return fail(Remedy::AskAgain, file + " holds no token: make one with token add");
    return text;
}

Result<int64_t> outcome(const SyncState &state)
{
    const int64_t waiting = state.waitingEntries + state.othersEntries;
    if (waiting == 0 && state.waitingFiles > 0)
        return fail(Remedy::TryLater, std::to_string(state.waitingFiles) +
                                          " attached files are not in the central log yet: try again");
    if (waiting > 0 || !state.allIn)
        return fail(Remedy::TryLater,
                    std::to_string(waiting) + " entries are not in the central log yet: try again");
    say("everything is in the central log\n");
    return 0;
}

Result<void> bringListsUpToDate(Journal &journal)
{
    Result<bool> done = journal.project();
    while (done && !*done)
        done = journal.project();
    return done ? Result<void>() : std::unexpected(done.error());
}

// Which files there are is known only when the entries are here.
Result<void> fetchFiles(Journal &journal, SyncEngine &engine)
{
    const Result<std::vector<std::string>> elsewhere = FileDelivery(journal.database()).elsewhere();
    if (!elsewhere)
        return std::unexpected(elsewhere.error());
    for (const std::string &file : *elsewhere)
        engine.want(file);
    return elsewhere->empty() ? Result<void>() : engine.exchange();
}

Result<int64_t> syncOnce(const Session &session, const SyncOptions &options)
{
    const Result<std::string> token = tokenIn(options.tokenFile);
    if (!token)
        return std::unexpected(token.error());
    const Result<std::unique_ptr<HttpLine>> line = HttpLine::to(options.central, *token);
    if (!line)
        return std::unexpected(line.error());
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    SyncEngine engine([&](const SyncEngine::Job &job) { job(**journal); }, **line);
    Progress progress("entries to deliver");
    engine.whenChanged(
        [&](const SyncState &state) { progress.tell(state.waitingEntries + state.othersEntries); });
    Result<void> exchanged = engine.exchange();
    if (exchanged && options.files)
        exchanged = fetchFiles(**journal, engine);
    if (const Result<void> listed = bringListsUpToDate(**journal); !listed)
        return std::unexpected(listed.error());
    if (!exchanged)
        return std::unexpected(exchanged.error());
    return outcome(engine.state());
}

} // namespace

void addSync(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("sync", "delivers everything to the central log and fetches what is new");
    const auto options = std::make_shared<SyncOptions>();
    command->add_option("--central", options->central, "its address")->required()->type_name("URL");
    command->add_option("--token-file", options->tokenFile, "a file with this device's token")
        ->required()
        ->type_name("FILE");
    command->add_flag("--files", options->files, "fetches the files that other devices attached, too");
    command->callback(
        [&session, options] { session.run = [&session, options] { return syncOnce(session, *options); }; });
}

} // namespace piketboek
