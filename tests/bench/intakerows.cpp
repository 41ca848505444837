// What comes in: pages of a pull, and the lists and the search index that they end up in.

#include "base/systemclock.h"
#include "bench/baretable.h"
#include "bench/heldjournal.h"
#include "bench/must.h"
#include "bench/rows.h"

namespace piketboek::bench {

namespace {

constexpr auto bare = "bare_insert_100k";
constexpr auto received = "journal_receive_100k";
constexpr auto shown = "journal_receive_and_project_100k";
constexpr auto parsed = "parse_1M";
constexpr auto rebuilt = "rebuild_1M";

double insertBare(size_t entries)
{
    const CentralPages &pages = CentralPages::of(entries);
    BareTable table(keptDirectory() + "/bare.sqlite");
    return secondsOf([&] { table.insert(pages.lines(), CentralPages::pageEntries); });
}

double receive(size_t entries, bool project)
{
    const CentralPages &pages = CentralPages::of(entries);
    const SystemClock clock;
    const auto journal = must(Journal::open(freshDirectory("received"), clock));
    return secondsOf([&] {
        for (const std::string_view page : pages.pages())
            must(journal->receive(page));
        while (project && !must(journal->project()))
            continue;
    });
}

double parseAll(size_t entries)
{
    Database &database = HeldJournal::of(entries).reader().database();
    Statement rows = must(database.prepare("SELECT envelope, disclosures FROM entry"));
    return secondsOf([&] {
        while (must(rows.step())) {
            benchmark::DoNotOptimize(must(Envelope::read(rows.text(0))));
            benchmark::DoNotOptimize(must(Disclosures::read(rows.isNull(1) ? "[]" : rows.text(1))));
        }
    });
}

} // namespace

void addIntakeRows(Rows &rows)
{
    const size_t some = rows.scale().of(100'000);
    const size_t many = rows.scale().of(1'000'000);
    rows.measure(bare, 5, [=] { return insertBare(some); });
    rows.measure(received, 5, [=] { return receive(some, false); });
    rows.measure(shown, 5, [=] { return receive(some, true); });
    rows.measure(parsed, 3, [=] { return parseAll(many); });
    rows.measure(rebuilt, 3, [=] {
        Journal &journal = HeldJournal::of(many).journal();
        return secondsOf([&] { must(journal.rebuild()); });
    });
    rows.add({"pages of 500 into an empty store, all checks x bare SQLite", Row::Kind::SpeedAtLeast, 0.40,
              received, bare});
    rows.add(
        {"shown on Tijdlijn and searchable / the pages alone", Row::Kind::TimeAtMost, 2.5, shown, received});
    rows.add({"whole rebuild of 1,000,000 x rate of parsing the entries", Row::Kind::SpeedAtLeast, 0.30,
              rebuilt, parsed});
}

} // namespace piketboek::bench
