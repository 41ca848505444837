#include "bench/frames.h"

#include "bench/rows.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace piketboek::bench {

void waitForFrame(QQuickWindow &window, const std::function<void()> &act,
                  const std::function<bool()> &isThere)
{
    bool swapped = false;
    const auto connection =
        QObject::connect(&window, &QQuickWindow::frameSwapped, [&] { swapped = isThere(); });
    act();
    window.update();
    while (!swapped)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
}

void waitForRest(const QQuickWindow &window)
{
    constexpr int loading = 2; // Loader.Loading
    const auto isLoading = [](const QQuickItem *item) {
        return item->inherits("QQuickLoader") && item->property("status").toInt() == loading;
    };
    QTest::qWait(500);
    (void)QTest::qWaitFor(
        [&] { return std::ranges::none_of(window.findChildren<QQuickItem *>(), isLoading); }, 10'000);
    QTest::qWait(500);
}

std::vector<double> costsOfFrames(QQuickWindow &window, int frames, const std::function<void(int)> &move)
{
    std::vector<double> costs;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = secondsBy(Timing::Processor);
        waitForFrame(window, [&] { move(frame); });
        costs.push_back(secondsBy(Timing::Processor) - before);
    }
    return costs;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace piketboek::bench
