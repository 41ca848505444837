// An OrdinanceLife is what is known of one emergency ordinance or order: its steps, each with its instant.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace piketboek {

/// Every instant is ms UTC. A step that is absent was not taken, or not entered. A step has its effect from
/// its instant on (that instant included) and a span runs up to its end (that instant not included).
struct OrdinanceLife
{
    enum class Kind {
        Ordinance, ///< noodverordening, Gemeentewet art. 176
        Order,     ///< noodbevel, art. 175
        RiskArea,  ///< veiligheidsrisicogebied, art. 174b
        AreaBan,   ///< gebiedsverbod, art. 172a or 172b
    };

    enum class Authority {
        Mayor,       ///< burgemeester
        RegionChair, ///< voorzitter veiligheidsregio, Wet veiligheidsregio's (Wvr) art. 39
    };

    /// Of the council.
    struct Meeting
    {
        enum class Decision {
            NotEntered, ///< still to be held, or nobody wrote down what came of it
            Ratified,
            Refused,
            NotDealtWith,
        };

        int64_t at = 0;  ///< the decision; when it was not dealt with, the end of the meeting
        int present = 0; ///< by the list of attendance (presentielijst)
        int members = 0; ///< who have a seat (zitting hebbende leden); 0: attendance was not entered
        Decision decision = Decision::NotEntered;

        /// More than half of those who have a seat attended.
        bool hadQuorum() const { return 2 * int64_t(present) > members; }
    };

    /// By the commissaris van de Koning.
    struct Suspension
    {
        int64_t from = 0;
        std::optional<int64_t> until = {}; ///< absent: not lifted
    };

    /// Of the mayor to the commissaris van de Koning.
    struct Appeal
    {
        int64_t at = 0;
        std::optional<int64_t> decided = {};
        bool upheld = false; ///< the mayor was put in the right; says nothing as long as it was not decided
    };

    Kind kind = Kind::Ordinance;
    Authority authority = Authority::Mayor;
    std::optional<int64_t> adopted = {};     ///< vastgesteld
    bool byMouth = false;                    ///< adopted by word of mouth; has a meaning for a risk area only
    std::optional<int64_t> published = {};   ///< bekendgemaakt; of an order: made known to whom it is given
    std::optional<int64_t> inForceFrom = {}; ///< as its text says; absent: from publication (not as art. 142)
    std::optional<int64_t> until = {};       ///< absent: tot intrekking
    std::optional<int64_t> withdrawn = {};
    std::optional<int64_t> replacedAt = {}; ///< a successor came into force
    std::vector<Suspension> suspensions = {};
    std::vector<Meeting> meetings = {}; ///< in any order
    std::optional<Appeal> appeal = {};

    /// When it comes into force: not before it is adopted and published. Only a risk area may be designated
    /// by word of mouth, which then counts, and be published later (Gemeentewet art. 174b lid 3). Absent: as
    /// things stand, never.
    std::optional<int64_t> start() const;

    /// The first of withdrawn, replaced and until.
    std::optional<int64_t> broughtToEnd() const;

    /// Why no council ratifies it, nobody appeals to the commissaris and he does not suspend it: an article
    /// of law; empty when all three do apply (Gemeentewet art. 176 lid 3–6).
    std::string_view exemptBy() const;
};

/// Whether a step was taken at that instant or before; one that is absent was not.
inline bool takenBy(const std::optional<int64_t> &step, int64_t instant)
{
    return step && *step <= instant;
}

} // namespace piketboek
