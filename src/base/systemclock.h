// SystemClock is the clock of the computer this runs on.
#pragma once

#include "base/clock.h"

namespace piketboek {

class SystemClock final : public Clock
{
public:
    SystemClock();

    int64_t now() const override;
    int64_t sinceBoot() const override;
    std::string bootId() const override { return m_bootId; }

private:
    std::string m_bootId;
};

} // namespace piketboek
