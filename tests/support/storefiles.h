// The files of a store as a kill or a copying hand leaves them: taken and put back while nobody writes.
#pragma once

#include <filesystem>
#include <string>

namespace piketboek {

/// FILE with its -wal, as they stand at this moment.
inline void copyStore(const std::string &from, const std::string &to)
{
    namespace fs = std::filesystem;
    fs::create_directories(fs::path(to).parent_path());
    for (const char *part : {"", "-wal", "-shm"}) {
        fs::remove(to + part);
        if (std::string_view(part) != "-shm" && fs::exists(from + part))
            fs::copy_file(from + part, to + part);
    }
}

} // namespace piketboek
