// What is read from a large journal: search as you type, the year's figures, the running list.

#include "bench/centralpages.h"
#include "bench/heldjournal.h"
#include "bench/must.h"
#include "bench/rows.h"

#include <filesystem>
#include <sqlite3.h>

namespace piketboek::bench {

namespace {

constexpr auto typed = "search_as_typed_1M_p95";
constexpr auto bareTyped = "bare_fts5_1M_p95";
constexpr auto figures = "year_figures_1M";
constexpr auto bareFigures = "bare_year_figures_1M";
constexpr auto runningMany = "running_list_1M";
constexpr auto runningFew = "running_list_10k";

const std::vector<std::string> &beginnings()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> some;
        for (const std::string &word :
             std::vector<std::string>{"brandweer", "burgemeester", "asbestmeting", "waterput", "gemeente",
                                      "rioolstoring", "opvang", "evacuatie", "stormschade", "kadeweg"}) {
            for (size_t letters = 2; letters <= 5; ++letters)
                some.push_back(word.substr(0, letters));
        }
        return some;
    }();
    return all;
}

double p95Of(const std::function<void(const std::string &)> &search)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const std::string &beginning : beginnings())
            times.push_back(secondsOf([&] { search(beginning); }));
    }
    return percentile(times, 0.95);
}

// The words in a table of their own, as a program would have it that does nothing else.
Database &bareWords(size_t entries)
{
    static std::map<size_t, std::unique_ptr<Database>> known;
    std::unique_ptr<Database> &database = known[entries];
    if (database)
        return *database;
    const std::string file = keptDirectory() + "/words-" + std::to_string(entries) + ".sqlite";
    const bool made = std::filesystem::exists(file);
    database = std::make_unique<Database>(must(Database::open(file, Database::Access::Write)));
    if (made)
        return *database;
    must(database->run("BEGIN; CREATE VIRTUAL TABLE words USING fts5(text, detail=none, prefix='2 3 4 5', "
                       "tokenize=\"unicode61 remove_diacritics 2\")"));
    Statement insert = must(database->prepare("INSERT INTO words(rowid, text) VALUES(?1, ?2)"));
    Statement rows =
        must(HeldJournal::of(entries).reader().database().prepare("SELECT no, disclosures FROM entry"));
    while (must(rows.step())) {
        const Disclosures held = must(Disclosures::read(rows.isNull(1) ? "[]" : rows.text(1)));
        const std::string text = held.text("text");
        must(insert.again().bind(1, rows.integer(0)).bind(2, text).run());
    }
    must(database->run("COMMIT"));
    return *database;
}

double searchBare(size_t entries)
{
    Statement rows = must(bareWords(entries).prepare(
        "SELECT rowid, text FROM words WHERE words MATCH ?1 ORDER BY rowid DESC LIMIT 50"));
    return p95Of([&](const std::string &beginning) {
        const std::string match = "\"" + beginning + "\"*";
        rows.again().bind(1, match);
        while (must(rows.step()))
            benchmark::DoNotOptimize(rows.text(1));
    });
}

double searchTyped(size_t entries)
{
    Reader &reader = HeldJournal::of(entries).reader();
    return p95Of([&](const std::string &beginning) {
        benchmark::DoNotOptimize(must(reader.timeline({.words = beginning, .limit = 50})));
    });
}

// The records as one plain table with exactly the index that this question wants.
Database &bareRecords(size_t entries)
{
    static std::map<size_t, std::unique_ptr<Database>> known;
    std::unique_ptr<Database> &database = known[entries];
    if (database)
        return *database;
    const std::string file = keptDirectory() + "/records.sqlite";
    std::filesystem::remove(file);
    database = std::make_unique<Database>(must(Database::open(file, Database::Access::Write)));
    must(database->run("ATTACH '" + storeFile(HeldJournal::of(entries).directory()) + "' AS held"));
    must(database->run("CREATE TABLE record AS SELECT id, year, municipality, exercise, counts, category, "
                       "callouts, false_callouts, elsewhere, grip FROM held.record"));
    must(database->run("CREATE INDEX covering ON record(year, municipality, exercise, counts, category, "
                       "callouts, false_callouts, elsewhere, grip)"));
    return *database;
}

double figuresBare(size_t entries)
{
    Statement rows = must(bareRecords(entries).prepare(
        "SELECT category, sum(elsewhere = 0), sum(callouts * (elsewhere = 0)), "
        "sum(false_callouts * (elsewhere = 0)), sum(grip >= 1 AND elsewhere = 0), sum(callouts * elsewhere) "
        "FROM record WHERE year = ?1 AND municipality = 'GM0505' AND exercise = 'no' AND counts = 1 "
        "GROUP BY category"));
    return secondsOf([&] {
        for (int64_t year = 2011; year < 2021; ++year) {
            rows.again().bind(1, year);
            while (must(rows.step()))
                benchmark::DoNotOptimize(rows.integer(1));
        }
    });
}

double figuresOf(size_t entries)
{
    Reader &reader = HeldJournal::of(entries).reader();
    return secondsOf([&] {
        for (int year = 2011; year < 2021; ++year)
            benchmark::DoNotOptimize(must(reader.figures(year, "GM0505")));
    });
}

double runningList(size_t entries)
{
    const std::string &directory = HeldJournal::of(entries).directory();
    return secondsOf([&] {
        const auto reader = must(Reader::open(directory));
        benchmark::DoNotOptimize(must(reader->running(20)));
    });
}

} // namespace

void addReadingRows(Rows &rows)
{
    const size_t many = rows.scale().of(1'000'000);
    const size_t few = 20 * CentralPages::pageEntries;
    rows.measure(typed, 5, [=] { return searchTyped(many); });
    rows.measure(bareTyped, 5, [=] { return searchBare(many); });
    rows.measure(figures, 9, [=] { return figuresOf(many); });
    rows.measure(bareFigures, 9, [=] { return figuresBare(many); });
    rows.measure(runningMany, 21, [=] { return runningList(many); });
    rows.measure(runningFew, 21, [=] { return runningList(few); });
    rows.add({"search as you type, 1,000,000 entries, newest 50, p95",
              Row::Kind::ValueAtMost,
              5,
              typed,
              {},
              "ms"});
    rows.add({"the same / the bare FTS5 query", Row::Kind::TimeAtMost, 5, typed, bareTyped});
    rows.add({"year figures over 1,000,000 entries / plain SQL over a covering index", Row::Kind::TimeAtMost,
              1.5, figures, bareFigures});
    rows.add({"a reader opened and Nu's list read, 1,000,000 entries / 10,000", Row::Kind::TimeAtMost, 1.15,
              runningMany, runningFew});
}

} // namespace piketboek::bench
