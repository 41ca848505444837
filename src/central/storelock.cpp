#include "central/storelock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <utility>

namespace piketboek {

Result<StoreLock> StoreLock::take(const std::string &file)
{
    const int descriptor = open((file + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(Remedy::AskAgain,
                    "the store " + file +
                        " can not be written: check that its directory exists and its permissions");
    StoreLock lock(descriptor);
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(Remedy::TryLater,
                    "another central log server uses the store " + file + ": stop it first");
    return lock;
}

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

StoreLock::StoreLock(StoreLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

} // namespace piketboek
