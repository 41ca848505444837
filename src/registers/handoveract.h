// A HandoverAct is one duty that went from an officer to the next, or was offered, as its entry says it.
#pragma once

#include "journal/draft.h"
#include "registers/placedentry.h"

#include <string>
#include <vector>

namespace piketboek {

struct HandoverAct
{
    static constexpr auto registerName = "duty";

    EntryId by = {};
    std::string from = {}; ///< an officer's number; "" when nobody signed for it
    std::string to = {};
    std::string role = {};     ///< of the duty, as on entries: ovd-bz
    std::string way = {};      ///< pin, tablet or telephone
    bool offered = false;      ///< not yet accepted: moves nothing
    std::string exercise = {}; ///< no, exercise or demo
    std::optional<HappenedText> happened = {};
    int64_t at = 0;                     ///< ms UTC: when it happened, or else was written
    std::vector<std::string> open = {}; ///< the records that went along

    static HandoverAct read(const PlacedEntry &entry);
    /// As it is written about the duty of that name. Of more open records than an entry takes, the first.
    Draft draft(const std::string &duty) const;

    bool operator==(const HandoverAct &) const = default;
};

} // namespace piketboek
