#include "registers/incident.h"

namespace piketboek {

namespace {

IncidentState stateOf(const RecordState &record)
{
    if (record.mistaken)
        return IncidentState::Mistaken;
    return record.confirmed ? IncidentState::Confirmed : IncidentState::Unconfirmed;
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
    incident.callouts = record.callouts > 0 ? record.callouts : 1;
    incident.falseCallouts = record.falseCallouts;
    const std::string place = record.text("incident_municipality");
    incident.elsewhere = !place.empty() && place != record.municipality;
    incident.grip = record.integer("grip");
    incident.highestGrip = record.highestGrip;
    return incident;
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
