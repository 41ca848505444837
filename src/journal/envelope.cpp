#include "journal/envelope.h"

#include "journal/canonicalreader.h"
#include "journal/keypair.h"

#include <algorithm>

namespace piketboek {

namespace {

// The text moves out of the value that it was read into.
std::string take(Json &json, std::string_view name)
{
    Json *member = json.find(name);
    std::string *text = member ? member->asText() : nullptr;
    return text ? std::move(*text) : std::string();
}

std::optional<Hash> hashAt(const Json &json, std::string_view name)
{
    const Json *member = json.find(name);
    return member && member->asText() ? hashFromText(*member->asText()) : std::nullopt;
}

std::optional<Seen> seenFrom(Json &json)
{
    Json *seen = json.find("seen");
    const std::optional<Hash> head = seen ? hashAt(*seen, "head") : std::nullopt;
    if (!head)
        return std::nullopt;
    return Seen{take(*seen, "log"), seen->integer("serial"), *head};
}

std::vector<Target> targetsFrom(const Json &json)
{
    std::vector<Target> targets;
    const Json *about = json.find("about");
    if (!about || !about->asArray())
        return targets;
    for (const Json &target : *about->asArray())
        targets.push_back({{target.text("device"), target.integer("seq")}, target.text("record")});
    return targets;
}

std::optional<HappenedText> happenedFrom(Json &json)
{
    Json *happened = json.find("happened");
    if (!happened || !happened->isObject())
        return std::nullopt;
    return HappenedText{take(*happened, "at"), take(*happened, "zone"), take(*happened, "source")};
}

std::optional<int64_t> optionalInteger(const Json &json, std::string_view name)
{
    const Json *member = json.find(name);
    return member && member->asInteger() ? std::optional(*member->asInteger()) : std::nullopt;
}

ClockReading clockFrom(Json &json)
{
    Json *clock = json.find("clock");
    if (!clock)
        return {};
    return {clock->integer("boottime"), take(*clock, "boot"), optionalInteger(*clock, "offset"),
            optionalInteger(*clock, "age")};
}

Result<std::vector<std::pair<std::string, Hash>>> coveredFrom(const Json &json)
{
    std::vector<std::pair<std::string, Hash>> covered;
    const Json *member = json.find("covered");
    if (!member || !member->asObject())
        return fail(Remedy::ShowOfficer, "an entry needs `covered`, an object");
    for (const auto &[name, value] : *member->asObject()) {
        const std::optional<Hash> hash = value.asText() ? hashFromText(*value.asText()) : std::nullopt;
        if (!hash)
            return fail(Remedy::ShowOfficer, "covered field `" + name + "` is no hash");
        covered.emplace_back(name, *hash);
    }
    return covered;
}

Json orNull(std::optional<int64_t> number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json jsonOf(const Target &target)
{
    if (!target.record.empty())
        return Json::object({{"record", target.record}});
    return Json::object({{"device", target.entry.device}, {"seq", target.entry.seq}});
}

Json jsonOf(const ClockReading &clock)
{
    return Json::object({{"age", orNull(clock.age)},
                         {"boot", clock.boot},
                         {"boottime", clock.boottime},
                         {"offset", orNull(clock.offset)}});
}

Json jsonOf(const std::optional<Seen> &seen)
{
    if (!seen)
        return nullptr;
    return Json::object({{"head", toText(seen->head)}, {"log", seen->log}, {"serial", seen->serial}});
}

void readCircumstances(Json &json, Envelope &envelope)
{
    envelope.nonce = take(json, "nonce");
    envelope.seen = seenFrom(json);
    envelope.author = take(json, "author");
    envelope.role = take(json, "role");
    envelope.written = json.integer("written");
    envelope.offset = json.integer("offset");
    envelope.clock = clockFrom(json);
    envelope.was = hashAt(json, "was");
}

void readMeaning(Json &json, Envelope &envelope)
{
    envelope.record = take(json, "record");
    envelope.registerName = take(json, "register");
    envelope.form = json.integer("form");
    envelope.act = take(json, "act");
    envelope.about = targetsFrom(json);
    envelope.happened = happenedFrom(json);
    envelope.municipality = take(json, "municipality");
    envelope.exercise = take(json, "exercise");
    if (Json *plain = json.find("plain"); plain && plain->isObject())
        envelope.plain = std::move(*plain);
}

} // namespace

Result<Envelope> Envelope::read(std::string_view canonical)
{
    if (canonical.size() > largest)
        return fail(Remedy::ShowOfficer, "an envelope has at most 64 KiB");
    Result<Json> json = CanonicalReader::read(canonical);
    if (!json)
        return std::unexpected(json.error());
    return from(std::move(*json));
}

Result<Envelope> Envelope::from(Json json)
{
    Envelope envelope;
    envelope.v = json.integer("v");
    envelope.id = {take(json, "device"), json.integer("seq")};
    const std::optional<Hash> prev = hashAt(json, "prev");
    if (!isDevice(envelope.id.device) || envelope.id.seq < 1 || !prev)
        return fail(Remedy::ShowOfficer,
                    "an entry needs its device (22 characters), seq (from 1) and prev (a hash)");
    envelope.prev = *prev;
    Result<std::vector<std::pair<std::string, Hash>>> covered = coveredFrom(json);
    if (!covered)
        return std::unexpected(covered.error());
    envelope.covered = std::move(*covered);
    readCircumstances(json, envelope);
    readMeaning(json, envelope);
    return envelope;
}

Json Envelope::json() const
{
    Json::Array targets;
    for (const Target &target : about)
        targets.push_back(jsonOf(target));
    Json::Object hashes;
    for (const auto &[name, hash] : covered)
        hashes.emplace_back(name, toText(hash));
    Json whole = Json::object({{"about", std::move(targets)},
                               {"act", act},
                               {"author", author},
                               {"clock", jsonOf(clock)},
                               {"covered", Json::object(std::move(hashes))},
                               {"device", id.device},
                               {"form", form},
                               {"nonce", nonce},
                               {"offset", offset},
                               {"plain", plain},
                               {"prev", toText(prev)},
                               {"record", record},
                               {"register", registerName},
                               {"role", role},
                               {"seen", jsonOf(seen)},
                               {"seq", id.seq},
                               {"v", v},
                               {"written", written}});
    if (happened)
        whole.set(
            "happened",
            Json::object({{"at", happened->at}, {"source", happened->source}, {"zone", happened->zone}}));
    if (!municipality.empty())
        whole.set("municipality", municipality);
    if (!exercise.empty())
        whole.set("exercise", exercise);
    if (was)
        whole.set("was", toText(*was));
    return whole;
}

const Hash *Envelope::coverOf(std::string_view name) const
{
    const auto found =
        std::ranges::find(covered, name, [](const auto &pair) -> std::string_view { return pair.first; });
    return found == covered.end() ? nullptr : &found->second;
}

Hash hashOf(std::string_view envelope)
{
    return digest(context::entry, {envelope});
}

} // namespace piketboek
