#include "central/centralintake.h"

#include "base/localtime.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

Result<void> CentralIntake::openChain(const CentralKey &key)
{
    const LogLink &link = *m_track.current();
    const KeyPair own = key.deviceOf(link.log());
    if (own.publicKey() != link.device())
        return fail(Remedy::StopAndKeep,
                    "the signing key is not the one this central log was made with: put the right one back");
    const Device *device = m_entries.device(deviceOf(own.publicKey()));
    if (!device)
        return fail(Remedy::StopAndKeep, "the store does not hold its own device: run central-verify");
    const Result<ChainEnd> end = m_entries.endOf(*device);
    if (!end)
        return std::unexpected(end.error());
    m_chain.emplace(own, end->seq, end->hash);
    return {};
}

/// What was written about devices by this log and by those that it continues.
Result<void> CentralIntake::readOwnEntries()
{
    Result<Statement> rows = m_database->prepare("SELECT envelope FROM entry WHERE device = ?1 ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    for (const LogLink &link : m_track.links()) {
        const Device *device = m_entries.device(deviceOf(link.device()));
        Result<bool> row = device ? rows->again().bind(1, device->no).step() : false;
        for (; row && *row; row = rows->step()) {
            const Result<Envelope> envelope = Envelope::read(rows->text(0));
            const Result<void> known = envelope ? remember(*envelope) : Result<void>();
            if (!known)
                return known;
        }
        if (!row)
            return std::unexpected(row.error());
    }
    rows->again();
    return m_door->neverGiveUpTo(m_highestLabel);
}

Result<void> CentralIntake::remember(const Envelope &own)
{
    if (own.act == "number")
        return m_numbering.given(own, m_track);
    if (std::optional<Description> description = own.act == "registers" ? installedBy(own) : std::nullopt)
        m_book.install(std::move(*description));
    if (own.act != "device")
        return {};
    if (own.plain.flag("revoked"))
        m_revoked.insert(own.plain.text("device"));
    const std::string label = own.plain.text("label");
    int64_t number = 0;
    if (label.starts_with('T'))
        std::from_chars(label.data() + 1, label.data() + label.size(), number);
    m_highestLabel = std::max(m_highestLabel, number);
    return {};
}

Result<void> CentralIntake::giveNumbers()
{
    const Result<std::vector<Draft>> drafts = m_numbering.due(m_book, m_track);
    if (!drafts)
        return std::unexpected(drafts.error());
    for (const Draft &draft : *drafts) {
        const Result<Entry> entry = writeOwn(draft);
        const Result<Envelope> written =
            entry ? Envelope::read(entry->envelope) : std::unexpected(entry.error());
        const Result<void> given =
            written ? m_numbering.given(*written, m_track) : std::unexpected(written.error());
        if (!given)
            return given;
    }
    return {};
}

Result<void> CentralIntake::revoke(const std::string &device)
{
    const Result<Entry> written = writeOwn("device", Json::object({{"device", device}, {"revoked", true}}));
    if (!written)
        return std::unexpected(written.error());
    m_revoked.insert(device);
    return {};
}

Result<bool> CentralIntake::install(const Description &description)
{
    const Description *held = m_book.find(description.name, description.version);
    if (held && held->json == description.json)
        return false;
    RegisterBook next = m_book;
    if (const std::optional<Description::Flaw> flaw = next.install(description))
        return fail(Remedy::AskAgain, "version " + std::to_string(description.version) + " of the register " +
                                          description.name + " can not be installed: " + flaw->reason);
    const Result<Entry> written = writeOwn("registers", Json::object({{"description", description.json}}));
    if (!written)
        return std::unexpected(written.error());
    m_book = std::move(next);
    return true;
}

Result<Entry> CentralIntake::writeOwn(const char *act, Json plain)
{
    Draft draft{.author = "central", .role = "central", .registerName = "central"};
    draft.act = act;
    draft.plain = std::move(plain);
    return writeOwn(draft);
}

Result<Entry> CentralIntake::writeOwn(const Draft &draft)
{
    Result<Entry> entry = m_chain->write(draft, moment());
    if (!entry)
        return entry;
    const Device *own = m_entries.device(m_chain->device());
    if (const Result<int64_t> stored = m_entries.append(*own, *entry); !stored)
        return std::unexpected(stored.error());
    m_ends[own->no] = {entry->id.seq, entry->hash};
    const int64_t serial = m_track.head()->serial + 1;
    if (const Result<void> added = m_track.add(*own, entry->id.seq, entry->hash, serial, m_clock->now());
        !added)
        return std::unexpected(added.error());
    if (const Result<void> sealed = m_entries.keep(m_chain->seal()); !sealed)
        return std::unexpected(sealed.error());
    return entry;
}

WritingMoment CentralIntake::moment() const
{
    const CentralHead &known = *m_track.head();
    const int64_t now = m_clock->now();
    return {.written = now,
            .offset = localTime(now).offsetMinutes,
            .clock = {.boottime = m_clock->sinceBoot(), .boot = m_clock->bootId(), .offset = 0, .age = 0},
            .seen = Seen{known.log, known.serial, known.chain}};
}

} // namespace piketboek
