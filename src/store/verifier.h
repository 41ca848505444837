// The Verifier reads a whole store and names each entry whose bytes, hash, chain, seal, disclosure or serial
// is false.
#pragma once

#include "store/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace piketboek {

struct Finding
{
    std::string device = {};
    int64_t seq = 0;    ///< 0 when it is not about one entry
    int64_t serial = 0; ///< 0 when it is not about the central chain
    std::string words = {};
};

struct Verdict
{
    int64_t entries = 0;
    int64_t devices = 0;
    int64_t receipts = 0;
    int64_t forks = 0; ///< kept apart; found in `notes`
    int64_t tombstones = 0;
    int64_t erased = 0;
    std::vector<Finding> findings = {}; ///< empty: sound
    std::vector<Finding> notes =
        {}; ///< true but worth knowing: forks, destruction lists, entries not sealed yet

    bool sound() const { return findings.empty(); }
};

/// `progress` is told how many entries were checked, now and then.
Result<Verdict> verify(Database &database, const std::function<void(int64_t)> &progress = {});

} // namespace piketboek
