// A Ratification tells how the council's ratification of an emergency ordinance stands at an instant, and
// when the ordinance lapses for want of it.
#pragma once

#include "registers/ordinancelife.h"

namespace piketboek {

/// Gemeentewet art. 176 lid 3: the rules lapse unless the council ratifies them in its next meeting (here:
/// the first after publication) that by the list of attendance more than half of the members attended. Lid 4:
/// not ratified, the mayor may appeal within 24 hours; they stay in force for so long and under appeal.
struct Ratification
{
    enum class Stand {
        NotApplicable, ///< by `exemptBy`
        NotNeeded,     ///< it ended before such a meeting: the prevailing opinion, not the letter of the law
        Awaiting,      ///< no meeting was held, or what came of it was not entered: `meeting`, when planned
        NoQuorumYet,  ///< meetings were held, none by more than half: it passes on to `meeting`, when planned
        Ratified,     ///< in `meeting`
        Refused,      ///< in `meeting`; the 24 hours for appeal run
        NotDealtWith, ///< in `meeting`, which is not ratified either (a reading); the 24 hours for appeal run
        UnderAppeal,  ///< in time, and the commissaris has not decided
        Upheld,       ///< by the commissaris, which is taken for ratified (a reading: lid 4 does not say it)
        Lapsed,       ///< as `lapse` says
    };

    enum class Cause {
        Refused,         ///< and no appeal within 24 hours (lid 3)
        NotDealtWith,    ///< and no appeal within 24 hours (lid 3)
        AppealRejected,  ///< (lid 4)
        AppealUndecided, ///< when the commissaris' two days were over (a reading: lid 4 is silent on it)
    };

    struct Lapse
    {
        int64_t at = 0; ///< ms UTC
        Cause cause = Cause::Refused;

        bool operator==(const Lapse &) const = default;
    };

    Stand stand = Stand::NotApplicable;
    std::string_view exemptBy = {};      ///< an article of law, for NotApplicable only
    std::optional<int64_t> meeting = {}; ///< ms UTC; once decided, of the meeting that counts

    // By all that was entered: they may be later than the instant of the question, never than another end.
    std::optional<int64_t> appealed = {}; ///< ms UTC of an appeal in time; any other does not count
    std::optional<int64_t> ratified = {}; ///< ms UTC, by the council or by the commissaris
    std::optional<Lapse> lapse = {};

    /// As it stood at that instant (ms UTC); once the ordinance was brought to its end, as it stood then. The
    /// 24 hours are hours that passed. The two days are days of the calendar after that of the appeal, of
    /// which the last is no Saturday, Sunday or holiday (a reading: Algemene termijnenwet art. 1).
    static Ratification at(const OrdinanceLife &life, int64_t instant);

    bool operator==(const Ratification &) const = default;
};

} // namespace piketboek
