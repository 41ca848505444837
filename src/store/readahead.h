// Reading ahead: what is read of a part needs nothing of the store, so a second thread does it while the part
// before is taken in.
#pragma once

#include "base/failure.h"

#include <algorithm>
#include <future>
#include <span>

namespace piketboek {

/// `read` makes of each part what `take` is given, in order; false from `take` ends it. One part needs no
/// second thread, and where there can be none, this one reads.
template<class Item, class Read, class Take>
Result<bool> readAhead(std::span<const Item> all, size_t part, Read read, Take take)
{
    const auto cut = [&](size_t begin) { return all.subspan(begin, std::min(part, all.size() - begin)); };
    auto ready = read(cut(0));
    for (size_t next = part;; next += part) {
        std::future<decltype(ready)> coming;
        if (next < all.size())
            coming = std::async(std::launch::async | std::launch::deferred, read, cut(next));
        const Result<bool> goOn = take(std::move(ready));
        if (!goOn || !*goOn || !coming.valid())
            return goOn;
        ready = coming.get();
    }
}

} // namespace piketboek
