#include "commands.h"
#include "console.h"
#include "verdict.h"

namespace piketboek {

namespace {

Result<int64_t> verifyJournal(const Session &session)
{
    const Result<std::unique_ptr<Reader>> reader = session.toRead();
    return reader ? sayVerdict((*reader)->database(), FileStore::ofJournal(session.directory))
                  : std::unexpected(reader.error());
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

} // namespace

void addUpkeep(CLI::App &app, Session &session)
{
    app.add_subcommand("verify", "checks every entry, chain, seal and serial")->callback([&session] {
        session.run = [&session] { return verifyJournal(session); };
    });
    app.add_subcommand("rebuild", "makes lists, search and figures anew from the entries")
        ->callback([&session] { session.run = [&session] { return rebuild(session); }; });
}

} // namespace piketboek
