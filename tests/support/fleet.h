// A Fleet is some tablets and a central log, with a line between them that does to each request what the test
// says, and with eyes that see a false "all in".
#pragma once

#include "support/faults.h"
#include "support/shown.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <random>
#include <set>

namespace piketboek {

class Fleet
{
public:
    using MakeCentral = std::function<std::unique_ptr<Central>(const std::string &directory)>;

    Fleet(int tablets, uint64_t seed, const MakeCentral &makeCentral)
        : random(seed), m_central(makeCentral(m_directory.path().toStdString()))
    {
        for (int i = 0; i < tablets; ++i)
            addTablet();
        m_central->backUp();
    }

    Tablet &tablet(size_t at) { return *m_tablets.at(at); }
    size_t size() const { return m_tablets.size(); }
    Central &central() { return *m_central; }

    /// What happens to the request of that number; the first one is 0.
    void plan(int request, Fault fault) { m_plan[request] = fault; }
    int requests() const { return m_requests; }
    int diskFullSeen() const { return m_diskFullSeen; }

    /// Another tablet with a copy of this one's directory, as it stands.
    void copy(Tablet &original)
    {
        const std::string to = nextDirectory();
        copyStore(storeFile(original.directory()), storeFile(to));
        std::filesystem::permissions(to, std::filesystem::perms::owner_all);
        addTablet();
    }

    /// Writes an act, marked by its author, and expects to find it everywhere in the end.
    Entry write(Tablet &tablet, Draft draft)
    {
        draft.author = "m" + std::to_string(++m_marked);
        tablet.clock.pass(1'000);
        Entry entry = must(tablet.journal().write(draft));
        m_marks.insert(draft.author);
        return entry;
    }

    /// That act was put on a destruction list: from now on it may be gone.
    void mayGo(const Entry &entry) { m_mayGo.insert(must(Envelope::read(entry.envelope)).author); }

    /// The tablet in an exchange at this moment; nullptr when none is.
    Tablet *syncing() { return m_syncing; }

    /// One exchange, whatever becomes of it.
    Result<void> sync(Tablet &tablet)
    {
        tablet.clock.pass(2'000);
        std::optional<int64_t> before = tablet.engine().state().lastConfirmed;
        tablet.engine().whenChanged([&, before](const SyncState &state) mutable {
            if (!tablet.isKilled() && state.lastConfirmed && state.lastConfirmed != before)
                checkClaim(tablet, state);
            before = state.lastConfirmed;
        });
        m_syncing = &tablet;
        const Result<void> done = tablet.engine().exchange();
        m_syncing = nullptr;
        tablet.engine().whenChanged({});
        m_diskFullSeen += !done && done.error().words.contains("disk is full");
        tablet.makeRoom();
        if (tablet.isKilled())
            tablet.rise();
        return done;
    }

    /// Exchanges without further faults until all is quiet; "" or what would not settle.
    std::string settle()
    {
        m_plan.clear();
        deliverDelayed();
        std::string trouble;
        for (int round = 0, quiet = 0; round < 12 && quiet < 2; ++round) {
            trouble.clear();
            for (const auto &tablet : m_tablets) {
                if (const Result<void> done = sync(*tablet); !done)
                    trouble = tablet->directory() + ": " + done.error().words;
            }
            quiet = trouble.empty() ? quiet + 1 : 0;
        }
        return trouble;
    }

    /// "" or what is lost, doubled, unequal, unsound or was untruly said.
    std::string wrong()
    {
        if (!m_lies.empty())
            return m_lies;
        const std::map<std::string, std::string> truth = contentOf(*m_central);
        const std::string shown = shownOn(*m_tablets.front());
        for (const auto &tablet : m_tablets) {
            if (const std::string found = wrongAt(*tablet, truth, shown); !found.empty())
                return tablet->directory() + ": " + found;
        }
        Database database = must(Database::open(m_central->file(), Database::Access::Read));
        return unsoundIn(database);
    }

    std::mt19937_64 random;

private:
    std::string nextDirectory() const
    {
        return m_directory.path().toStdString() + "/tablet" + std::to_string(m_tablets.size() + 1);
    }

    void addTablet()
    {
        m_tablets.push_back(std::make_unique<Tablet>(
            nextDirectory(), [this](Tablet &from, const Ask &ask) { return carry(from, ask); }));
        // Clocks differ: the first tablet is right, each further one two minutes more ahead.
        m_tablets.back()->clock.pass(static_cast<int64_t>(m_tablets.size() - 1) * 120'000);
    }

    static std::unexpected<Failure> noAnswer()
    {
        return fail(Remedy::TryLater, "no line to the central log");
    }

    Result<Answer> carry(Tablet &from, const Ask &ask)
    {
        const auto planned = m_plan.find(m_requests++);
        const Fault fault = planned == m_plan.end() ? Fault::None : planned->second;
        if (from.isKilled())
            return noAnswer();
        if (fault == Fault::DelayedPastTheNext) {
            m_delayed.push_back(ask);
            return noAnswer();
        }
        Result<Answer> answer = befall(fault, from, ask);
        deliverDelayed();
        return answer;
    }

    void deliverDelayed()
    {
        for (const Ask &ask : std::exchange(m_delayed, {}))
            (void)m_central->answer(ask);
    }

    Result<Answer> befall(Fault fault, Tablet &from, const Ask &ask)
    {
        switch (fault) {
        case Fault::CentralKilledBefore:
            m_central->killAndStart();
            return noAnswer();
        case Fault::CentralKilledAfter:
            (void)m_central->answer(ask);
            m_central->killAndStart();
            return noAnswer();
        case Fault::CentralRestored:
            m_central->putBackFromBackup();
            return m_central->answer(ask);
        case Fault::TabletKilledBefore:
            from.kill();
            return noAnswer();
        case Fault::TabletKilledAfter:
            (void)m_central->answer(ask);
            from.kill();
            return noAnswer();
        case Fault::DiskFull:
            from.fillDisk();
            return m_central->answer(ask);
        case Fault::TabletCopied:
            copy(from);
            return m_central->answer(ask);
        default:
            return onTheWay(fault, ask);
        }
    }

    Result<Answer> onTheWay(Fault fault, Ask ask)
    {
        static const std::string page = "<!DOCTYPE html><title>Welcome</title>Accept the terms to go on";
        static const std::string problem = "{\"title\":\"broken\",\"detail\":\"words\"}";
        switch (fault) {
        case Fault::RequestLost:
            return noAnswer();
        case Fault::Answers500:
            return Answer{500, "application/problem+json", problem, {}};
        case Fault::Answers503:
            return Answer{503, "application/problem+json", problem, 1};
        case Fault::CaptivePortal:
            return Answer{200, "text/html; charset=utf-8", page, {}};
        case Fault::Redirected:
            return Answer{302, "text/html", page, {}};
        case Fault::RequestCut:
            ask.body.resize(random() % (ask.body.size() + 1));
            break;
        default:
            break;
        }
        Result<Answer> answer = m_central->answer(ask);
        if (fault == Fault::AnswerLost)
            return noAnswer();
        if (fault == Fault::Duplicated)
            return m_central->answer(ask);
        if (fault == Fault::Answers504AfterTheDeed)
            return Answer{504, "text/html", page, {}};
        if (fault == Fault::AnswerCut && answer)
            answer->body.resize(random() % answer->body.size());
        return answer;
    }

    static constexpr size_t hashDigits = 64; ///< a content without words is its hash in hex

    /// At the moment a tablet claims it: is everything that was written on it in the central log?
    void checkClaim(Tablet &tablet, const SyncState &state)
    {
        const std::map<std::string, std::string> truth = contentOf(*m_central);
        const std::set<std::string> erasedThere = erasedIn(*m_central);
        const char *own = "WHERE d.no IN (SELECT device FROM own)";
        for (const auto &[id, content] : contentOf(tablet.journal().database(), own)) {
            const auto there = truth.find(id);
            const bool sameEntry =
                there != truth.end() && there->second.starts_with(content.substr(0, hashDigits));
            // What went by another device's hand may be gone there already; or here alone, as long as a
            // restored central log is still to be told of it.
            const bool goneThere =
                erasedThere.contains(id) || (sameEntry && there->second.ends_with(destroyed));
            const bool goneHere = state.othersEntries > 0 && !content.contains('[');
            if (!sameEntry || (there->second != content && !goneThere && !goneHere))
                m_lies = tablet.directory() + " said that all is in, but " + id + " is not";
        }
        if (state.allIn && must(tablet.journal().waiting()).entries != 0)
            m_lies = tablet.directory() + " said that all is in while entries wait";
    }

    std::string wrongAt(Tablet &tablet, const std::map<std::string, std::string> &truth,
                        const std::string &shown)
    {
        const Waiting waiting = must(tablet.journal().waiting());
        if (waiting.entries + waiting.othersEntries != 0)
            return "something still waits";
        if (contentOf(tablet.journal().database()) != truth)
            return "it holds other entries than the central log";
        if (const std::string here = shownOn(tablet); here != shown)
            return "it and the first tablet show " + firstDifference(here, shown);
        if (const std::string marks = wrongMarks(tablet); !marks.empty())
            return marks;
        return unsoundIn(tablet.journal().database());
    }

    /// Each act once: nothing lost, nothing twice.
    std::string wrongMarks(Tablet &tablet)
    {
        std::multiset<std::string> found;
        const std::unique_ptr<Reader> reader = must(Reader::open(tablet.directory()));
        for (const Line &line : must(reader->timeline({.limit = 100'000})))
            found.insert(line.envelope.author);
        for (const std::string &mark : m_marks) {
            const size_t times = found.count(mark);
            if (times != 1 && !(times == 0 && m_mayGo.contains(mark)))
                return "act " + mark + " is there " + std::to_string(times) + " times";
        }
        return {};
    }

    /// In memory where the system has such a place: a kill does not ask for a real disk.
    static QString place()
    {
        const QString memory = "/dev/shm";
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/fleet-XXXXXX";
    }

    QTemporaryDir m_directory{place()};
    std::unique_ptr<Central> m_central;
    std::vector<std::unique_ptr<Tablet>> m_tablets;
    std::map<int, Fault> m_plan;
    std::vector<Ask> m_delayed;
    std::set<std::string> m_marks;
    std::set<std::string> m_mayGo;
    Tablet *m_syncing = nullptr;
    int m_requests = 0;
    int m_marked = 0;
    int m_diskFullSeen = 0;
    std::string m_lies;
};

} // namespace piketboek
