#include "registers/ordinanceforce.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t twelveHours = 12 * 3'600'000;

using Rule = OrdinanceForce::Rule;
using Stand = Ratification::Stand;
using State = OrdinanceForce::State;

struct End
{
    std::optional<int64_t> at = {};
    Rule rule = Rule::Expired;
};

std::optional<int64_t> longest(const OrdinanceLife &life)
{
    const std::optional<int64_t> start = life.start();
    if (life.kind != OrdinanceLife::Kind::RiskArea || !start)
        return std::nullopt;
    return *start + twelveHours;
}

End endOf(const OrdinanceLife &life, const std::optional<Ratification::Lapse> &lapse)
{
    End first;
    for (const End &end : {End{life.replacedAt, Rule::Replaced}, End{life.withdrawn, Rule::Withdrawn},
                           End{life.until, Rule::Expired}, End{longest(life), Rule::TwelveHours},
                           End{lapse ? std::optional(lapse->at) : std::nullopt, Rule::NotRatified}})
        if (end.at && (!first.at || *end.at < *first.at))
            first = end;
    return first;
}

bool startsByMouth(const OrdinanceLife &life)
{
    const std::optional<int64_t> start = life.start();
    return start && !takenBy(life.published, *start);
}

Rule whyNotYet(const OrdinanceLife &life, int64_t instant)
{
    if (life.adopted && instant < *life.adopted)
        return Rule::NotAdopted;
    if (takenBy(life.published, instant) || startsByMouth(life))
        return Rule::NotStarted;
    if (takenBy(life.inForceFrom, instant))
        return Rule::BeforePublication;
    return life.adopted ? Rule::NotPublished : Rule::NotAdopted;
}

bool suspended(const OrdinanceLife &life, const Ratification &ratification, int64_t instant)
{
    if (ratification.stand == Stand::NotApplicable || takenBy(ratification.ratified, instant))
        return false;
    return std::ranges::any_of(life.suspensions, [instant](const OrdinanceLife::Suspension &span) {
        return span.from <= instant && !takenBy(span.until, instant);
    });
}

Rule whyInForce(const OrdinanceLife &life, Stand stand)
{
    if (stand == Stand::Refused || stand == Stand::NotDealtWith)
        return Rule::AppealTerm;
    if (stand == Stand::UnderAppeal)
        return Rule::UnderAppeal;
    if (startsByMouth(life))
        return Rule::ByMouth;
    return life.published == life.start() ? Rule::Published : Rule::FromItsDate;
}

} // namespace

OrdinanceForce OrdinanceForce::at(const OrdinanceLife &life, int64_t instant)
{
    const Ratification ratification = Ratification::at(life, instant);
    const End end = endOf(life, ratification.lapse);
    const auto answer = [&](State state, Rule rule) {
        return OrdinanceForce{state, rule, life.start(), end.at, ratification};
    };
    if (takenBy(end.at, instant))
        return answer(State::Ended, end.rule);
    if (!takenBy(life.start(), instant))
        return answer(State::NotYet, whyNotYet(life, instant));
    if (suspended(life, ratification, instant))
        return answer(State::Suspended, Rule::Suspended);
    return answer(State::InForce, whyInForce(life, ratification.stand));
}

} // namespace piketboek
