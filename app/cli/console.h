// The console is how the program speaks: results on stdout, one sentence for each error on stderr.
#pragma once

#include "base/failure.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace piketboek {

/// 0 done, 1 found wrong, 2 bad usage, 3 try later.
int exitCode(Remedy remedy);

void say(std::string_view text);
void complain(std::string_view sentence);
/// TryLater when what was said could not all be written.
Result<void> allSaid();

/// On a terminal and after two seconds, how far the work is.
class Progress
{
public:
    explicit Progress(std::string what) : m_what(std::move(what)) {}
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void tell(int64_t count);

private:
    using Moment = std::chrono::steady_clock;

    std::string m_what;
    Moment::time_point m_next = Moment::now() + std::chrono::seconds(2);
    bool m_shown = false;
};

} // namespace piketboek
