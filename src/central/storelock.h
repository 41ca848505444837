// The StoreLock lets one central log server write in a store file, for as long as it lives.
#pragma once

#include "base/failure.h"

#include <string>

namespace piketboek {

class StoreLock
{
public:
    /// Through FILE.lock. TryLater when another server holds it, AskAgain when it can not be made.
    static Result<StoreLock> take(const std::string &file);
    ~StoreLock();
    StoreLock(StoreLock &&other) noexcept;
    StoreLock &operator=(StoreLock &&) = delete;

private:
    explicit StoreLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace piketboek
