// A TileCache keeps the tiles that were seen, each in a file of its own, in a directory that never grows
// beyond its bound: those that were seen longest ago go first.
#pragma once

#include "base/failure.h"
#include "base/tilename.h"

#include <cstdint>
#include <optional>
#include <string>

namespace piketboek {

class TileCache
{
public:
    static constexpr int64_t usual = 256LL << 20; ///< bytes

    /// Those of one address, beside those of others: the bound is of all together. What a kill left half is
    /// taken away. TryLater when the directory can not be made.
    static Result<TileCache> open(const std::string &directory, const std::string &address,
                                  int64_t mostBytes = usual);

    /// Nothing when it was never kept, or did not survive.
    std::optional<std::string> tile(const TileName &name) const;
    /// TryLater when the disk is full: then it is not kept, and the map goes on.
    Result<void> keep(const TileName &name, std::string_view bytes);
    int64_t size() const { return m_size; } ///< bytes, of all addresses

private:
    TileCache(std::string directory, std::string own, int64_t mostBytes)
        : m_directory(std::move(directory)), m_own(std::move(own)), m_most(mostBytes)
    {
    }
    std::string fileOf(const TileName &name) const;
    void sweep();

    std::string m_directory;
    std::string m_own; ///< the directory of this address
    int64_t m_most;
    int64_t m_size = 0;
};

} // namespace piketboek
