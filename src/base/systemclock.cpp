#include "base/systemclock.h"

#include <ctime>
#include <fstream>

namespace piketboek {

namespace {

int64_t read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

SystemClock::SystemClock()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    if (!(file >> m_bootId))
        m_bootId = "unknown";
}

int64_t SystemClock::now() const
{
    return read(CLOCK_REALTIME);
}

int64_t SystemClock::sinceBoot() const
{
    return read(CLOCK_BOOTTIME);
}

} // namespace piketboek
