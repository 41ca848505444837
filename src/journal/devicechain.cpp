#include "journal/devicechain.h"

#include "base/base64url.h"
#include "journal/canonicalreader.h"
#include "journal/disclosures.h"

namespace piketboek {

namespace {

// An entry that has to be written anew, in another chain, says in `was` where it stood.
constexpr size_t roomToMove = 128;

Envelope openPart(const Draft &draft, const WritingMoment &moment)
{
    Envelope envelope;
    envelope.nonce = toBase64Url(randomBytes(16));
    envelope.seen = moment.seen;
    envelope.author = draft.author;
    envelope.role = draft.role;
    envelope.record = draft.record;
    envelope.registerName = draft.registerName;
    envelope.form = draft.form;
    envelope.act = draft.act;
    envelope.about = draft.about;
    envelope.happened = draft.happened;
    envelope.written = moment.written;
    envelope.offset = moment.offset;
    envelope.clock = moment.clock;
    envelope.municipality = draft.municipality;
    envelope.exercise = draft.exercise;
    envelope.plain = draft.plain;
    envelope.was = draft.was;
    return envelope;
}

// What nobody else would take must never get a place in the chain: all that follows it would wait for ever.
Result<void> writable(const Entry &entry, size_t most)
{
    if (entry.envelope.size() > most || entry.disclosures.size() > Disclosures::largest)
        return fail(Remedy::AskAgain, "this is too long for one entry (64 KiB): write it in parts");
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    const Result<Disclosures> disclosures = Disclosures::read(entry.disclosures);
    if (!envelope || !disclosures || envelope->json().canonical() != entry.envelope)
        return fail(Remedy::AskAgain,
                    "this is not UTF-8, nests too deep, or names a field twice: nothing was written");
    if (!disclosures->open(*envelope))
        return fail(Remedy::AskAgain, "a covered field of this does not open: nothing was written");
    return {};
}

} // namespace

Hash beforeFirst(const PublicKey &key)
{
    return digest(context::first, {{reinterpret_cast<const char *>(key.data()), key.size()}});
}

DeviceChain::DeviceChain(KeyPair key, int64_t seq, Hash head)
    : m_key(std::move(key)), m_device(deviceOf(m_key.publicKey())), m_seq(seq), m_head(head)
{
}

DeviceChain DeviceChain::begin(KeyPair key)
{
    const Hash before = beforeFirst(key.publicKey());
    return DeviceChain(std::move(key), 0, before);
}

Result<Entry> DeviceChain::write(const Draft &draft, const WritingMoment &moment)
{
    Envelope envelope = openPart(draft, moment);
    envelope.id = {m_device, m_seq + 1};
    envelope.prev = m_head;
    Disclosures disclosures;
    for (const auto &[name, value] : draft.covered)
        envelope.covered.emplace_back(name, disclosures.cover(name, value));
    Entry entry{envelope.id, {}, envelope.json().canonical(), disclosures.canonical()};
    const size_t most = Envelope::largest - (draft.was ? 0 : roomToMove);
    if (const Result<void> sound = writable(entry, most); !sound)
        return std::unexpected(sound.error());
    entry.hash = hashOf(entry.envelope);
    m_seq = entry.id.seq;
    m_head = entry.hash;
    return entry;
}

Seal DeviceChain::seal() const
{
    return Seal::make(m_key, {m_device, m_seq}, m_head);
}

} // namespace piketboek
