// What the frames of a window cost, one after the other.
#pragma once

#include <QQuickWindow>

#include <functional>
#include <vector>

namespace piketboek::bench {

/// Until what that does is on screen: the first frame that has it.
void waitForFrame(
    QQuickWindow &window, const std::function<void()> &act,
    const std::function<bool()> &isThere = [] { return true; });
/// Until the pages that are made quietly beforehand are there, and nothing moves any more.
void waitForRest(const QQuickWindow &window);
/// Processor time of each frame, s; `move` gets its number.
std::vector<double> costsOfFrames(QQuickWindow &window, int frames, const std::function<void(int)> &move);
double meanOf(const std::vector<double> &values);

} // namespace piketboek::bench
