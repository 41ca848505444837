// A Listing is what an entry brings to the lists and the search, worked out from its bytes alone: on any
// thread.
#pragma once

#include "journal/entry.h"
#include "journal/envelope.h"
#include "registers/registerbook.h"
#include "store/centraltrack.h"

#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

struct Listing
{
    /// Of an entry that the central log does not have yet: it arrives after all that it has.
    static constexpr Receipt notArrived = {0, largestInteger};

    int64_t no = 0; ///< of the entry in this store
    Receipt receipt = notArrived;
    Envelope envelope = {};
    int64_t sort = 0;    ///< ms UTC
    int64_t rank = 0;    ///< the first eight characters of the device's id, as a number that sorts as they do
    bool folded = false; ///< decides something of its record: every act but a sound line
    bool task = false;   ///< a line that is an action, reports one done or answers a task card
    std::string words = {}; ///< what a search finds it by: nothing of class special

    /// Nothing for an entry that no list shows, unless it installs a register or names a device.
    static std::optional<Listing> from(int64_t no, const Receipt &receipt, std::string_view envelope,
                                       std::string_view disclosures, const RegisterBook &book);
};

} // namespace piketboek
