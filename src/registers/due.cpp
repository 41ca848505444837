#include "registers/due.h"

#include "registers/demonstrationdues.h"
#include "registers/eventdues.h"
#include "registers/ordinancedues.h"
#include "registers/recordforce.h"

#include <algorithm>

namespace piketboek {

namespace {

using Dues = std::vector<Due>;

constexpr int64_t day = 24 * 3'600'000;

Dues measureDues(const RecordMoment &moment)
{
    const std::optional<RecordForce> force = RecordForce::at(moment);
    Dues dues;
    if (!force || !force->from)
        return dues;
    const bool isOn = force->state == RecordForce::State::InForce;
    if (force->state == RecordForce::State::NotYet)
        dues.push_back({.what = "starts", .words = {"gaat in", "comes into force"}, .by = force->from});
    if (isOn)
        dues.push_back({.what = "in_force", .words = {"van kracht", "in force"}, .since = force->from});
    if (force->until)
        dues.push_back({.what = "lapses",
                        .words = {"vervalt", "lapses"},
                        .by = force->until,
                        .done = force->state == RecordForce::State::Ended});
    for (Due &due : dues)
        due.coarse = force->coarse;
    return dues;
}

Label gripWords(const RecordMoment &moment, bool isOn)
{
    if (!isOn)
        return {"GRIP beëindigd", "GRIP ended"};
    const std::string level = std::to_string(moment.state.integer("grip"));
    if (!moment.state.choice("grip"))
        return {"GRIP, niveau niet ingevuld, nog niet beëindigd", "GRIP, level not entered, not ended"};
    return {"GRIP " + level + ", nog niet beëindigd", "GRIP " + level + ", not ended"};
}

Dues gripDues(const RecordMoment &moment)
{
    const std::optional<RecordForce> force = RecordForce::at(moment);
    if (!force || !force->from || force->state == RecordForce::State::NotYet)
        return {};
    const bool isOn = force->state == RecordForce::State::InForce;
    return {{.what = "grip",
             .words = gripWords(moment, isOn),
             .since = force->from,
             .coarse = force->coarse,
             .done = !isOn}};
}

Dues meetingDues(const RecordMoment &moment)
{
    const std::optional<KnownTime> starts = moment.time("starts");
    if (!starts || moment.state.reached("cancelled"))
        return {};
    return {{.what = "starts",
             .words = {"raadsvergadering", "council meeting"},
             .by = starts->start(),
             .coarse = starts->coarse,
             .done = moment.isPast("held") || starts->end() <= moment.instant,
             .meeting = moment.state.id,
             .version = moment.state.choice("starts")->by}};
}

using Ask = Dues (*)(const RecordMoment &);

constexpr std::pair<std::string_view, Ask> asked[] = {
    {"ordinance", ordinanceDues}, {"demonstration", demonstrationDues},
    {"event", eventDues},         {"measure", measureDues},
    {"grip", gripDues},           {"council_meeting", meetingDues},
};

// What only counts up weighs as a term of one day.
int64_t urgency(const Due &due, int64_t instant)
{
    if (due.by)
        return *due.by;
    return due.since ? instant + day : INT64_MAX;
}

} // namespace

std::vector<Due> Due::of(const RecordState &state, const Surroundings &around, int64_t instant)
{
    const auto ask = std::ranges::find(asked, state.registerName, &std::pair<std::string_view, Ask>::first);
    if (state.mistaken || ask == std::ranges::end(asked))
        return {};
    Dues dues = ask->second({state, around, instant});
    std::ranges::stable_sort(dues, {}, [instant](const Due &due) {
        return std::tuple(due.done, urgency(due, instant), due.since.value_or(0));
    });
    return dues;
}

} // namespace piketboek
