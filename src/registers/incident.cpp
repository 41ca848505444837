#include "registers/incident.h"

#include <algorithm>

namespace piketboek {

namespace {

IncidentState stateOf(const RecordState &record)
{
    if (record.mistaken)
        return IncidentState::Mistaken;
    return record.confirmed ? IncidentState::Confirmed : IncidentState::Unconfirmed;
}

// An incident for which nobody logged who was called stands for one call-out.
void setCallouts(Incident &incident, const std::vector<Callout> &callouts)
{
    incident.callouts = std::max<int64_t>(1, static_cast<int64_t>(callouts.size()));
    incident.falseCallouts = std::ranges::count_if(callouts, &Callout::isFalse);
}

int64_t startOf(const Incident &incident)
{
    const HappenedText alarm = incident.alarm.value_or(HappenedText{});
    const Result<Happened> at = Happened::read(alarm.at, alarm.zone, alarm.source);
    return at ? at->sortKey() : INT64_MAX;
}

bool isBetterAlarm(const Incident &a, const Incident &b)
{
    return std::pair(!a.alarmKnown, startOf(a)) < std::pair(!b.alarmKnown, startOf(b));
}

} // namespace

Incident Incident::from(const RecordState &record)
{
    Incident incident;
    incident.category = record.text("category");
    if (const auto first = record.first.find("category");
        first != record.first.end() && first->second.asText())
        incident.firstCategory = *first->second.asText();
    incident.state = stateOf(record);
    const std::optional<HappenedText> alarm = record.reached("alarm");
    incident.alarm = alarm ? alarm : record.opened;
    incident.alarmKnown = alarm || (record.opened && record.opened->source != "noted");
    incident.closed = record.reached("end") || record.reached("by_telephone");
    incident.highlight = record.text("highlight");
    setCallouts(incident, record.callouts);
    const std::string place = record.text("incident_municipality");
    incident.elsewhere = !place.empty() && place != record.municipality;
    incident.grip = record.integer("grip");
    incident.highestGrip = record.highestGrip;
    return incident;
}

Incident Incident::together(std::span<const RecordState> records)
{
    Incident whole = from(records.front());
    std::vector<std::vector<Callout>> callouts;
    for (const RecordState &record : records) {
        const Incident one = from(record);
        if (isBetterAlarm(one, whole)) {
            whole.alarm = one.alarm;
            whole.alarmKnown = one.alarmKnown;
        }
        whole.grip = std::max(whole.grip, one.grip);
        whole.highestGrip = std::max(whole.highestGrip, one.highestGrip);
        callouts.push_back(record.callouts);
    }
    setCallouts(whole, calloutsTogether(callouts));
    return whole;
}

std::string toText(IncidentState state)
{
    switch (state) {
    case IncidentState::Unconfirmed:
        return "unconfirmed";
    case IncidentState::Confirmed:
        return "confirmed";
    case IncidentState::Mistaken:
        return "mistaken";
    }
    return {};
}

} // namespace piketboek
