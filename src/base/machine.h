// The machine is what this computer says of itself: room on its disk, whether that is encrypted, its battery.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace piketboek {

struct Machine
{
    std::optional<int64_t> freeBytes = {};
    std::optional<bool> encrypted = {};         ///< nothing where it can not be told
    std::optional<int64_t> batteryPercent = {}; ///< of the emptiest one; nothing without a battery

    /// As it is now, of the disk that this directory lies on. `system` is where Linux shows itself.
    static Machine look(const std::string &directory, const std::string &system = "/sys");

    /// From now on what is large goes back to the system when it is done with, on whatever thread it was
    /// made.
    static void keepMemoryFlat();
};

} // namespace piketboek
