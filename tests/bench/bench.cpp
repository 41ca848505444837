// Measures the budgets: bench [--sample] [--processor] [--benchmark_filter=REGEX]

#include "bench/rows.h"
#include "view/framepace.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>

using namespace piketboek::bench;

namespace {

// Passes what Google Benchmark reports on to its console, and keeps each round's measurement.
class Kept : public benchmark::ConsoleReporter
{
public:
    Kept() : ConsoleReporter(OO_None) {}

    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration)
                m_rounds[run.run_name.function_name].push_back(run.real_accumulated_time);
        }
        ConsoleReporter::ReportRuns(runs);
    }

    Medians medians() const
    {
        Medians medians;
        for (const auto &[name, rounds] : m_rounds)
            medians[name] = percentile(rounds, 0.5);
        return medians;
    }

private:
    std::map<std::string, std::vector<double>> m_rounds;
};

bool takeFlag(std::vector<char *> &arguments, const char *flag)
{
    return std::erase_if(arguments, [&](const char *argument) { return !std::strcmp(argument, flag); }) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    piketboek::drawSoon();
    const QGuiApplication application(argc, argv);
    std::vector<char *> arguments(argv, argv + argc);
    const Scale scale{takeFlag(arguments, "--sample") ? size_t{20} : size_t{1}};
    if (takeFlag(arguments, "--processor"))
        timing = Timing::Processor;
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    arguments.insert(arguments.begin() + 1, interleaved.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    Rows rows(scale);
    addIntakeRows(rows);
    addPressRows(rows);
    addReadingRows(rows);
    addNetworkRows(rows);
    addWeightRows(rows);
    addStartRows(rows);
    addPageRows(rows);
    addMapRows(rows);
    Kept kept;
    benchmark::RunSpecifiedBenchmarks(&kept);
    closePages();
    closeMap();
    return rows.print(kept.medians()) ? 0 : 1;
}
