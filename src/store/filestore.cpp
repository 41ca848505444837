#include "store/filestore.h"

#include "journal/attachment.h"
#include "store/wholefile.h"

#include <fcntl.h>
#include <unistd.h>

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

void FileStore::remove(const std::string &name) const
{
    std::error_code ignored;
    if (Attachment::isName(name) && fs::remove(pathOf(name), ignored))
        syncFolder(m_folder);
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
