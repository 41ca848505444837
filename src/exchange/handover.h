// A Handover is what the next officer on duty takes over: what is open, in force and to come, and what the
// last duty changed.
#pragma once

#include "exchange/standinglist.h"
#include "report/situation.h"
#include "store/drafts.h"
#include "store/dutystand.h"

#include <map>
#include <string>
#include <vector>

namespace piketboek {

struct Handover
{
    static constexpr int64_t ahead = 48LL * 60 * 60 * 1000; ///< ms

    /// Within the next 48 hours: a term or a moment of a record's life, overdue ones too, or what is held.
    struct Coming
    {
        std::string record = {};
        std::optional<int64_t> at =
            {}; ///< ms UTC, the term's end, or the start; nothing when it is not exact
        Label words = {};
        std::string article = {}; ///< of law; "" when the term does not come from there
    };
    struct Change
    {
        std::string record = {};
        int64_t entries = 0; ///< written or received since
    };

    int64_t since = 0; ///< ms UTC
    int64_t asOf = 0;
    std::vector<Duty> duties = {};             ///< who is on duty, as far as anybody handed over
    std::vector<Situation> open = {};          ///< incidents, the newest first
    std::vector<Situation> unconfirmed = {};   ///< apart: they count nowhere yet
    std::vector<StandingRecord> standing = {}; ///< the standing list: of it what is in force says so
    std::vector<Coming> coming = {};           ///< by time; what has none last
    std::vector<Change> changed = {};          ///< of any register, the most changed first
    std::vector<KeptDraft> notEntered = {};    ///< as they are kept on this tablet
    std::vector<Line> onlyHere = {};           ///< own entries without a receipt, the oldest first
    /// What lists call each record of the standing list, of what is coming, and of what changed.
    std::map<std::string, Label> titles = {};

    /// `since` is when the last duty of whoever takes over ended, both ms UTC; of the duties those with that
    /// `exercise` (no, exercise, demo).
    static Result<Handover> of(Reader &reader, int64_t since, int64_t now,
                               const std::string &exercise = "no");

    /// What goes along with the duty: every incident that is open, and the standing list.
    std::vector<std::string> records() const;
};

} // namespace piketboek
