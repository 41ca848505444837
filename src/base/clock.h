// Clock is the clock of this device: what it shows, and what it counted since it was started.
#pragma once

#include <cstdint>
#include <string>

namespace piketboek {

class Clock
{
public:
    virtual ~Clock() = default;

    virtual int64_t now() const = 0;        ///< ms UTC; can be set, so can jump
    virtual int64_t sinceBoot() const = 0;  ///< ms since the device was started, asleep or awake; never jumps
    virtual std::string bootId() const = 0; ///< another one after each start; "unknown" when none is told
};

} // namespace piketboek
