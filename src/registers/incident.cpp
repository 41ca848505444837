#include "registers/incident.h"

namespace piketboek {

namespace {

const Choice *pressed(const RecordState &record, std::string_view key)
{
    const Choice *choice = record.choice(timeField(key));
    const bool *isVoid = choice ? choice->value.asBool() : nullptr;
    return choice && choice->happened && !(isVoid && *isVoid) ? choice : nullptr;
}

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
    const Choice *alarm = pressed(record, "alarm");
    incident.alarm = alarm ? alarm->happened : record.opened;
    incident.alarmKnown = alarm || (record.opened && record.opened->source != "noted");
    incident.closed = pressed(record, "end") || pressed(record, "by_telephone");
    incident.highlight = record.text("highlight");
    incident.callouts = record.callouts > 0 ? record.callouts : 1;
    incident.falseCallouts = record.falseCallouts;
    const std::string place = record.text("incident_municipality");
    incident.elsewhere = !place.empty() && place != record.municipality;
    const Choice *grip = record.choice("grip");
    incident.grip = grip && grip->value.asInteger() ? *grip->value.asInteger() : 0;
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
