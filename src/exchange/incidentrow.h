// An IncidentRow is one incident as a file or a command line gives it, checked before anything is written.
#pragma once

#include "base/happened.h"
#include "journal/draft.h"

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

struct IncidentRow
{
    std::string id = {}; ///< the file's own; "" when it has none
    std::string category = {};
    std::string subcategory = {};
    std::optional<Happened> happened = {};
    std::string place = {};
    std::optional<Json> position = {};
    std::string text = {};
    std::string highlight = {};
    std::string municipality = "GM0505";
    std::string incidentMunicipality = {}; ///< where it was, when elsewhere
    bool exercise = false;
    bool exerciseAfterwards = false; ///< only later found to be one
    bool unconfirmed = false;
    std::optional<std::string> mistake = {}; ///< a vergissing, and why
    std::string duplicateOf = {};            ///< the id of the row that is the same incident
    std::string outcome = {};                ///< false or withdrawn; "" for a call-out that was answered
    int64_t grip = 0;

    /// The names a row may have; the first `required` of them must be there.
    static const std::vector<std::string_view> &names();
    static constexpr size_t required = 2;

    /// AskAgain with what is wrong, and what may stand there.
    static Result<IncidentRow> read(const Json &fields);

    /// The acts that tell it as the record `record`; `kept` is the record of the row that it duplicates.
    std::vector<Draft> acts(const std::string &record, const std::string &origin, const std::string &kept,
                            const Writer &writer) const;
};

/// "GM" and four digits.
Result<std::string> readMunicipality(const std::string &typed);
/// One of the report's four, by its name in the journal or its Dutch word.
Result<std::string> readCategory(const std::string &typed);

} // namespace piketboek
