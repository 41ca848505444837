// The rows of the table of budgets: each compares a measurement with its bare reference, or with a bound.
#pragma once

#include <benchmark/benchmark.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace piketboek::bench {

/// How large everything is: `full` as the budgets are written, or a sample of a twentieth.
struct Scale
{
    size_t divisor = 1;
    size_t of(size_t full) const { return full / divisor; }
    int rounds(int full) const { return divisor == 1 ? full : 1; }
};

struct Row
{
    enum class Kind {
        SpeedAtLeast, ///< reference's time ÷ ours
        TimeAtMost,   ///< ours ÷ the reference's
        ValueAtMost,  ///< ours as it is
    };
    std::string what = {};
    Kind kind = Kind::TimeAtMost;
    double bound = 0;
    std::string ours = {};
    std::string reference = {};
    std::string unit = {}; ///< of a value: "ms", "MB" or "" for a ratio
};

using Medians = std::map<std::string, double>;

class Rows
{
public:
    explicit Rows(Scale scale) : m_scale(scale) {}

    const Scale &scale() const { return m_scale; }
    void add(Row row) { m_rows.push_back(std::move(row)); }
    /// Measured once a round, in an order that changes from round to round; seconds, or MB, or a ratio.
    void measure(const std::string &name, int rounds, std::function<double()> once);
    /// Prints the table of what was measured; false when a measurement of a row is missing.
    bool print(const Medians &medians) const;

private:
    Scale m_scale;
    std::vector<Row> m_rows;
};

/// What `secondsOf` counts: time on the wall, or this process's time on a processor, which says more on a
/// machine that has other work to do.
enum class Timing { Clock, Processor };
extern Timing timing;

double secondsBy(Timing clock); ///< since some moment
double secondsOf(const std::function<void()> &work);
/// The value that `share` (0 to 1) of them do not exceed.
double percentile(std::vector<double> values, double share);

void addIntakeRows(Rows &rows);
void addPressRows(Rows &rows);
void addReadingRows(Rows &rows);
void addNetworkRows(Rows &rows);
void addWeightRows(Rows &rows);
void addStartRows(Rows &rows);
void addPageRows(Rows &rows);
void addMapRows(Rows &rows);
/// Windows are gone before the application is.
void closePages();
void closeMap();

} // namespace piketboek::bench
