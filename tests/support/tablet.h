// A Tablet is a real journal with a clock of its own and an engine, on a line that the test rules.
#pragma once

#include "store/journal.h"
#include "store/reader.h"
#include "support/central.h"
#include "support/settableclock.h"
#include "sync/syncengine.h"

#include <algorithm>
#include <functional>

namespace piketboek {

class Tablet final : public CentralLine
{
public:
    using Carry = std::function<Result<Answer>(Tablet &, const Ask &)>;

    Tablet(std::string directory, Carry carry) : m_directory(std::move(directory)), m_carry(std::move(carry))
    {
        switchOn();
    }

    Result<Answer> send(const Ask &ask) override
    {
        const auto found = std::ranges::find(m_begun, ask, &Begun::ask);
        std::optional<Result<Answer>> answer;
        if (found != m_begun.end()) {
            answer = std::move(found->answer);
            m_begun.erase(found);
        }
        return answer ? std::move(*answer) : m_carry(*this, ask);
    }
    void begin(const Ask &ask) override
    {
        ++begun;
        m_begun.push_back({ask, {}});
        if (isDoneAtOnce())
            m_begun.back().answer = m_carry(*this, ask);
    }
    void letGo() override { m_begun.clear(); }

    void switchOn()
    {
        m_journal = must(Journal::open(m_directory, clock));
        m_engine.emplace([this](const SyncEngine::Job &job) { job(*m_journal); }, *this);
        m_engine->setPage(page);
    }
    void switchOff()
    {
        m_engine.reset();
        m_journal.reset();
        m_begun.clear();
    }

    /// Kills the tablet as it stands at this moment: what it does from now on never happened.
    void kill()
    {
        keepCopy();
        m_killed = true;
    }
    bool isKilled() const { return m_killed; }
    /// Switches a killed tablet on again.
    void rise()
    {
        m_killed = false;
        clock.restart();
        putBackCopy();
    }

    void keepCopy() { copyStore(storeFile(m_directory), storeFile(m_directory + ".copy")); }
    void putBackCopy()
    {
        switchOff();
        copyStore(storeFile(m_directory + ".copy"), storeFile(m_directory));
        switchOn();
    }

    /// A disk without room, until `makeRoom`.
    void fillDisk() { must(journal().database().run("PRAGMA max_page_count=1")); }
    void makeRoom() { must(journal().database().run("PRAGMA max_page_count=1000000")); }

    Journal &journal() { return *m_journal; }
    SyncEngine &engine() { return *m_engine; }
    const std::string &directory() const { return m_directory; }

    SettableClock clock;
    int64_t page = SyncEngine::largePage;
    /// Whether what the engine begins now reaches the central log before what it began earlier.
    std::function<bool()> isDoneAtOnce = [] { return false; };
    int begun = 0; ///< questions so far

private:
    struct Begun
    {
        Ask ask = {};
        std::optional<Result<Answer>> answer = {};
    };

    const std::string m_directory;
    const Carry m_carry;
    bool m_killed = false;
    std::vector<Begun> m_begun;
    std::unique_ptr<Journal> m_journal;
    std::optional<SyncEngine> m_engine;
};

} // namespace piketboek
