#include "store/wholefile.h"

#include "store/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

void syncDirectory(const std::string &path)
{
    const std::string parent = std::filesystem::absolute(path).parent_path().string();
    if (const int directory = ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
        (void)::fsync(directory);
        ::close(directory);
    }
}

bool isStore(const std::string &path)
{
    constexpr std::string_view beginning = "SQLite format 3";
    std::string bytes(beginning.size(), ' ');
    std::ifstream file(path, std::ios::binary);
    return file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) && bytes == beginning;
}

// A slip of the hand must never cost a journal, nor the lock beside it.
Result<void> mayReplace(const std::string &path)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::file_status there = fs::status(path, ignored);
    if (fs::exists(there) && !fs::is_regular_file(there))
        return fail(Remedy::AskAgain, path + " is no ordinary file: name another one");
    const fs::path whole = fs::absolute(path, ignored);
    const std::string name = whole.filename().string();
    const bool besideStore = fs::exists(storeFile(whole.parent_path().string()), ignored);
    if (isStore(path) || (besideStore && (name == "lock" || name.starts_with("journal.sqlite"))))
        return fail(Remedy::AskAgain, path + " belongs to a journal or a central log: name another one");
    return {};
}

} // namespace

Result<WholeFile> WholeFile::begin(const std::string &path, For who)
{
    if (const Result<void> free = mayReplace(path); !free)
        return std::unexpected(free.error());
    WholeFile file(path, std::fopen((path + ".part").c_str(), "wbe"));
    if (!file.m_file)
        return fail(Remedy::AskAgain, path + " can not be written: " + std::strerror(errno));
    if (who == For::Owner && ::fchmod(::fileno(file.m_file.get()), S_IRUSR | S_IWUSR) != 0)
        return std::unexpected(file.failure());
    return file;
}

WholeFile::~WholeFile()
{
    if (!m_file)
        return;
    std::error_code ignored;
    std::filesystem::remove(besides(), ignored);
}

Failure WholeFile::failure() const
{
    return {Remedy::TryLater, m_path + " could not be written: " + std::strerror(errno)};
}

Result<void> WholeFile::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return std::unexpected(failure());
    return {};
}

Result<void> WholeFile::finish()
{
    if (std::fflush(m_file.get()) != 0 || ::fsync(::fileno(m_file.get())) != 0)
        return std::unexpected(failure());
    if (std::rename(besides().c_str(), m_path.c_str()) != 0)
        return std::unexpected(failure());
    m_file.reset();
    syncDirectory(m_path);
    return {};
}

} // namespace piketboek
