#include "view/incidentacts.h"

#include "exchange/position.h"

#include <cmath>

namespace piketboek::incidentacts {

namespace {

Draft act(const std::string &record, const char *name)
{
    Draft draft;
    draft.record = record;
    draft.registerName = "incident";
    draft.act = name;
    return draft;
}

HappenedText textOf(const Happened &happened)
{
    return {happened.at(), std::string(happened.zone()), happened.source()};
}

} // namespace

Draft open(const std::string &record, const std::string &category, const std::string &exercise, int64_t now,
           const std::string &municipality)
{
    Draft draft = act(record, "open");
    draft.plain = Json::object({{"category", category}});
    draft.happened = textOf(Happened::atMinute(now, "noted"));
    draft.municipality = municipality;
    draft.exercise = exercise;
    return draft;
}

Draft line(const std::string &record, const QString &kind, const QString &text, int64_t at)
{
    Draft draft = act(record, "line");
    draft.plain = Json::object({{"kind", kind.toStdString()}});
    draft.covered = {{"text", text.toStdString()}};
    draft.happened = textOf(Happened::atMinute(at, "noted"));
    return draft;
}

Draft person(const std::string &record, const QString &words, int64_t at)
{
    Draft draft = line(record, "contact", {}, at);
    draft.covered = {{"person", words.toStdString()}};
    return draft;
}

Draft attachment(const std::string &record, int64_t at)
{
    Draft draft = act(record, "attach");
    draft.happened = textOf(Happened::atMinute(at, "noted"));
    return draft;
}

Draft done(const std::string &record, const EntryId &action, const QString &text, int64_t at)
{
    Draft draft = line(record, "done", text, at);
    draft.about = {Target{action, {}}};
    return draft;
}

Draft time(const std::string &record, const QString &key, const Happened &happened)
{
    Draft draft = act(record, "time");
    draft.plain = Json::object({{"time", key.toStdString()}});
    draft.happened = textOf(happened);
    return draft;
}

Draft noTime(const std::string &record, const QString &key)
{
    Draft draft = act(record, "time");
    draft.plain = Json::object({{"time", key.toStdString()}, {"void", true}});
    return draft;
}

Draft nothing(const std::string &record)
{
    return act(record, "set");
}

Draft plainWords(const std::string &record, const char *field, const QString &words)
{
    Draft draft = act(record, "set");
    draft.plain = Json::object({{field, words.trimmed().toStdString()}});
    return draft;
}

Draft category(const std::string &record, const QString &category)
{
    return plainWords(record, "category", category);
}

Draft place(const std::string &record, const QString &words)
{
    Draft draft = act(record, "set");
    draft.covered = {{"place", words.toStdString()}};
    return draft;
}

Draft here(const std::string &record, const Fix &fix, const std::optional<Neighbourhood> &neighbourhood)
{
    Json position = positionAt({fix.latitude, fix.longitude});
    if (fix.accuracy)
        position.set("accuracy", int64_t{std::llround(*fix.accuracy)});
    Draft draft = act(record, "set");
    draft.covered = {{"position", position}};
    setNeighbourhood(draft, neighbourhood);
    return draft;
}

void setNeighbourhood(Draft &draft, const std::optional<Neighbourhood> &neighbourhood)
{
    draft.plain.set("wijk", neighbourhood ? Json(neighbourhood->wijkCode) : Json());
    draft.covered.emplace_back("buurt", neighbourhood ? Json(neighbourhood->name) : Json());
}

Draft confirm(const std::string &record)
{
    Draft draft = act(record, "set");
    draft.plain = Json::object({{"confirmed", true}});
    return draft;
}

Draft mistake(const std::string &record, const QString &reason)
{
    Draft draft = act(record, "withdraw");
    draft.about = {Target{{}, record}};
    if (!reason.trimmed().isEmpty())
        draft.covered = {{"reason", reason.trimmed().toStdString()}};
    return draft;
}

Draft grip(const std::string &record, int level, const QString &by, const Happened &happened)
{
    Draft draft = act(record, "grip");
    draft.plain = Json::object({{"grip", level}, {"by", by.trimmed().toStdString()}});
    draft.happened = textOf(happened);
    return draft;
}

Draft correct(const std::string &record, const Line &line, const QString &text)
{
    Draft draft = act(record, "correct");
    draft.about = {Target{line.id, {}}};
    draft.covered = {{line.envelope.coverOf("person") ? "person" : "text", text.trimmed().toStdString()}};
    return draft;
}

Draft withdraw(const std::string &record, const EntryId &entry)
{
    Draft draft = act(record, "withdraw");
    draft.about = {Target{entry, {}}};
    return draft;
}

Draft claim(const std::string &record, const std::vector<EntryId> &entries)
{
    Draft draft = act(record, "claim");
    for (const EntryId &entry : entries)
        draft.about.push_back(Target{entry, {}});
    return draft;
}

} // namespace piketboek::incidentacts
