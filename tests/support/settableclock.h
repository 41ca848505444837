// SettableClock is a clock that a test sets, moves and restarts.
#pragma once

#include "base/clock.h"

namespace piketboek {

class SettableClock final : public Clock
{
public:
    explicit SettableClock(int64_t msUtc = 1'584'147'600'000) : m_now(msUtc) {} // 2020-03-14 02:00 local

    int64_t now() const override { return m_now; }
    int64_t sinceBoot() const override { return m_sinceBoot; }
    std::string bootId() const override { return "boot-" + std::to_string(m_boots); }

    void pass(int64_t ms)
    {
        m_now += ms;
        m_sinceBoot += ms;
    }

    void set(int64_t msUtc) { m_now = msUtc; }

    void restart()
    {
        m_sinceBoot = 0;
        ++m_boots;
    }

private:
    int64_t m_now;
    int64_t m_sinceBoot = 1'000'000;
    int m_boots = 1;
};

} // namespace piketboek
