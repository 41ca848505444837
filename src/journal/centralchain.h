// The central chain ties every entry to its serial and the moment it arrived.
#pragma once

#include "journal/digest.h"

#include <cstdint>

namespace piketboek {

/// A point of a central log: the serial and the chain's hash there.
struct CentralHead
{
    std::string log = {};
    int64_t serial = 0;
    Hash chain = {};

    bool operator==(const CentralHead &) const = default;
};

/// c[n] = SHA-256(chain context ‖ c[n−1] ‖ n ‖ received ‖ hash[n]); n and received (ms UTC) as 8 bytes,
/// big-endian.
Hash chained(const Hash &before, int64_t serial, int64_t received, const Hash &entry);

} // namespace piketboek
