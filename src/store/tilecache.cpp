#include "store/tilecache.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <vector>

namespace piketboek {

namespace fs = std::filesystem;

namespace {

constexpr auto seenAgainAfter = std::chrono::minutes(10); // to write that at each sight would wear the disk
constexpr std::string_view half = ".part";

struct Kept
{
    fs::path path = {};
    int64_t size = 0;
    fs::file_time_type seen = {};
};

// FNV-1a: only has to tell a few addresses apart.
std::string folderFor(const std::string &address)
{
    uint64_t hash = 14695981039346656037ULL;
    for (const char character : address)
        hash = (hash ^ static_cast<unsigned char>(character)) * 1099511628211ULL;
    return std::to_string(hash);
}

std::vector<Kept> everythingIn(const std::string &directory)
{
    std::vector<Kept> all;
    std::error_code error;
    for (fs::recursive_directory_iterator at(directory, error), end; !error && at != end;
         at.increment(error)) {
        std::error_code gone;
        if (!at->is_regular_file(gone))
            continue;
        const auto size = at->file_size(gone);
        const auto seen = at->last_write_time(gone);
        if (!gone)
            all.push_back({at->path(), static_cast<int64_t>(size), seen});
    }
    return all;
}

} // namespace

Result<TileCache> TileCache::open(const std::string &directory, const std::string &address, int64_t mostBytes)
{
    TileCache cache(directory, directory + '/' + folderFor(address), mostBytes);
    std::error_code error;
    fs::create_directories(cache.m_own, error);
    if (error)
        return fail(Remedy::TryLater, "no tiles can be kept in " + directory + ": " + error.message());
    for (const Kept &one : everythingIn(directory)) {
        if (one.path.extension() == half)
            fs::remove(one.path, error);
        else
            cache.m_size += one.size;
    }
    cache.sweep();
    return cache;
}

std::string TileCache::fileOf(const TileName &name) const
{
    return m_own + '/' + std::to_string(name.zoom) + '-' + std::to_string(name.column) + '-' +
           std::to_string(name.row);
}

std::optional<std::string> TileCache::tile(const TileName &name) const
{
    const std::string path = fileOf(name);
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    if (!isPicture(bytes))
        return std::nullopt;
    std::error_code none;
    const auto now = fs::file_time_type::clock::now();
    if (now - fs::last_write_time(path, none) > seenAgainAfter)
        fs::last_write_time(path, now, none);
    return bytes;
}

Result<void> TileCache::keep(const TileName &name, std::string_view bytes)
{
    const std::string path = fileOf(name), besides = path + std::string(half);
    std::error_code none, error;
    const int64_t before = fs::exists(path, none) ? static_cast<int64_t>(fs::file_size(path, none)) : 0;
    std::ofstream file(besides, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (file)
        fs::rename(besides, path, error);
    if (!file || error) {
        fs::remove(besides, none);
        return fail(Remedy::TryLater, "a tile of the map could not be kept: the disk may be full");
    }
    m_size += static_cast<int64_t>(bytes.size()) - before;
    if (m_size > m_most)
        sweep();
    return {};
}

// A tenth more than must go does, or each new tile would have all of them looked through.
void TileCache::sweep()
{
    if (m_size <= m_most)
        return;
    std::vector<Kept> all = everythingIn(m_directory);
    std::ranges::sort(all, {}, &Kept::seen);
    m_size = 0;
    for (const Kept &one : all)
        m_size += one.size;
    for (const Kept &one : all) {
        std::error_code error;
        if (m_size <= m_most - m_most / 10)
            break;
        if (fs::remove(one.path, error))
            m_size -= one.size;
    }
}

} // namespace piketboek
