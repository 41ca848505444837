#include "commands.h"
#include "console.h"
#include "verdict.h"

#include "exchange/pack.h"

namespace piketboek {

namespace {

Result<int64_t> verifyJournal(const Session &session)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    return reader ? sayVerdict((*reader)->database()) : std::unexpected(reader.error());
}

Result<int64_t> rebuild(const Session &session)
{
    if (const Result<void> there = session.isThere(); !there)
        return std::unexpected(there.error());
    const Result<std::unique_ptr<Journal>> journal = session.toWrite();
    if (!journal)
        return std::unexpected(journal.error());
    {
        Progress progress("entries listed");
        const Result<void> done = (*journal)->rebuild([&](int64_t count) { progress.tell(count); });
        if (!done)
            return std::unexpected(done.error());
    }
    say("all lists and figures were made anew from the entries\n");
    return 0;
}

Result<int64_t> exportPack(const Session &session, const std::string &file)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    if (!reader)
        return std::unexpected(reader.error());
    Progress progress("entries packed");
    const Result<int64_t> packed = writePack(**reader, file, [&](int64_t count) { progress.tell(count); });
    if (!packed)
        return std::unexpected(packed.error());
    say(std::to_string(*packed) + " entries packed\n");
    return 0;
}

} // namespace

void addUpkeep(CLI::App &app, Session &session)
{
    app.add_subcommand("verify", "checks every entry, chain, seal and serial")->callback([&session] {
        session.run = [&session] { return verifyJournal(session); };
    });
    app.add_subcommand("rebuild", "makes lists, search and figures anew from the entries")
        ->callback([&session] { session.run = [&session] { return rebuild(session); }; });
    CLI::App *exports = app.add_subcommand("export", "brings the journal elsewhere");
    exports->require_subcommand(1);
    CLI::App *pack = exports->add_subcommand("pack", "the whole journal as one file");
    const auto file = std::make_shared<std::string>();
    pack->add_option("FILE", *file)->required();
    pack->callback(
        [&session, file] { session.run = [&session, file] { return exportPack(session, *file); }; });
}

} // namespace piketboek
