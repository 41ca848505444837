// What goes over the line: the real server process on loopback, the real client in this one.

#include "base/systemclock.h"
#include "bench/baretable.h"
#include "bench/centralserver.h"
#include "bench/dutyofficer.h"
#include "bench/must.h"
#include "bench/rows.h"
#include "journal/wire.h"
#include "sync/syncengine.h"

#include <array>
#include <span>
#include <thread>

namespace piketboek::bench {

namespace {

constexpr auto bare = "bare_insert_100k";
constexpr auto pushed = "push_100k";
constexpr auto pulled = "pull_100k";
constexpr auto pulledAndShown = "pull_and_project_100k";
constexpr auto bareOnes = "bare_one_per_transaction";
constexpr auto ones = "push_one_per_request";
constexpr auto tablets = "twenty_tablets";
constexpr auto bareTablets = "bare_twenty_tablets";
constexpr size_t tabletCount = 20;

double push(size_t entries)
{
    const CentralPages &pages = CentralPages::of(entries, 1);
    CentralServer server("pushed");
    std::vector<Ask> batches;
    for (const std::string_view page : pages.pages())
        batches.push_back(CentralServer::question(pushOf(page)));
    const auto line = server.line();
    return secondsOf([&] { CentralServer::push(*line, batches); });
}

CentralServer &serverWith(size_t entries)
{
    static std::unique_ptr<CentralServer> server;
    if (server)
        return *server;
    server = std::make_unique<CentralServer>("pulled-from");
    const auto line = server->line();
    for (const std::string_view page : CentralPages::of(entries).pages())
        CentralServer::push(*line, std::array{CentralServer::question(pushOf(page))});
    return *server;
}

double pull(size_t entries, bool show)
{
    const CentralServer &server = serverWith(entries);
    const SystemClock clock;
    const auto journal = must(Journal::open(freshDirectory("puller"), clock));
    const auto line = server.line();
    SyncEngine engine([&](const SyncEngine::Job &job) { job(*journal); }, *line);
    const double seconds = secondsOf([&] {
        must(engine.exchange());
        while (show && !must(journal->project()))
            continue;
    });
    if (journal->position().serial < static_cast<int64_t>(entries))
        giveUp("a pull brought too little");
    return seconds;
}

// Each with its own seal, as an officer's taps go out.
std::vector<Ask> onesToPush(size_t entries)
{
    DutyOfficer officer(0);
    std::vector<Ask> asks(entries, CentralServer::question({}));
    for (Ask &ask : asks) {
        std::string &body = ask.body;
        if (officer.written() == 0)
            wire::append(body, wire::KeyLine{officer.key()});
        const Entry entry = officer.write({});
        wire::append(body, 0, 0, entry.envelope, entry.disclosures);
        wire::append(body, wire::SealLine{officer.seal()});
    }
    return asks;
}

double pushOnes(size_t entries)
{
    CentralServer server("pushed");
    const std::vector<Ask> asks = onesToPush(entries);
    const auto line = server.line();
    return secondsOf([&] {
        for (const Ask &ask : asks)
            CentralServer::push(*line, {&ask, 1});
    });
}

double insertOnes(size_t entries)
{
    const std::span<const EntryLineAt> lines(CentralPages::of(100 * CentralPages::pageEntries).lines());
    BareTable table(keptDirectory() + "/bare.sqlite");
    return secondsOf([&] { table.insert(lines.first(entries), 1); });
}

std::unique_ptr<Journal> writtenTablet(unsigned number, size_t entries, const Clock &clock)
{
    auto journal = must(Journal::open(freshDirectory("tablet-" + std::to_string(number)), clock));
    DutyOfficer officer(number);
    std::vector<Draft> drafts;
    for (size_t i = 0; i < entries; ++i)
        drafts.push_back(officer.next());
    must(journal->writeAll(drafts));
    return journal;
}

// Until it holds everything of all tablets, and what the central log itself wrote of each.
void exchangeUntil(const CentralServer &server, Journal &journal, int64_t serial)
{
    const auto line = server.line();
    SyncEngine engine([&](const SyncEngine::Job &job) { job(journal); }, *line);
    while (journal.position().serial < serial)
        must(engine.exchange());
}

double exchangeAll(size_t entriesEach)
{
    const SystemClock clock;
    const CentralServer server("shared");
    std::vector<std::unique_ptr<Journal>> journals;
    for (unsigned i = 0; i < tabletCount; ++i)
        journals.push_back(writtenTablet(i, entriesEach, clock));
    const auto all = static_cast<int64_t>(tabletCount * (entriesEach + 1));
    return secondsOf([&] {
        std::vector<std::jthread> threads;
        for (const auto &journal : journals)
            threads.emplace_back([&] { exchangeUntil(server, *journal, all); });
    });
}

double insertForAll(size_t entries)
{
    const std::span<const EntryLineAt> lines(CentralPages::of(100 * CentralPages::pageEntries).lines());
    double seconds = 0;
    for (size_t i = 0; i < 1 + tabletCount; ++i) {
        BareTable table(keptDirectory() + "/bare.sqlite");
        seconds += secondsOf([&] { table.insert(lines.first(entries), CentralPages::pageEntries); });
    }
    return seconds;
}

} // namespace

void addNetworkRows(Rows &rows)
{
    const size_t entries = rows.scale().of(100'000);
    const size_t single = rows.scale().of(2'000);
    const size_t each = rows.scale().of(1'000);
    rows.measure(pushed, 5, [=] { return push(entries); });
    rows.measure(pulled, 5, [=] { return pull(entries, false); });
    rows.measure(pulledAndShown, 5, [=] { return pull(entries, true); });
    rows.measure(ones, 5, [=] { return pushOnes(single); });
    rows.measure(bareOnes, 5, [=] { return insertOnes(single); });
    rows.measure(tablets, 3, [=] { return exchangeAll(each); });
    rows.measure(bareTablets, 3, [=] { return insertForAll(each * tabletCount); });
    rows.add({"push 100,000 over loopback HTTP, batches of 500 x bare SQLite", Row::Kind::SpeedAtLeast, 0.40,
              pushed, bare});
    rows.add(
        {"pull 100,000 into an empty tablet x bare SQLite", Row::Kind::SpeedAtLeast, 0.40, pulled, bare});
    rows.add({"pulled, shown on Tijdlijn and searchable / the pull alone", Row::Kind::TimeAtMost, 2.5,
              pulledAndShown, pulled});
    rows.add({"one entry per request x SQLite at one insert per transaction", Row::Kind::SpeedAtLeast, 0.35,
              ones, bareOnes});
    rows.add({"20 tablets push 1,000 each, then all have all / bare push and 20 bare pulls",
              Row::Kind::TimeAtMost, 2.5, tablets, bareTablets});
}

} // namespace piketboek::bench
