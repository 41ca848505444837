// A PushBatch is the lines of one push, read and checked as far as that needs no look into the store.
#pragma once

#include "journal/wire.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace piketboek {

/// An entry of a push, or the tombstone in its place.
struct Pushed
{
    EntryId id = {};
    Hash prev = {};
    Hash hash = {};
    wire::EntryLine line = {};
    bool open = true; ///< every covered field came with its disclosure
    std::optional<Tombstone> tombstone = {};
};

struct PushBatch
{
    /// The key of a device that the central log knows; nothing for another.
    using KnownKey = std::function<std::optional<PublicKey>(const std::string &device)>;

    /// Reads up to the first line that can not be taken, which `refused` then names. AskAgain when it is
    /// larger than a batch may be.
    static Result<PushBatch> read(std::string_view lines, const KnownKey &knownKey);

    /// The erasures that were announced for an entry.
    std::vector<wire::ErasingLine> erasing(const Envelope &envelope) const;
    const PublicKey *introduced(std::string_view device) const;

    std::vector<std::pair<std::string, PublicKey>> keys = {};
    std::vector<Pushed> pushed = {};
    std::vector<wire::ErasingLine> erasures = {};
    std::vector<Seal> seals = {}; ///< signed by the device that they name
    std::optional<wire::RefusedLine> refused = {};
};

} // namespace piketboek
