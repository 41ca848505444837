#include "exchange/wholefile.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

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

} // namespace

Result<WholeFile> WholeFile::begin(const std::string &path)
{
    WholeFile file(path, std::fopen((path + ".part").c_str(), "wbe"));
    if (!file.m_file)
        return fail(Remedy::AskAgain, path + " can not be written: " + std::strerror(errno));
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
