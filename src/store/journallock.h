// The JournalLock lets one program write in a journal directory, for as long as it lives.
#pragma once

#include "base/failure.h"

#include <string>

namespace piketboek {

class JournalLock
{
public:
    /// Makes the directory (0700) when it is not there. TryLater when another program writes in it.
    static Result<JournalLock> take(const std::string &directory);
    ~JournalLock();
    JournalLock(JournalLock &&other) noexcept;
    JournalLock &operator=(JournalLock &&) = delete;

private:
    explicit JournalLock(int file) : m_file(file) {}
    int m_file;
};

} // namespace piketboek
