// A pack is a whole journal in one file of wire lines: keys, links, entries with their serials, seals,
// tombstones and the head of the central chain; enough to check all of it elsewhere.
#pragma once

#include "base/failure.h"
#include "store/reader.h"

#include <cstdint>
#include <functional>
#include <string>

namespace piketboek {

/// The number of entries packed. `progress` is told how many were, now and then.
Result<int64_t> writePack(Reader &reader, const std::string &path,
                          const std::function<void(int64_t)> &progress = {});

} // namespace piketboek
