#include "journal/wire.h"

#include "base/uuid.h"
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

// Takes the items of a line one after the other; one that is missing or of another kind spoils the line.
class Taker
{
public:
    explicit Taker(const Items &items) : m_items(items) {}

    /// Every item was what it had to be, and none is left.
    bool done() const { return m_sound && m_at == m_items.size(); }

    const Json &any()
    {
        static const Json nothing;
        m_sound = m_sound && m_at < m_items.size();
        return m_at < m_items.size() ? m_items[m_at++] : nothing;
    }
    std::string text()
    {
        const std::string *text = any().asText();
        return text ? *text : spoiled(std::string());
    }
    int64_t integer(int64_t least)
    {
        const int64_t *integer = any().asInteger();
        return integer && *integer >= least ? *integer : spoiled(least);
    }
    EntryId id()
    {
        EntryId id{text(), integer(1)};
        return isDevice(id.device) ? id : spoiled(id);
    }
    Hash hash()
    {
        const std::optional<Hash> hash = hashFromText(text());
        return hash ? *hash : spoiled(Hash{});
    }
    template<class Bytes>
    Bytes bytes()
    {
        Bytes bytes{};
        return readText(text(), bytes) ? bytes : spoiled(bytes);
    }
    std::vector<std::string> texts();

private:
    template<class T>
    T spoiled(T instead)
    {
        m_sound = false;
        return instead;
    }

    const Items &m_items;
    size_t m_at = 1;
    bool m_sound = true;
};

std::vector<std::string> Taker::texts()
{
    const Json &list = any();
    if (!list.asArray())
        return spoiled(std::vector<std::string>());
    std::vector<std::string> texts;
    for (const Json &item : *list.asArray())
        texts.push_back(item.asText() ? *item.asText() : spoiled(std::string()));
    return texts;
}

Result<Line> keyLine(const Items &items)
{
    Taker take(items);
    const KeyLine line{take.bytes<PublicKey>()};
    return take.done() ? Result<Line>(line) : notALine("key");
}

Result<Line> sealLine(const Items &items)
{
    Taker take(items);
    const SealLine line{{take.id(), take.hash(), take.bytes<Signature>()}};
    return take.done() ? Result<Line>(line) : notALine("seal");
}

Result<Line> receiptLine(const Items &items)
{
    Taker take(items);
    const ReceiptLine line{take.integer(1), take.integer(0), take.id(), take.hash(), take.texts()};
    return take.done() ? Result<Line>(line) : notALine("receipt");
}

Result<Line> erasingLine(const Items &items)
{
    Taker take(items);
    const ErasingLine line{take.id(), take.text(), take.id()};
    return take.done() ? Result<Line>(line) : notALine("erasing");
}

Result<Line> tombstoneLine(const Items &items)
{
    Taker take(items);
    TombstoneLine line{take.integer(0), take.integer(0), {}};
    const Result<Tombstone> tombstone = Tombstone::read(take.any().canonical());
    if (!tombstone)
        return std::unexpected(tombstone.error());
    line.tombstone = *tombstone;
    return take.done() ? Result<Line>(line) : notALine("tombstone");
}

Result<Line> linkLine(const Items &items)
{
    Taker take(items);
    const std::string canonical = take.any().canonical();
    Result<LogLink> link = LogLink::read(canonical, take.text());
    if (!link)
        return std::unexpected(link.error());
    return take.done() ? Result<Line>(LinkLine{std::move(*link)}) : notALine("link");
}

Result<Line> headLine(const Items &items)
{
    Taker take(items);
    const HeadLine line{{take.text(), take.integer(0), take.hash()}, take.integer(0)};
    return take.done() && isUuid(line.head.log) ? Result<Line>(line) : notALine("head");
}

Result<Line> takenLine(const Items &items)
{
    Taker take(items);
    const TakenLine line{take.integer(0), take.integer(0)};
    return take.done() ? Result<Line>(line) : notALine("taken");
}

Result<Line> forkLine(const Items &items)
{
    Taker take(items);
    const ForkLine line{take.id(), take.hash()};
    return take.done() ? Result<Line>(line) : notALine("fork");
}

// A line that could not be read has no device and seq 0.
Result<Line> refusedLine(const Items &items)
{
    Taker take(items);
    const RefusedLine line{{take.text(), take.integer(0)}, take.text(), take.text()};
    const bool named = isDevice(line.id.device) && line.id.seq > 0;
    return take.done() && (named || line.id == EntryId{}) ? Result<Line>(line) : notALine("refused");
}

std::optional<int64_t> countHere(CanonicalReader &reader)
{
    const std::optional<Json> value = reader.value();
    const int64_t *count = value ? value->asInteger() : nullptr;
    return count && *count >= 0 && reader.step(",") ? std::optional(*count) : std::nullopt;
}

Result<Line> withParts(EntryLine line, Result<Envelope> envelope, Result<Disclosures> disclosures)
{
    if (!envelope)
        return std::unexpected(envelope.error());
    if (!disclosures)
        return std::unexpected(disclosures.error());
    line.envelope = std::move(*envelope);
    line.disclosures = std::move(*disclosures);
    line.entry.id = line.envelope.id;
    line.entry.hash = hashOf(line.entry.envelope);
    return line;
}

// An entry's bytes are cut from the line as they came, so this reads the array by hand.
Result<Line> entryLine(std::string_view text)
{
    CanonicalReader reader(text);
    reader.step("[\"entry\",");
    const std::optional<int64_t> serial = countHere(reader);
    const std::optional<int64_t> received = serial ? countHere(reader) : std::nullopt;
    const size_t from = reader.position();
    std::optional<Result<Envelope>> envelope = received ? Envelope::readAt(reader) : std::nullopt;
    const size_t between = reader.position();
    std::optional<Result<Disclosures>> disclosures =
        envelope && reader.step(',') ? Disclosures::readAt(reader) : std::nullopt;
    const size_t to = reader.position();
    if (!disclosures || !reader.step("]") || !reader.atEnd())
        return std::unexpected(reader.failure());
    EntryLine line{.serial = *serial, .received = *received};
    line.entry.envelope = text.substr(from, between - from);
    line.entry.disclosures = text.substr(between + 1, to - between - 1);
    if (line.entry.envelope.size() > Envelope::largest ||
        line.entry.disclosures.size() > Disclosures::largest)
        return fail(Remedy::ShowOfficer, "an entry has at most 64 KiB, and 64 KiB of disclosures");
    return withParts(std::move(line), std::move(*envelope), std::move(*disclosures));
}

struct Shape
{
    std::string_view word;
    Result<Line> (*read)(const Items &);
};

constexpr Shape shapes[] = {{"receipt", receiptLine}, {"tombstone", tombstoneLine}, {"key", keyLine},
                            {"seal", sealLine},       {"link", linkLine},           {"head", headLine},
                            {"taken", takenLine},     {"fork", forkLine},           {"refused", refusedLine},
                            {"erasing", erasingLine}};

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
    const std::string *word = json->asArray()->front().asText();
    const Shape *shape = word ? std::ranges::find(shapes, *word, &Shape::word) : std::end(shapes);
    if (shape == std::end(shapes))
        return fail(Remedy::ShowOfficer, "the other side sent a line of an unknown kind");
    return shape->read(*json->asArray());
}

bool hasLinesOfSense(std::string_view body)
{
    const size_t most = body.size() / shortestLine + 1;
    size_t lines = 0;
    for (size_t end = body.find('\n'); end != body.npos && lines <= most; end = body.find('\n', end + 1))
        ++lines;
    return lines <= most;
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

void append(std::string &out, const ErasingLine &line)
{
    appendLine(out, {"erasing", line.id.device, line.id.seq, line.field, line.by.device, line.by.seq});
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
