// A DemoClock runs behind another clock for as long as it is told to, so that a demonstration has a past.
#pragma once

#include "base/clock.h"

#include <atomic>

namespace piketboek {

class DemoClock final : public Clock
{
public:
    explicit DemoClock(const Clock &clock) : m_clock(clock) {}

    void setBack(int64_t ms) { m_behind = ms; }

    int64_t now() const override { return m_clock.now() - m_behind; }
    int64_t sinceBoot() const override { return m_clock.sinceBoot(); }
    std::string bootId() const override { return m_clock.bootId(); }

private:
    const Clock &m_clock;
    std::atomic<int64_t> m_behind = 0;
};

} // namespace piketboek
