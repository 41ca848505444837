// The start of the app: until the first frame that shows Nu with its tiles ready for a tap, beside a bare
// window with 20 controls; and what a finger may have to wait for in the two seconds after it.

#include "bench/heldjournal.h"
#include "bench/must.h"
#include "bench/program.h"
#include "bench/rows.h"

#include <sstream>

namespace piketboek::bench {

namespace {

constexpr auto bareWall = "barewindow_first_frame";
constexpr auto bareCpu = "barewindow_first_frame_cpu";
constexpr auto someWall = "app_first_frame_10k";
constexpr auto someCpu = "app_first_frame_10k_cpu";
constexpr auto manyWall = "app_first_frame_1M";
constexpr auto noneWall = "app_first_frame_none";
constexpr auto waited = "app_longest_wait_10k";
constexpr int tiles = 4;

struct Start
{
    double wall = 0;
    double cpu = 0;
    int records = 0;
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

Start start(const std::string &program, const std::vector<std::string> &arguments, int tilesWanted)
{
    Start start;
    std::unique_ptr<Program> started;
    start.wall = secondsOf([&] {
        started = begin(program, arguments, tilesWanted);
        std::istringstream(lineOf(*started, "frame")) >> start.cpu >> start.records;
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

Start startApp(size_t entries)
{
    const Start app = start("piketboek", journalOf(entries), tiles);
    if ((app.records > 0) != (entries > 0))
        giveUp("the first frame does not show what runs");
    return app;
}

double longestWait(size_t entries)
{
    return std::stod(lineOf(*begin("piketboek", journalOf(entries), tiles), "longest"));
}

} // namespace

void addStartRows(Rows &rows)
{
    const size_t few = 20 * 500;
    const size_t many = rows.scale().of(1'000'000);
    rows.measure(bareWall, 11, [] { return start("barewindow", {}, 0).wall; });
    rows.measure(bareCpu, 11, [] { return start("barewindow", {}, 0).cpu; });
    rows.measure(someWall, 11, [=] { return startApp(few).wall; });
    rows.measure(someCpu, 11, [=] { return startApp(few).cpu; });
    rows.measure(manyWall, 11, [=] { return startApp(many).wall; });
    rows.measure(noneWall, 11, [=] { return startApp(0).wall; });
    rows.measure(waited, 5, [=] { return longestWait(few); });
    rows.add({"app start to the frame with Nu's tiles, 10,000 entries / a bare window", Row::Kind::TimeAtMost,
              1.3, someWall, bareWall});
    rows.add({"the same, processor time", Row::Kind::TimeAtMost, 1.3, someCpu, bareCpu});
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
