#include "bench/rows.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace piketboek::bench {

Timing timing = Timing::Clock;

namespace {

const char *relation(Row::Kind kind)
{
    return kind == Row::Kind::SpeedAtLeast ? "≥" : "≤";
}

double valueOf(const Row &row, const Medians &medians)
{
    const double ours = medians.at(row.ours) * (row.unit == "ms" ? 1000 : 1);
    switch (row.kind) {
    case Row::Kind::SpeedAtLeast:
        return medians.at(row.reference) / ours;
    case Row::Kind::TimeAtMost:
        return ours / medians.at(row.reference);
    case Row::Kind::ValueAtMost:
        return ours;
    }
    return 0;
}

} // namespace

void Rows::measure(const std::string &name, int rounds, std::function<double()> once)
{
    const auto round = [once = std::move(once)](benchmark::State &state) {
        for ([[maybe_unused]] auto _ : state)
            state.SetIterationTime(once());
    };
    benchmark::RegisterBenchmark(name.c_str(), round)
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(m_scale.rounds(rounds));
}

bool Rows::print(const Medians &medians) const
{
    bool complete = true;
    std::printf("\n%-74s %9s %10s\n", "what", "bound", "measured");
    for (const Row &row : m_rows) {
        const bool measured =
            medians.contains(row.ours) && (row.reference.empty() || medians.contains(row.reference));
        complete = complete && measured;
        if (!measured)
            continue;
        const double value = valueOf(row, medians);
        const bool met = row.kind == Row::Kind::SpeedAtLeast ? value >= row.bound : value <= row.bound;
        std::printf("%-74s %s %5.2f %-2s %7.3f %s\n", row.what.c_str(), relation(row.kind), row.bound,
                    row.unit.c_str(), value,
                    !measured ? "not measured"
                    : met     ? "met"
                              : "NOT MET");
    }
    return complete;
}

double secondsBy(Timing clock)
{
    timespec time{};
    clock_gettime(clock == Timing::Clock ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double secondsOf(const std::function<void()> &work)
{
    const double begin = secondsBy(timing);
    work();
    return secondsBy(timing) - begin;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto at = static_cast<size_t>(share * static_cast<double>(values.size()));
    return values[std::min(at, values.size() - 1)];
}

} // namespace piketboek::bench
