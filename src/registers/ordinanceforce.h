// An OrdinanceForce tells whether an emergency ordinance or order is in force at an instant, and why.
#pragma once

#include "registers/ratification.h"

namespace piketboek {

struct OrdinanceForce
{
    enum class State { NotYet, InForce, Suspended, Ended };

    /// The one that decided the state at that instant.
    enum class Rule {
        // NotYet
        NotAdopted,
        NotPublished,      ///< general rules: Gemeentewet art. 139 lid 1 and 176 lid 1; orders: Awb art. 3:40
        BeforePublication, ///< as NotPublished, although its own text says that it is in force already
        NotStarted,        ///< published or given by word of mouth, with a later moment of coming into force

        // InForce
        Published,   ///< from publication
        FromItsDate, ///< from the later moment that its text says
        ByMouth,     ///< designated by word of mouth, before publication (Gemeentewet art. 174b lid 3)
        AppealTerm,  ///< not ratified, but the 24 hours for appeal run (Gemeentewet art. 176 lid 4)
        UnderAppeal, ///< not ratified, but the commissaris has not decided (Gemeentewet art. 176 lid 4)

        // Suspended
        Suspended, ///< by the commissaris, as long as it is not ratified (Gemeentewet art. 176 lid 6)

        // Ended; of several at one instant the first here
        Replaced,
        Withdrawn,
        Expired,     ///< at its own `until`
        TwelveHours, ///< the longest for a risk area (Gemeentewet art. 174b lid 1)
        NotRatified, ///< as `ratification.lapse` says (Gemeentewet art. 176 lid 3 and 4)
    };

    State state = State::NotYet;
    Rule rule = Rule::NotAdopted;
    std::optional<int64_t> start = {}; ///< ms UTC, past or to come; absent: as things stand, never
    std::optional<int64_t> end = {};   ///< ms UTC, past or to come; not after start: it was never in force
    Ratification ratification = {};

    /// At that instant (ms UTC), by all that was entered. From `start` on, that instant included, up to
    /// `end`, that instant not included.
    static OrdinanceForce at(const OrdinanceLife &life, int64_t instant);

    bool operator==(const OrdinanceForce &) const = default;
};

} // namespace piketboek
