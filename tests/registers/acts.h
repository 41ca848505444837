// The acts of the incident register as drafts, as short as a story tells them.
#pragma once

#include "journal/draft.h"

namespace piketboek {

inline constexpr auto someRecord = "0170057a-4d80-7c55-9a31-6b1f0c4de001";

inline Draft act(std::string name, Json plain = Json::object({}))
{
    Draft draft{.author = "OvD-Bz 1", .role = "ovd-bz", .record = someRecord, .registerName = "incident"};
    draft.act = std::move(name);
    draft.plain = std::move(plain);
    return draft;
}

inline Draft at(Draft draft, std::string time, std::string source = "button")
{
    draft.happened = HappenedText{std::move(time), "Europe/Amsterdam", std::move(source)};
    return draft;
}

inline Draft open(std::string category)
{
    Draft draft = at(act("open", Json::object({{"category", category}})), "2020-02-03T14:30+01:00", "noted");
    draft.municipality = "GM0505";
    draft.exercise = "no";
    return draft;
}

inline Draft line(std::string text)
{
    Draft draft = act("line", Json::object({{"kind", "fact"}}));
    draft.covered = {{"text", std::move(text)}};
    return draft;
}

inline Draft set(std::string field, Json value)
{
    return act("set", Json::object({{std::move(field), std::move(value)}}));
}

inline Draft setCovered(std::string field, Json value)
{
    Draft draft = act("set");
    draft.covered = {{std::move(field), std::move(value)}};
    return draft;
}

inline Draft pressed(std::string key, std::string time)
{
    return at(act("time", Json::object({{"time", std::move(key)}})), std::move(time));
}

inline Draft voided(std::string key)
{
    return act("time", Json::object({{"time", std::move(key)}, {"void", true}}));
}

inline Draft grip(int level)
{
    return at(act("grip", Json::object({{"by", "leider CoPI"}, {"grip", level}})), "2020-02-03T14:50+01:00");
}

inline Draft callout(std::string outcome)
{
    return act("callout", Json::object({{"outcome", std::move(outcome)}}));
}

inline Draft about(std::string name, const EntryId &entry)
{
    Draft draft = act(std::move(name));
    draft.about = {{entry, ""}};
    return draft;
}

inline Draft takeBack(const EntryId &entry)
{
    return about("withdraw", entry);
}

inline Draft mistake()
{
    Draft draft = act("withdraw");
    draft.about = {{{}, someRecord}};
    return draft;
}

inline Draft merge(std::string kept, const std::vector<std::string> &records)
{
    Draft draft = act("merge");
    draft.record = std::move(kept);
    for (const std::string &record : records)
        draft.about.push_back({{}, record});
    return draft;
}

} // namespace piketboek
