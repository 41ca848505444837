// A RegisterRow is one record of a register as a file or a command line gives it, checked before anything is
// written.
#pragma once

#include "base/happened.h"
#include "exchange/formvalue.h"
#include "journal/draft.h"
#include "registers/description.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

/// Who writes: the officer's number and role that stand on each entry.
struct Writer
{
    std::string author = "desk";
    std::string role = "coordinator";
};

struct RegisterRow
{
    /// An act of its own that several fields tell: GRIP by its level and by whom.
    struct OwnAct
    {
        std::string act = {};
        Json plain = Json::object({});
        std::vector<std::pair<std::string, Json>> covered = {};
    };

    std::string registerName = {};
    int64_t form = 1;
    std::string id = {}; ///< the file's own; "" when it has none
    std::optional<Happened> happened = {};
    std::string municipality = "GM0505";
    std::string exercise = "no";     ///< "no", "exercise" or "demo"
    bool exerciseAfterwards = false; ///< only later found to be one
    bool unconfirmed = false;
    std::optional<std::string> mistake = {}; ///< a vergissing, and why
    std::string duplicateOf = {};            ///< the id of the row that is the same record
    Json plain = Json::object({});
    std::vector<std::pair<std::string, Json>> covered = {};
    std::vector<std::pair<std::string, Happened>> steps = {};
    std::vector<OwnAct> ownActs = {};
    std::vector<std::string> links = {}; ///< the fields that name another record

    /// The names a row of that register may have: those that must be there first.
    static std::vector<std::string> names(const Description &description);
    /// How many of those must be there.
    static size_t required(const Description &description);

    /// AskAgain with what is wrong, and what may stand there.
    static Result<RegisterRow> read(const Json &fields, const Description &description);

    /// The acts that tell it as the record `record`; `kept` is the record of the row that it duplicates.
    std::vector<Draft> acts(const std::string &record, const std::string &origin, const std::string &kept,
                            const Writer &writer) const;
};

} // namespace piketboek
