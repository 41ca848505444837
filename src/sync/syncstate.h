// SyncState is what a person may be told about sync, and no more than was proven.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <optional>

namespace piketboek {

struct SyncState
{
    enum class Phase { Resting, Pushing, Pulling };

    Phase phase = Phase::Resting;
    int64_t waitingEntries = 0; ///< written on this tablet, without a receipt
    int64_t othersEntries = 0;  ///< of other devices, which a restored central log lacks
    int64_t waitingFiles = 0;   ///< that are, as far as is proven, on this tablet only
    int64_t fetchedFiles = 0;   ///< since this program started
    /// When the central log last proved, with receipts, that it held everything written here until then (ms
    /// UTC by this device's clock).
    std::optional<int64_t> lastConfirmed = {};
    bool allIn = false; ///< at `lastConfirmed` nothing at all waited, and nothing was written since
    std::optional<Failure> failure = {}; ///< why the last exchange did not end well
    bool logRestored = false;            ///< the central log was restored since this program started
    bool deviceRenewed = false;          ///< this device's chain went on elsewhere, so a new one was begun

    /// Waiting and trying again will not help.
    bool needsPerson() const { return failure && failure->remedy != Remedy::TryLater; }

    bool operator==(const SyncState &) const = default;
};

} // namespace piketboek
