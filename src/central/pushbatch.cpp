#include "central/pushbatch.h"

#include <algorithm>
#include <future>
#include <map>

namespace piketboek {

namespace {

constexpr size_t aLineOfTheLargest = Envelope::largest + Disclosures::largest + 64;
constexpr size_t worthTwoCores = 64;
// On a second thread, or here when there can be none.
constexpr auto wherePossible = std::launch::async | std::launch::deferred;
constexpr size_t largestBody = wire::batchBytes + aLineOfTheLargest + wire::batchEntries * 256;

using wire::RefusedLine;
namespace reason = wire::reason;

/// One line, read and its disclosures held against their covers: what takes time, and needs no other line.
struct Parsed
{
    std::string_view text = {};
    Result<wire::Line> line = fail(Remedy::ShowOfficer, {});
    Result<void> covers = {};
};

void parse(Parsed &parsed)
{
    parsed.line = wire::read(parsed.text);
    if (const auto *entry = parsed.line ? std::get_if<wire::EntryLine>(&*parsed.line) : nullptr)
        parsed.covers = entry->disclosures.matches(entry->envelope);
}

std::vector<Parsed> linesIn(std::string_view text)
{
    std::vector<Parsed> lines;
    lines.reserve(static_cast<size_t>(std::ranges::count(text, '\n')) + 1);
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        lines.push_back({.text = text.substr(0, end)});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// A large batch on two cores.
std::vector<Parsed> parsedLines(std::string_view text)
{
    std::vector<Parsed> lines = linesIn(text);
    const auto middle =
        lines.begin() + static_cast<std::ptrdiff_t>(lines.size() < worthTwoCores ? 0 : lines.size() / 2);
    auto first = std::async(middle == lines.begin() ? std::launch::deferred : wherePossible,
                            [&] { std::for_each(lines.begin(), middle, parse); });
    std::for_each(middle, lines.end(), parse);
    first.get();
    return lines;
}

class Reading
{
public:
    explicit Reading(const PushBatch::KnownKey &knownKey) : m_knownKey(knownKey) {}

    Result<PushBatch> read(std::string_view lines);

    void operator()(wire::EntryLine &line);
    void operator()(wire::TombstoneLine &line);
    void operator()(wire::ErasingLine &line);
    void operator()(wire::KeyLine &line);
    void operator()(wire::SealLine &line);
    template<class Other>
    void operator()(Other &)
    {
        refuse(next(), reason::notCanonical, "this kind of line does not belong in a push");
    }

private:
    void readLine(Parsed &parsed);
    void refuse(EntryId id, const char *why, std::string words);
    EntryId next() const;
    void keepSignedSeals();
    void refuseUnsealed();
    bool seals(const Seal &seal) const;
    std::optional<PublicKey> keyOf(const std::string &device) const;

    const PushBatch::KnownKey &m_knownKey;
    PushBatch m_batch;
    std::map<std::string, int64_t, std::less<>> m_sealedUpTo;
};

Result<PushBatch> Reading::read(std::string_view lines)
{
    if (lines.size() > largestBody)
        return fail(Remedy::AskAgain, "a push has at most 1 MiB: send it in parts");
    if (!wire::hasLinesOfSense(lines))
        return fail(Remedy::AskAgain, "a push has no empty lines: send entries");
    std::vector<Parsed> all = parsedLines(lines);
    m_batch.pushed.reserve(all.size());
    for (Parsed &parsed : all)
        readLine(parsed);
    if (m_batch.pushed.size() > wire::batchEntries)
        return fail(Remedy::AskAgain, "a push has at most 500 entries: send it in parts");
    keepSignedSeals();
    refuseUnsealed();
    return std::move(m_batch);
}

// After the first bad line only seals are read on: they stand at the end, and prove what came before it.
void Reading::readLine(Parsed &parsed)
{
    if (m_batch.refused && !parsed.text.starts_with("[\"seal\","))
        return;
    if (!parsed.line)
        refuse(next(), parsed.text.size() > Envelope::largest ? reason::tooLarge : reason::notCanonical,
               parsed.line.error().words);
    else if (!parsed.covers)
        refuse(next(), reason::cover, parsed.covers.error().words);
    else
        std::visit(*this, *parsed.line);
}

void Reading::refuse(EntryId id, const char *why, std::string words)
{
    if (!m_batch.refused)
        m_batch.refused = RefusedLine{std::move(id), why, std::move(words)};
}

/// What an unreadable line most likely is: chains have no gaps.
EntryId Reading::next() const
{
    if (m_batch.pushed.empty())
        return {};
    const EntryId &last = m_batch.pushed.back().id;
    return {last.device, last.seq + 1};
}

void Reading::operator()(wire::EntryLine &line)
{
    if (line.envelope.exercise == "demo")
        return refuse(line.entry.id, reason::demo,
                      "this is an entry of a demonstration: no central log takes those");
    const bool open = line.disclosures.all().size() == line.envelope.covered.size();
    m_batch.pushed.push_back({line.entry.id, line.envelope.prev, line.entry.hash, std::move(line), open, {}});
}

void Reading::operator()(wire::TombstoneLine &line)
{
    const Tombstone &tombstone = line.tombstone;
    m_batch.pushed.push_back({tombstone.id, tombstone.prev, tombstone.hash, {}, true, tombstone});
}

void Reading::operator()(wire::ErasingLine &line)
{
    m_batch.erasures.push_back(std::move(line));
}

void Reading::operator()(wire::KeyLine &line)
{
    m_batch.keys.emplace_back(deviceOf(line.key), line.key);
}

void Reading::operator()(wire::SealLine &line)
{
    m_batch.seals.push_back(line.seal);
}

std::optional<PublicKey> Reading::keyOf(const std::string &device) const
{
    const PublicKey *introduced = m_batch.introduced(device);
    return introduced ? std::optional(*introduced) : m_knownKey(device);
}

void Reading::keepSignedSeals()
{
    std::erase_if(m_batch.seals, [this](const Seal &seal) {
        const std::optional<PublicKey> key = keyOf(seal.id.device);
        return !key || !seal.isBy(*key);
    });
    for (const Seal &seal : m_batch.seals) {
        int64_t &upTo = m_sealedUpTo[seal.id.device];
        if (seals(seal))
            upTo = std::max(upTo, seal.id.seq);
    }
}

/// A seal proves the entry that it names and what comes before it, and nothing when that one is not here.
bool Reading::seals(const Seal &seal) const
{
    const auto found = std::ranges::find(m_batch.pushed, seal.id, &Pushed::id);
    return found != m_batch.pushed.end() && found->hash == seal.hash;
}

void Reading::refuseUnsealed()
{
    const auto bad = std::ranges::find_if(m_batch.pushed, [this](const Pushed &pushed) {
        const auto sealed = m_sealedUpTo.find(pushed.id.device);
        return sealed == m_sealedUpTo.end() || pushed.id.seq > sealed->second;
    });
    if (bad == m_batch.pushed.end())
        return;
    if (keyOf(bad->id.device))
        refuse(bad->id, reason::seal, "no seal by its device proves this entry");
    else
        refuse(bad->id, reason::device, "this device is not known here and was not introduced by its key");
    m_batch.pushed.erase(bad, m_batch.pushed.end());
}

} // namespace

Result<PushBatch> PushBatch::read(std::string_view lines, const KnownKey &knownKey)
{
    return Reading(knownKey).read(lines);
}

std::vector<wire::ErasingLine> PushBatch::erasing(const Envelope &envelope) const
{
    std::vector<wire::ErasingLine> found;
    std::ranges::copy_if(erasures, std::back_inserter(found), [&](const wire::ErasingLine &line) {
        return line.id == envelope.id && envelope.coverOf(line.field);
    });
    return found;
}

const PublicKey *PushBatch::introduced(std::string_view device) const
{
    const auto found = std::ranges::find(keys, device, &std::pair<std::string, PublicKey>::first);
    return found == keys.end() ? nullptr : &found->second;
}

} // namespace piketboek
