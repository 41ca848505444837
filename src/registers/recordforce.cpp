#include "registers/recordforce.h"

#include "registers/ordinancecase.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

RecordForce between(const std::optional<KnownTime> &from, const std::optional<KnownTime> &until,
                    int64_t instant)
{
    RecordForce force;
    if (from)
        force.from = from->start();
    if (until)
        force.until = until->end();
    force.coarse = (from && from->coarse) || (until && until->coarse);
    if (takenBy(force.until, instant))
        force.state = RecordForce::State::Ended;
    else if (takenBy(force.from, instant))
        force.state = RecordForce::State::InForce;
    return force;
}

RecordForce ordinanceForce(const RecordMoment &moment)
{
    const OrdinanceCase it = OrdinanceCase::of(moment.state, moment.around);
    const OrdinanceForce force = OrdinanceForce::at(it.life, moment.instant);
    constexpr std::array names = {"adopted", "published", "in_force_from", "until", "withdrawn", "replaced"};
    const bool lapses = force.ratification.lapse.has_value();
    const bool isCoarse =
        std::ranges::any_of(names, [&](std::string_view name) { return it.isCoarse(name); }) ||
        (lapses && std::ranges::any_of(it.meetings, &CouncilMeeting::coarse));
    return {force.state, force.start, force.end, isCoarse};
}

RecordForce measureForce(const RecordMoment &moment)
{
    const std::optional<KnownTime> inForce = moment.time("in_force");
    return between(inForce ? inForce : moment.time("announced"), moment.time("lapsed"), moment.instant);
}

// When a level of 0 was declared.
std::optional<KnownTime> levelledOff(const RecordState &state)
{
    const Choice *grip = state.choice("grip");
    const int64_t *level = grip ? grip->value.asInteger() : nullptr;
    if (!level || *level != 0)
        return std::nullopt;
    const std::optional<KnownTime> at = KnownTime::of(grip->happened);
    return at ? at : KnownTime{grip->moment, grip->moment, false};
}

RecordForce gripForce(const RecordMoment &moment)
{
    const std::optional<KnownTime> ended = moment.time("ended");
    const std::optional<KnownTime> off = levelledOff(moment.state);
    const bool isOffFirst = off && (!ended || off->end() < ended->end());
    return between(moment.time("declared"), isOffFirst ? off : ended, moment.instant);
}

} // namespace

std::optional<RecordForce> RecordForce::at(const RecordMoment &moment)
{
    const std::string &name = moment.state.registerName;
    if (moment.state.mistaken)
        return std::nullopt;
    if (name == "ordinance")
        return ordinanceForce(moment);
    if (name == "measure")
        return measureForce(moment);
    return name == "grip" ? std::optional(gripForce(moment)) : std::nullopt;
}

bool inForceAt(const RecordState &state, const Surroundings &around, int64_t instant)
{
    const std::optional<RecordForce> force = RecordForce::at({state, around, instant});
    return force && force->state == RecordForce::State::InForce;
}

} // namespace piketboek
