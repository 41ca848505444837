// A Situation is all that a stand van zaken says of one incident as it is at a moment.
#pragma once

#include "registers/incident.h"
#include "registers/label.h"
#include "store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace piketboek {

struct Situation
{
    /// A line in the words that count now, those of its newest correction.
    struct Said
    {
        EntryId by = {};
        std::optional<Happened> at = {}; ///< when it happened, else the minute it was written
        std::string author = {};         ///< the officer's number, or the tablet
        Label words = {};                ///< what is covered and not here says so
        Label reason = {};               ///< of a decision; empty when none was given
    };
    struct Told
    {
        Label who = {};
        std::optional<Happened> at = {};
        std::string author = {};
    };
    struct Called
    {
        std::string officer = {}; ///< "" when nobody said who
        std::optional<Happened> at = {};
        Label answer = {}, outcome = {};
    };
    struct Count
    {
        Label of = {};
        int64_t people = 0;
    };

    int64_t asOf = 0; ///< ms UTC
    std::string record = {};
    std::string number = {}; ///< the official one, else its tablet's
    bool provisional = false;
    std::string exercise = {};
    IncidentState state = IncidentState::Unconfirmed;
    bool closed = false;
    Label category = {}, kind = {}, title = {};
    Label place = {}, neighbourhood = {}; ///< empty when unknown
    std::optional<int64_t> accuracy = {}; ///< metres, of the position; 0 when that does not tell it
    std::optional<Happened> since = {};   ///< the alarm, with its source
    bool alarmKnown = false;              ///< false: `since` is when it was noted
    int64_t grip = 0;
    std::string gripBy = {};
    std::optional<Happened> gripSince = {};
    std::vector<Count> people = {};   ///< those that somebody counted, 0 too
    std::vector<Said> decisions = {}; ///< the newest first
    std::vector<Said> actions = {};   ///< that are open, the oldest first
    std::vector<Told> informed = {};  ///< the first told first
    std::vector<Label> untold = {};   ///< whom the register names and nobody told
    std::optional<Said> picture = {}; ///< the last one
    std::vector<Called> callouts = {};
    int64_t entries = 0;
    std::vector<std::string> onlyHere = {}; ///< entries without a receipt, by tablet and number: "T3-0007"

    /// At `now` (ms UTC), of all that was made one with it, too. AskAgain when the record is no incident.
    static Result<Situation> of(Reader &reader, const std::string &record, int64_t now);
};

} // namespace piketboek
