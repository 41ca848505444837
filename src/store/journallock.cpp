#include "store/journallock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace piketboek {

namespace {

Result<void> makeDirectory(const std::string &directory)
{
    std::error_code error;
    if (std::filesystem::is_directory(directory, error))
        return {};
    std::filesystem::create_directories(directory, error);
    if (!error)
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all, error);
    if (error)
        return fail(Remedy::AskAgain, "the journal's directory can not be made: " + error.message());
    return {};
}

} // namespace

Result<JournalLock> JournalLock::take(const std::string &directory)
{
    if (const Result<void> made = makeDirectory(directory); !made)
        return std::unexpected(made.error());
    const int file = ::open((directory + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(Remedy::AskAgain,
                    std::string("the journal's directory can not be written: ") + std::strerror(errno));
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (::fcntl(file, F_OFD_SETLK, &whole) == 0)
        return JournalLock(file);
    ::close(file);
    return fail(Remedy::TryLater, "another program writes in this journal: close it, or only read");
}

JournalLock::JournalLock(JournalLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

JournalLock::~JournalLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace piketboek
