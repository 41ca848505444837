// The EventConditions are the municipality's own rules for an event that needs a notice only: a settings
// file, no law.
#pragma once

#include "registers/description.h"

#include <map>

namespace piketboek {

/// Times of day are minutes after midnight. What is shipped is what Dordrecht published.
struct EventConditions
{
    int64_t mostPersons = 0; ///< at any moment
    int musicFrom = 0;
    int musicUntil = 0;
    int64_t objectsBelow = 0; ///< square metres, each
    int64_t workingDays = 0;  ///< at least, before the event
    int sundayFrom = 0;
    std::map<std::string, Label, std::less<>> labels = {}; ///< of the eight conditions, by id
    Label source = {};                                     ///< whose rules they are

    static const EventConditions &shipped();
    /// All eight must be there, and nothing that means nothing.
    static std::expected<EventConditions, Description::Flaw> read(const Json &json);
};

} // namespace piketboek
