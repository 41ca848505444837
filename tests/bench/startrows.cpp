// The start of the app: until the first frame that shows Nu's tiles ready for a tap, and until all of Nu
// stands, beside a bare window with 20 controls; and what a finger may have to wait for in the two seconds
// after the first.

#include "bench/heldjournal.h"
#include "bench/must.h"
#include "bench/program.h"
#include "bench/rows.h"

#include <set>

namespace piketboek::bench {

namespace {

constexpr auto bareWall = "barewindow_first_frame";
constexpr auto bareCpu = "barewindow_first_frame_cpu";
constexpr auto someWall = "app_first_frame_10k";
constexpr auto someCpu = "app_first_frame_10k_cpu";
constexpr auto someWhole = "app_all_of_now_10k";
constexpr auto manyWall = "app_first_frame_1M";
constexpr auto noneWall = "app_first_frame_none";
constexpr auto waited = "app_longest_wait_10k";
constexpr int tiles = 4;

struct Start
{
    double wall = 0; ///< until the tiles take a tap
    double cpu = 0;
    double whole = 0; ///< until all stands around them
};

std::unique_ptr<Program> begin(const std::string &program, const std::vector<std::string> &arguments,
                               int tilesWanted)
{
    return std::make_unique<Program>(
        program, arguments,
        std::map<std::string, std::string>{
            {"QT_QPA_PLATFORM", "offscreen"},
            {"QT_QUICK_BACKEND", "software"},
            {"QT_PLUGIN_PATH", PROGRAMS_DIR "/plugins"},
            {"QT_QPA_GENERIC_PLUGINS", "firstframe:" + std::to_string(tilesWanted)}});
}

/// What stands behind that word, on the line that begins with it.
std::string lineOf(Program &program, const std::string &word)
{
    std::string line = program.line();
    while (!line.empty() && !line.starts_with(word + " "))
        line = program.line();
    if (line.empty())
        giveUp("the program ended before it said: " + word);
    return line.substr(word.size() + 1);
}

Start startBare()
{
    Start start;
    std::unique_ptr<Program> started;
    start.wall = secondsOf([&] {
        started = begin("barewindow", {}, 0);
        start.cpu = std::stod(lineOf(*started, "frame"));
    });
    return start;
}

// The journal is let go of first: the app takes its lock.
std::vector<std::string> journalOf(size_t entries)
{
    const std::string directory = HeldJournal::of(entries).directory();
    HeldJournal::close(entries);
    return {"--journal", directory};
}

double longestWait(size_t entries)
{
    return std::stod(lineOf(*begin("piketboek", journalOf(entries), tiles), "longest"));
}

// The first start of all knows no place of the tiles yet.
void startOnce(size_t entries)
{
    static std::set<size_t> begun;
    if (begun.insert(entries).second)
        (void)longestWait(entries);
}

Start startApp(size_t entries)
{
    startOnce(entries);
    Start app;
    std::unique_ptr<Program> started;
    int records = 0;
    app.whole = secondsOf([&] {
        app.wall = secondsOf([&] {
            started = begin("piketboek", journalOf(entries), tiles);
            app.cpu = std::stod(lineOf(*started, "frame"));
        });
        records = std::stoi(lineOf(*started, "whole"));
    });
    if ((records > 0) != (entries > 0))
        giveUp("the whole page does not show what runs");
    return app;
}

} // namespace

void addStartRows(Rows &rows)
{
    const size_t few = 20 * 500;
    const size_t many = rows.scale().of(1'000'000);
    rows.measure(bareWall, 21, [] { return startBare().wall; });
    rows.measure(bareCpu, 21, [] { return startBare().cpu; });
    rows.measure(someWall, 21, [=] { return startApp(few).wall; });
    rows.measure(someCpu, 21, [=] { return startApp(few).cpu; });
    rows.measure(someWhole, 11, [=] { return startApp(few).whole; });
    rows.measure(manyWall, 11, [=] { return startApp(many).wall; });
    rows.measure(noneWall, 11, [=] { return startApp(0).wall; });
    rows.measure(waited, 5, [=] { return longestWait(few); });
    rows.add({"app start to the frame with Nu's tiles, 10,000 entries / a bare window", Row::Kind::TimeAtMost,
              1.3, someWall, bareWall});
    rows.add({"the same, processor time", Row::Kind::TimeAtMost, 1.3, someCpu, bareCpu});
    rows.add({"the same, until all of Nu stands around them", Row::Kind::TimeAtMost, 3, someWhole, bareWall});
    rows.add(
        {"app start with 1,000,000 entries / with none", Row::Kind::TimeAtMost, 1.15, manyWall, noneWall});
    rows.add({"the longest wait in the two seconds after a start with 10,000 entries",
              Row::Kind::ValueAtMost,
              30,
              waited,
              {},
              "ms"});
}

} // namespace piketboek::bench
