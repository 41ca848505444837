// A press: from the finger's call to the entry on disk, while it is quiet and while much comes in.

#include "base/systemclock.h"
#include "base/uuid.h"
#include "bench/centralpages.h"
#include "bench/must.h"
#include "bench/rows.h"
#include "store/pen.h"

#include <atomic>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace piketboek::bench {

namespace {

constexpr auto plain = "write_fdatasync_p99";
constexpr auto quiet = "press_quiet_p99";
constexpr auto busy = "press_while_100k_come_in_p99";

Draft tap()
{
    Draft draft;
    draft.author = "4711";
    draft.role = "ovd-bz";
    draft.record = uuid7(1'584'147'600'000, randomBytes(10));
    draft.registerName = "incident";
    draft.act = "open";
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.happened = HappenedText{"2020-03-14T02:00+01:00", "Europe/Amsterdam", "noted"};
    draft.plain = Json::object({{"category", "fire"}});
    return draft;
}

// A press comes after a pause, in which the processor and the disk went to sleep.
constexpr std::chrono::milliseconds pause(2);

double writeAndSync(size_t presses)
{
    const std::string file = keptDirectory() + "/plain";
    const int descriptor = ::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    const std::string entry(1024, 'x');
    std::vector<double> times;
    for (size_t i = 0; i < presses; ++i) {
        times.push_back(secondsOf([&] {
            if (::write(descriptor, entry.data(), entry.size()) < 0 || ::fdatasync(descriptor) != 0)
                giveUp("the disk refused");
        }));
        std::this_thread::sleep_for(pause);
    }
    ::close(descriptor);
    return percentile(times, 0.99);
}

std::vector<double> press(Pen &pen, size_t presses, const std::atomic<bool> &goOn)
{
    std::vector<double> times;
    for (size_t i = 0; i < presses && goOn; ++i) {
        const Draft draft = tap();
        times.push_back(secondsOf(
            [&] { pen.run(Pen::Turn::Tap, [&](Journal &journal) { must(journal.write(draft)); }); }));
        std::this_thread::sleep_for(pause);
    }
    return times;
}

double pressQuiet(size_t presses)
{
    const SystemClock clock;
    Pen pen(must(Journal::open(freshDirectory("pressed"), clock)));
    return percentile(press(pen, presses, true), 0.99);
}

// A pull page as a tablet asks for it while its app is visible: 50 entries, here cut from the larger ones,
// each with the head at its end.
std::vector<std::string> smallPages(const CentralPages &pages)
{
    std::vector<std::string> small;
    for (const std::string_view page : pages.pages()) {
        const std::string_view head = page.substr(page.rfind("[\"head\""));
        int entries = 0;
        small.emplace_back();
        for (size_t at = 0; at < page.size();) {
            const std::string_view line = page.substr(at, page.find('\n', at) + 1 - at);
            at += line.size();
            if (line.starts_with("[\"entry\"") && entries++ % 50 == 0 && entries > 1) {
                small.back() += head;
                small.emplace_back();
            }
            small.back() += line;
        }
    }
    return small;
}

double pressBusy(size_t incoming)
{
    const std::vector<std::string> pages = smallPages(CentralPages::of(incoming));
    const SystemClock clock;
    Pen pen(must(Journal::open(freshDirectory("pressed"), clock)));
    std::atomic<bool> comesIn = true;
    std::thread runner([&] {
        for (const std::string &page : pages) {
            pen.run(Pen::Turn::Pull, [&](Journal &journal) {
                if (must(journal.receive(page)).cut)
                    giveUp("a page that comes in has no end");
            });
            bool done = false;
            while (!done)
                pen.run(Pen::Turn::Pull, [&](Journal &journal) { done = must(journal.project(50)); });
        }
        comesIn = false;
    });
    const std::vector<double> times = press(pen, SIZE_MAX, comesIn);
    runner.join();
    return percentile(times, 0.99);
}

} // namespace

void addPressRows(Rows &rows)
{
    const size_t presses = rows.scale().of(2000);
    const size_t incoming = rows.scale().of(100'000);
    rows.measure(plain, 5, [=] { return writeAndSync(presses); });
    rows.measure(quiet, 5, [=] { return pressQuiet(presses); });
    rows.measure(busy, 3, [=] { return pressBusy(incoming); });
    rows.add({"press to commit returned, p99 / write + fdatasync", Row::Kind::TimeAtMost, 3, quiet, plain});
    rows.add({"the same while 100,000 entries come in", Row::Kind::TimeAtMost, 10, busy, plain});
}

} // namespace piketboek::bench
