#include "journal/envelope.h"

#include "journal/envelopereader.h"

#include <algorithm>

namespace piketboek {

namespace {

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

} // namespace

Result<Envelope> Envelope::read(std::string_view canonical)
{
    if (canonical.size() > largest)
        return fail(Remedy::ShowOfficer, "an envelope has at most 64 KiB");
    CanonicalReader reader(canonical);
    std::optional<Result<Envelope>> envelope = readAt(reader);
    if (!envelope || !reader.end())
        return std::unexpected(reader.failure());
    return std::move(*envelope);
}

std::optional<Result<Envelope>> Envelope::readAt(CanonicalReader &reader)
{
    return EnvelopeReader(reader).read();
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
