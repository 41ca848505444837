// An OpenCentral is a real central log in a directory of its own, with a token.
#pragma once

#include "central/centraljournal.h"
#include "central/pusher.h"
#include "store/verifier.h"
#include "support/must.h"
#include "support/settableclock.h"

#include <QTemporaryDir>

namespace piketboek {

class OpenCentral
{
public:
    OpenCentral()
    {
        start();
        token = must(door->addToken("Tablet 1"));
    }

    void start(CentralJournal::Setup wanted = {})
    {
        stop();
        door = must(Door::open(file(), clock));
        setup = std::move(wanted);
        journal = must(CentralJournal::open(file(), *door, clock, setup));
    }
    void stop()
    {
        journal.reset();
        door.reset();
    }

    std::string file() const { return directory.filePath("central.sqlite").toStdString(); }
    std::string push(const std::string &lines) { return must(journal->push(lines, token)); }
    std::string pull(PullQuestion question = {}) { return must(journal->pull(question)); }
    wire::TakenLine taken(const std::string &lines) { return linesOf<wire::TakenLine>(push(lines)).at(0); }

    std::string reasonFor(const std::string &lines)
    {
        const auto refused = linesOf<wire::RefusedLine>(push(lines));
        return refused.empty() ? "" : refused[0].reason;
    }

    /// What verify finds first; empty when the store is sound.
    std::string wrong() const
    {
        Database database = must(Database::open(file(), Database::Access::Read));
        const Verdict verdict = must(verify(database));
        return verdict.sound() ? "" : verdict.findings.front().words;
    }

    QTemporaryDir directory;
    SettableClock clock;
    CentralJournal::Setup setup;
    std::unique_ptr<Door> door;
    std::unique_ptr<CentralJournal> journal;
    std::string token;
};

} // namespace piketboek
