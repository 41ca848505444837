// The DueActions are the open actions of the open incidents that have a moment to be done by.
#pragma once

#include "store/reader.h"

namespace piketboek {

class DueActions
{
public:
    struct Action
    {
        std::string record = {};
        EntryId id = {};
        std::string owner = {}; ///< as it was typed: mostly an officer's number
        std::string author = {};
        std::string words = {}; ///< as corrected; "" when erased or not here
        int64_t due = 0;        ///< ms UTC

        bool operator==(const Action &) const = default;
    };

    /// The one due first comes first. An incident is read again only when something was added to it.
    Result<std::vector<Action>> now(Reader &reader);

private:
    struct Known
    {
        int64_t entries = 0;
        std::vector<Action> actions = {};
    };

    std::map<std::string, Known> m_known;
};

} // namespace piketboek
