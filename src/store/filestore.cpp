#include "store/filestore.h"

#include "journal/attachment.h"
#include "journal/filedigest.h"
#include "store/wholefile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace fs = std::filesystem;

namespace {

void syncFolder(const fs::path &folder)
{
    if (const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
        (void)::fsync(directory);
        ::close(directory);
    }
}

} // namespace

Result<void> FileStore::makeFolder() const
{
    std::error_code error;
    if (!fs::create_directory(m_folder, error))
        return error ? fail(Remedy::TryLater, m_folder + " could not be made: " + error.message())
                     : Result<void>();
    fs::permissions(m_folder, fs::perms::owner_all, error);
    syncFolder(fs::path(m_folder).parent_path());
    return {};
}

Result<void> FileStore::put(const std::string &name, std::string_view bytes) const
{
    if (const Result<void> made = makeFolder(); !made)
        return made;
    Result<WholeFile> file = WholeFile::begin(pathOf(name), WholeFile::For::Owner);
    if (!file)
        return std::unexpected(file.error());
    const Result<void> written = file->write(bytes);
    return written ? file->finish() : written;
}

bool FileStore::has(const std::string &name) const
{
    std::error_code ignored;
    return Attachment::isName(name) && fs::is_regular_file(pathOf(name), ignored);
}

Result<std::string> FileStore::read(const std::string &name, const Hash &hash) const
{
    std::error_code error;
    const uintmax_t size = has(name) ? fs::file_size(pathOf(name), error) : 0;
    if (!has(name) || error)
        return fail(Remedy::TryLater, "this file is not here: it is on the tablet that made it");
    if (size > Attachment::largest)
        return fail(Remedy::StopAndKeep, "a kept file is larger than any may be: keep the directory");
    std::string bytes(size, '\0');
    std::ifstream file(pathOf(name), std::ios::binary);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(size)) || Attachment::hashOf(bytes) != hash)
        return fail(Remedy::StopAndKeep,
                    "a kept file is not what its entry says it was: keep the directory and show it");
    return bytes;
}

int64_t FileStore::size(const std::string &name) const
{
    std::error_code error;
    const uintmax_t size = has(name) ? fs::file_size(pathOf(name), error) : 0;
    return error ? 0 : static_cast<int64_t>(size);
}

Result<std::string> FileStore::piece(const std::string &name, int64_t at, size_t most) const
{
    std::string bytes(std::min<size_t>(most, static_cast<size_t>(std::max<int64_t>(0, size(name) - at))),
                      ' ');
    std::ifstream file(pathOf(name), std::ios::binary);
    if (!file.seekg(at) || !file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return fail(Remedy::TryLater, "a kept file could not be read");
    return bytes;
}

void FileStore::remove(const std::string &name) const
{
    if (!Attachment::isName(name))
        return;
    std::error_code ignored;
    const bool wasHalf = fs::remove(halfOf(name), ignored);
    if (fs::remove(pathOf(name), ignored) || wasHalf)
        syncFolder(m_folder);
}

int64_t FileStore::held(const std::string &name) const
{
    std::error_code error;
    const uintmax_t size = Attachment::isName(name) ? fs::file_size(halfOf(name), error) : 0;
    return error ? 0 : static_cast<int64_t>(size);
}

Result<void> FileStore::append(const std::string &name, std::string_view bytes) const
{
    if (!Attachment::isName(name))
        return fail(Remedy::AskAgain, "this is no name of a file");
    if (const Result<void> made = makeFolder(); !made)
        return made;
    const int file =
        ::open(halfOf(name).c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const int64_t before = file >= 0 ? ::lseek(file, 0, SEEK_END) : 0;
    const bool written =
        file >= 0 && ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const bool isCutBack = written || file < 0 || ::ftruncate(file, before) == 0;
    if (file >= 0)
        ::close(file);
    if (!isCutBack)
        remove(name);
    return written ? Result<void>() : fail(Remedy::TryLater, "a file could not be kept: the disk is full");
}

bool FileStore::proves(const std::string &name, const Hash &hash) const
{
    FileDigest digest;
    std::ifstream file(halfOf(name), std::ios::binary);
    std::string bytes(64 << 10, '\0');
    while (file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) || file.gcount() > 0)
        digest.add(std::string_view(bytes).substr(0, static_cast<size_t>(file.gcount())));
    if (digest.finish() == hash)
        return true;
    std::error_code ignored;
    fs::remove(halfOf(name), ignored);
    return false;
}

Result<void> FileStore::place(const std::string &name) const
{
    const int file = ::open(halfOf(name).c_str(), O_RDONLY | O_CLOEXEC);
    const bool isOnDisk = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isOnDisk || std::rename(halfOf(name).c_str(), pathOf(name).c_str()) != 0)
        return fail(Remedy::TryLater, "a file that came in could not be kept");
    syncFolder(m_folder);
    return {};
}

std::vector<std::string> FileStore::names() const
{
    std::error_code error;
    std::vector<std::string> all;
    for (fs::directory_iterator file(m_folder, error), end; !error && file != end; file.increment(error)) {
        if (std::string name = file->path().filename().string(); Attachment::isName(name))
            all.push_back(std::move(name));
    }
    return all;
}

void FileStore::removeOrphans(const std::function<bool(const std::string &)> &isWanted) const
{
    std::error_code error;
    std::vector<fs::path> orphans;
    const auto before = fs::file_time_type::clock::now() - orphanTime;
    for (fs::directory_iterator file(m_folder, error), end; !error && file != end; file.increment(error)) {
        std::error_code unknown;
        if (!isWanted(file->path().filename().string()) && file->last_write_time(unknown) < before &&
            !unknown)
            orphans.push_back(file->path());
    }
    std::error_code ignored;
    for (const fs::path &file : orphans)
        fs::remove(file, ignored);
    if (!orphans.empty())
        syncFolder(m_folder);
}

} // namespace piketboek
