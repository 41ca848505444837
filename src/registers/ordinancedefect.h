// An OrdinanceDefect is what is not right, or not yet, in the steps of an emergency ordinance or order.
#pragma once

#include "registers/ordinancelife.h"

namespace piketboek {

struct OrdinanceDefect
{
    enum class Weight {
        Error,   ///< against the law as it was planned or done
        Warning, ///< a step without effect, or a term that was let go by
        Hint,    ///< something to look after
    };

    /// Articles are of the Gemeentewet.
    enum class What {
        StartsUnpublished,     ///< in force before publication by its text, and no risk area by word of mouth
        PublishedUnadopted,    ///< published before it was adopted
        OverTwelveHours,       ///< a risk area that is to last longer (art. 174b lid 1)
        StepNotApplicable,     ///< decision of a council, appeal or suspension, which are not for it
        DecidedWithoutQuorum,  ///< in a meeting that does not count (art. 176 lid 3)
        DecidedTooEarly,       ///< in a meeting not after publication, which does not count either
        RatifiedTooLate,       ///< after it ended, or in a later meeting than the one that counts
        AppealNotInTime,       ///< not in the 24 hours after a meeting that did not ratify (art. 176 lid 4)
        DecisionOverdue,       ///< of the commissaris, who decides within two days (art. 176 lid 4)
        SuspendedWhenRatified, ///< too late to suspend (art. 176 lid 6)
        OverThreeMonths,       ///< an area ban: art. 172a lid 4 wants it extended, art. 172b allows no more
        OutcomeNotEntered,     ///< of a meeting of the council: its decision, or its attendance
        NoCouncilMeeting,      ///< none entered since publication, for so many days
        NotYetPublished,       ///< a risk area by word of mouth: to do as soon as possible (art. 174b lid 3)
    };

    What what = What::StartsUnpublished;
    Weight weight = Weight::Error;

    /// All at that instant (ms UTC), in the order of What. No law says how long a council may not meet: so
    /// those days (of 24 hours) are a setting.
    static std::vector<OrdinanceDefect> in(const OrdinanceLife &life, int64_t instant,
                                           int daysWithoutMeeting = 28);

    bool operator==(const OrdinanceDefect &) const = default;
};

} // namespace piketboek
