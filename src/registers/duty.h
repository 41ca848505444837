// A Duty is one post that goes from officer to officer: who has it, who had it, and to whom it is offered.
#pragma once

#include "registers/handoveract.h"

#include <set>

namespace piketboek {

struct Duty
{
    std::string record = {};
    std::string role = {};     ///< as on entries: ovd-bz
    std::string exercise = {}; ///< no, exercise or demo
    /// The handovers that nothing came after, the newest first: several when two went their own way.
    std::vector<HandoverAct> holders = {};
    std::set<std::string> former = {};    ///< had it, and have it no more
    std::vector<HandoverAct> offers = {}; ///< that nobody accepted or took back, the newest first

    /// Any order of arrival gives the same. `entries` are all of one duty's record.
    static Duty fold(const std::vector<PlacedEntry> &entries);

    bool isHeldBy(std::string_view officer) const;

    bool operator==(const Duty &) const = default;
};

} // namespace piketboek
