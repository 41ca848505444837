// TileFetch asks tiles of the map at an address, a few at a time; what fails is not asked again for a while,
// and nobody is told.
#pragma once

#include "base/tilename.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace piketboek {

class TileFetch
{
public:
    static constexpr size_t atOnce = 4;
    static constexpr int64_t largestTile = 2 << 20; ///< bytes

    /// A picture, on the thread that made this; "" when the address has no such tile.
    using Came = std::function<void(const TileName &, std::string)>;

    explicit TileFetch(Came came);
    ~TileFetch();

    /// As `addressOf` takes it; what was asked of another address is let go.
    void setAddress(const std::string &address);
    /// The tiles to ask, the most wanted first, instead of those that were not asked yet.
    void want(std::vector<TileName> tiles);
    /// Nothing is asked until something is wanted again.
    void rest() { want({}); }

private:
    class Wires;
    const std::unique_ptr<Wires> m_wires;
};

} // namespace piketboek
