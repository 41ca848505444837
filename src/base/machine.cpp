#include "base/machine.h"

#include <malloc.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace piketboek {

namespace {

namespace fs = std::filesystem;

std::string firstLineOf(const fs::path &file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

// An encrypted disk may lie below others, such as the volumes of LVM.
bool isCryptOrAbove(const fs::path &device, int depth = 0)
{
    if (firstLineOf(device / "dm" / "uuid").starts_with("CRYPT-"))
        return true;
    std::error_code error;
    for (const fs::directory_entry &below : fs::directory_iterator(device / "slaves", error)) {
        if (depth < 8 && isCryptOrAbove(below.path(), depth + 1))
            return true;
    }
    return false;
}

// A network's or container's file system has no device of its own: nothing is known of it then.
std::optional<bool> encryptedAt(const std::string &directory, const fs::path &system)
{
    struct stat found = {};
    if (stat(directory.c_str(), &found) != 0)
        return {};
    const fs::path device = system / "dev" / "block" /
                            (std::to_string(major(found.st_dev)) + ":" + std::to_string(minor(found.st_dev)));
    std::error_code error;
    if (!fs::exists(device, error))
        return {};
    return isCryptOrAbove(device);
}

std::optional<int64_t> emptiestBattery(const fs::path &system)
{
    std::optional<int64_t> least;
    std::error_code error;
    for (const fs::directory_entry &supply :
         fs::directory_iterator(system / "class" / "power_supply", error)) {
        const std::string percent = firstLineOf(supply.path() / "capacity");
        if (firstLineOf(supply.path() / "type") != "Battery" || percent.empty() ||
            !std::ranges::all_of(percent, [](char c) { return c >= '0' && c <= '9'; }) || percent.size() > 3)
            continue;
        least = std::min<int64_t>(least.value_or(100), std::stoll(percent));
    }
    return least;
}

} // namespace

Machine Machine::look(const std::string &directory, const std::string &system)
{
    Machine machine;
    std::error_code error;
    const fs::space_info space = fs::space(directory, error);
    if (!error)
        machine.freeBytes = static_cast<int64_t>(space.available);
    machine.encrypted = encryptedAt(directory, system);
    machine.batteryPercent = emptiestBattery(system);
    return machine;
}

void Machine::keepMemoryFlat()
{
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 512 << 10);
    mallopt(M_TRIM_THRESHOLD, 6 << 20);
}

} // namespace piketboek
