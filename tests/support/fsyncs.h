// Counts what a program makes durable, and calls the test after the one it waits for. Include it in one test
// program only: it stands in for the C library's fsync and fdatasync.
#pragma once

#include <sys/syscall.h>
#include <unistd.h>

#include <functional>
#include <utility>

namespace piketboek {

struct Fsyncs
{
    inline static int count = 0;
    inline static int waitFor = 0; ///< the number of the one after which `reached` is called; 0: none
    inline static std::function<void()> reached = {};

    static int counted(int result)
    {
        if (++count == waitFor && reached)
            std::exchange(reached, {})();
        return result;
    }
};

} // namespace piketboek

extern "C" int fsync(int descriptor)
{
    return piketboek::Fsyncs::counted(static_cast<int>(syscall(SYS_fsync, descriptor)));
}

extern "C" int fdatasync(int descriptor)
{
    return piketboek::Fsyncs::counted(static_cast<int>(syscall(SYS_fdatasync, descriptor)));
}
