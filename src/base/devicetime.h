// The clock of this device: what it shows, and what it counted since it was started.
#pragma once

#include <cstdint>
#include <string>

namespace piketboek {

class Clock
{
public:
    virtual ~Clock() = default;

    virtual int64_t now() const = 0;       ///< ms UTC; can be set, so can jump
    virtual int64_t sinceBoot() const = 0; ///< ms since the start of the device, asleep or awake; never jumps
    virtual std::string
    bootId() const = 0; ///< another one after each start; "unknown" when the system tells none
};

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
