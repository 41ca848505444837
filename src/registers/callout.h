// A Callout is one officer called once to an incident.
#pragma once

#include "journal/envelope.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace piketboek {

struct Callout
{
    EntryId by = {};
    std::string officer = {};            ///< the officer's number; "" when nobody said who
    std::string answer = {};             ///< "telephonic", "on_scene" or "remote"
    std::string calledBy = {};           ///< how the officer was alarmed, an option of `called_by`
    std::string outcome = {};            ///< "answered", "false" or "withdrawn"
    std::optional<HappenedText> at = {}; ///< when the officer was called, as far as the act says so

    static Callout from(const Envelope &envelope);

    /// Loos or withdrawn: inside the call-outs, "waarvan n".
    bool isFalse() const { return outcome == "false" || outcome == "withdrawn"; }

    bool operator==(const Callout &) const = default;
};

/// Those of several records that are one incident: the same officer, or one that nobody named, called again
/// in another record within half an hour was called once. It stays false only when all say so.
std::vector<Callout> calloutsTogether(std::span<const std::vector<Callout>> records);

} // namespace piketboek
