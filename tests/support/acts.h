// Acts as officers write them, short enough to stand in a story.
#pragma once

#include "base/uuid.h"
#include "journal/draft.h"
#include "journal/keypair.h"

namespace piketboek {

inline Draft openIncident(const std::string &record)
{
    Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "open"};
    draft.happened = HappenedText{"2020-03-14T02:00+01:00", "Europe/Amsterdam", "noted"};
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.plain = Json::object({{"category", "fire"}});
    return draft;
}

inline Draft openIncident()
{
    return openIncident(uuid7(1'584'147'600'000, randomBytes(10)));
}

inline Draft lineAbout(const std::string &record, const std::string &text)
{
    Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "line"};
    draft.happened = HappenedText{"2020-03-14T02:05+01:00", "Europe/Amsterdam", "noted"};
    draft.plain = Json::object({{"kind", "fact"}});
    draft.covered = {{"text", text}};
    return draft;
}

inline Draft setCategory(const std::string &record, const std::string &category)
{
    Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "set"};
    draft.plain = Json::object({{"category", category}});
    return draft;
}

inline Draft correctionOf(const std::string &record, const EntryId &target, const std::string &text)
{
    Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "correct"};
    draft.about = {{target, {}}};
    draft.covered = {{"text", text}};
    return draft;
}

inline Draft withdrawalOf(const std::string &record, const EntryId &target)
{
    Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "withdraw"};
    draft.about = {{target, {}}};
    return draft;
}

inline Draft erasureOf(const std::string &record, const EntryId &target)
{
    Draft draft{.role = "coordinator", .record = record, .registerName = "incident", .act = "erase"};
    draft.about = {{target, {}}};
    draft.plain =
        Json::object({{"fields", Json::Array{"text"}}, {"reason", "verzoek"}, {"ground", "AVG art. 17"}});
    return draft;
}

inline Draft destructionOf(const std::string &record, const Entry &target)
{
    Draft draft{.role = "coordinator", .record = record, .registerName = "incident", .act = "destroy"};
    const Json item =
        Json::object({{"device", target.id.device}, {"seq", target.id.seq}, {"hash", toText(target.hash)}});
    draft.plain = Json::object({{"list", Json::Array{item}}});
    return draft;
}

} // namespace piketboek
