#include "view/incidentacts.h"

#include "base/digits.h"
#include "base/localtime.h"
#include "base/timetext.h"

#include <QRegularExpression>

#include <cmath>

namespace piketboek::incidentacts {

namespace {

constexpr int64_t ofTheNextMinute = 60'000;

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

int64_t tenMillionths(double degrees)
{
    return std::llround(degrees * 1e7);
}

std::string dateOf(int64_t instant)
{
    const LocalTime local = localTime(instant);
    return digits(local.year, 4) + "-" + digits(local.month, 2) + "-" + digits(local.day, 2);
}

Result<Happened> byHand(const Result<Happened> &typed)
{
    if (!typed)
        return typed;
    return Happened::read(typed->at(), typed->zone(), "hand");
}

Result<Happened> onDay(int64_t day, const QString &clock)
{
    return byHand(readTime(dateOf(day) + " " + clock.toStdString()));
}

} // namespace

Draft open(const std::string &record, const std::string &category, const std::string &exercise, int64_t now)
{
    Draft draft = act(record, "open");
    draft.plain = Json::object({{"category", category}});
    draft.happened = textOf(Happened::atMinute(now, "noted"));
    draft.municipality = "GM0505";
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
    Json position =
        Json::object({{"lat7", tenMillionths(fix.latitude)}, {"lon7", tenMillionths(fix.longitude)}});
    if (fix.accuracy)
        position.set("accuracy", int64_t{std::llround(*fix.accuracy)});
    Draft draft = act(record, "set");
    draft.covered = {{"position", position}};
    if (neighbourhood) {
        draft.plain = Json::object({{"wijk", neighbourhood->wijkCode}});
        draft.covered.emplace_back("buurt", neighbourhood->name);
    }
    return draft;
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

Draft correct(const std::string &record, const EntryId &entry, const QString &text)
{
    Draft draft = act(record, "correct");
    draft.about = {Target{entry, {}}};
    draft.covered = {{"text", text.trimmed().toStdString()}};
    return draft;
}

Draft withdraw(const std::string &record, const EntryId &entry)
{
    Draft draft = act(record, "withdraw");
    draft.about = {Target{entry, {}}};
    return draft;
}

Result<Happened> typedTime(const QString &text, int64_t now)
{
    static const QRegularExpression clockOnly(R"(^\s*(\d{1,2})[:.]?(\d{2})(\s+\w+)?\s*$)");
    const QRegularExpressionMatch match = clockOnly.match(text);
    if (!match.hasMatch())
        return byHand(readTime(text.trimmed().toStdString()));
    const QString clock =
        match.captured(1).rightJustified(2, '0') + ":" + match.captured(2) + match.captured(3);
    const Result<Happened> today = onDay(now, clock);
    if (today && today->instant() && *today->instant() > now + ofTheNextMinute)
        return onDay(now - 24LL * 60 * 60 * 1000, clock);
    return today;
}

} // namespace piketboek::incidentacts
