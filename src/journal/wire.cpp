#include "journal/wire.h"

#include "journal/canonicalreader.h"

#include <algorithm>

namespace piketboek::wire {

namespace {

using Items = Json::Array;

void appendLine(std::string &out, Items items)
{
    Json(std::move(items)).appendCanonical(out);
    out += '\n';
}

std::unexpected<Failure> notALine(std::string_view word)
{
    return fail(Remedy::ShowOfficer,
                "a `" + std::string(word) + "` line of the other side has not its shape");
}

std::string textAt(const Items &items, size_t at)
{
    return at < items.size() && items[at].asText() ? *items[at].asText() : std::string();
}

int64_t integerAt(const Items &items, size_t at)
{
    return at < items.size() && items[at].asInteger() ? *items[at].asInteger() : -1;
}

EntryId idAt(const Items &items, size_t at)
{
    return {textAt(items, at), integerAt(items, at + 1)};
}

std::optional<Hash> hashAt(const Items &items, size_t at)
{
    return hashFromText(textAt(items, at));
}

Result<Line> keyLine(const Items &items)
{
    KeyLine line;
    if (items.size() != 2 || !readText(textAt(items, 1), line.key))
        return notALine("key");
    return line;
}

Result<Line> sealLine(const Items &items)
{
    SealLine line;
    const std::optional<Hash> hash = hashAt(items, 3);
    if (items.size() != 5 || !hash || !readText(textAt(items, 4), line.seal.signature))
        return notALine("seal");
    line.seal.id = idAt(items, 1);
    line.seal.hash = *hash;
    return line;
}

Result<Line> receiptLine(const Items &items)
{
    const std::optional<Hash> hash = hashAt(items, 5);
    if (items.size() != 7 || !hash || !items[6].asArray() || integerAt(items, 1) < 1)
        return notALine("receipt");
    ReceiptLine line{integerAt(items, 1), integerAt(items, 2), idAt(items, 3), *hash, {}};
    for (const Json &name : *items[6].asArray())
        line.held.push_back(name.asText() ? *name.asText() : std::string());
    return line;
}

Result<Line> tombstoneLine(const Items &items)
{
    if (items.size() != 4 || integerAt(items, 1) < 1)
        return notALine("tombstone");
    const Result<Tombstone> tombstone = Tombstone::read(items[3].canonical());
    if (!tombstone)
        return std::unexpected(tombstone.error());
    return TombstoneLine{integerAt(items, 1), integerAt(items, 2), *tombstone};
}

Result<Line> linkLine(const Items &items)
{
    if (items.size() != 3 || !items[1].isObject())
        return notALine("link");
    Result<LogLink> link = LogLink::read(items[1].canonical(), textAt(items, 2));
    if (!link)
        return std::unexpected(link.error());
    return LinkLine{std::move(*link)};
}

Result<Line> headLine(const Items &items)
{
    const std::optional<Hash> chain = hashAt(items, 3);
    if (items.size() != 5 || !chain || integerAt(items, 2) < 0)
        return notALine("head");
    return HeadLine{{textAt(items, 1), integerAt(items, 2), *chain}, integerAt(items, 4)};
}

Result<Line> takenLine(const Items &items)
{
    if (items.size() != 3 || integerAt(items, 1) < 0 || integerAt(items, 2) < 0)
        return notALine("taken");
    return TakenLine{integerAt(items, 1), integerAt(items, 2)};
}

Result<Line> forkLine(const Items &items)
{
    const std::optional<Hash> held = hashAt(items, 3);
    if (items.size() != 4 || !held)
        return notALine("fork");
    return ForkLine{idAt(items, 1), *held};
}

Result<Line> refusedLine(const Items &items)
{
    if (items.size() != 5)
        return notALine("refused");
    return RefusedLine{idAt(items, 1), textAt(items, 3), textAt(items, 4)};
}

std::optional<int64_t> integerHere(CanonicalReader &reader)
{
    const std::optional<Json> value = reader.value();
    return value && value->asInteger() && reader.step(",") ? std::optional(*value->asInteger())
                                                           : std::nullopt;
}

Result<Line> readParts(const Json &envelope, const Json &disclosures, EntryLine line)
{
    Result<Envelope> read = Envelope::from(envelope);
    if (!read)
        return std::unexpected(read.error());
    Result<Disclosures> disclosed = Disclosures::from(disclosures);
    if (!disclosed)
        return std::unexpected(disclosed.error());
    line.envelope = std::move(*read);
    line.disclosures = std::move(*disclosed);
    line.entry.id = line.envelope.id;
    line.entry.hash = hashOf(line.entry.envelope);
    return line;
}

// An entry's bytes are cut from the line as they came, so this reads the array by hand.
Result<Line> entryLine(std::string_view text)
{
    CanonicalReader reader(text);
    reader.step("[\"entry\",");
    const std::optional<int64_t> serial = integerHere(reader);
    const std::optional<int64_t> received = serial ? integerHere(reader) : std::nullopt;
    const size_t from = reader.position();
    const std::optional<Json> envelope = received ? reader.value() : std::nullopt;
    const size_t between = reader.position();
    const std::optional<Json> disclosures = envelope && reader.step(",") ? reader.value() : std::nullopt;
    const size_t to = reader.position();
    if (!disclosures || !reader.step("]") || !reader.atEnd())
        return std::unexpected(reader.failure());
    EntryLine line{.serial = *serial, .received = *received};
    line.entry.envelope = text.substr(from, between - from);
    line.entry.disclosures = text.substr(between + 1, to - between - 1);
    if (line.entry.envelope.size() > Envelope::largest ||
        line.entry.disclosures.size() > Disclosures::largest)
        return fail(Remedy::ShowOfficer, "an entry has at most 64 KiB, and 64 KiB of disclosures");
    return readParts(*envelope, *disclosures, std::move(line));
}

struct Shape
{
    std::string_view word;
    Result<Line> (*read)(const Items &);
};

constexpr Shape shapes[] = {{"receipt", receiptLine}, {"tombstone", tombstoneLine}, {"key", keyLine},
                            {"seal", sealLine},       {"link", linkLine},           {"head", headLine},
                            {"taken", takenLine},     {"fork", forkLine},           {"refused", refusedLine}};

} // namespace

Result<Line> read(std::string_view line)
{
    if (line.starts_with("[\"entry\","))
        return entryLine(line);
    const Result<Json> json = CanonicalReader::read(line);
    if (!json)
        return std::unexpected(json.error());
    if (!json->asArray() || json->asArray()->empty())
        return fail(Remedy::ShowOfficer, "a line of the other side is no array");
    const std::string word = textAt(*json->asArray(), 0);
    const Shape *shape = std::ranges::find(shapes, word, &Shape::word);
    if (shape == std::end(shapes))
        return fail(Remedy::ShowOfficer, "the other side sent a line of an unknown kind");
    return shape->read(*json->asArray());
}

void append(std::string &out, int64_t serial, int64_t received, std::string_view envelope,
            std::string_view disclosures)
{
    out += "[\"entry\",";
    out += std::to_string(serial);
    out += ',';
    out += std::to_string(received);
    out += ',';
    out += envelope;
    out += ',';
    out += disclosures;
    out += "]\n";
}

void append(std::string &out, const ReceiptLine &line)
{
    Items held;
    for (const std::string &name : line.held)
        held.push_back(name);
    appendLine(out, {"receipt", line.serial, line.received, line.id.device, line.id.seq, toText(line.hash),
                     std::move(held)});
}

void append(std::string &out, const TombstoneLine &line)
{
    out += "[\"tombstone\"," + std::to_string(line.serial) + ',' + std::to_string(line.received) + ',' +
           line.tombstone.canonical() + "]\n";
}

void append(std::string &out, const KeyLine &line)
{
    appendLine(out, {"key", toText(line.key)});
}

void append(std::string &out, const SealLine &line)
{
    appendLine(out, {"seal", line.seal.id.device, line.seal.id.seq, toText(line.seal.hash),
                     toText(line.seal.signature)});
}

void append(std::string &out, const LinkLine &line)
{
    out += "[\"link\"," + line.link.canonical() + ",\"" + toText(line.link.signature()) + "\"]\n";
}

void append(std::string &out, const HeadLine &line)
{
    appendLine(out, {"head", line.head.log, line.head.serial, toText(line.head.chain), line.now});
}

void append(std::string &out, const TakenLine &line)
{
    appendLine(out, {"taken", line.fresh, line.had});
}

void append(std::string &out, const ForkLine &line)
{
    appendLine(out, {"fork", line.id.device, line.id.seq, toText(line.held)});
}

void append(std::string &out, const RefusedLine &line)
{
    appendLine(out, {"refused", line.id.device, line.id.seq, line.reason, line.words});
}

} // namespace piketboek::wire
