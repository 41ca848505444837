#include "store/entrystore.h"

#include "store/attached.h"
#include "store/twins.h"

namespace piketboek {

namespace {

Result<void> listErased(Database &database, const EntryId &target, const std::string &field,
                        const EntryId &by)
{
    Result<Statement> insert =
        database.prepare("INSERT OR IGNORE INTO erased(device, seq, field, by_device, by_seq) "
                         "VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, target.device).bind(2, target.seq).bind(3, field);
    return insert->bind(4, by.device).bind(5, by.seq).run();
}

Result<void> shortenDisclosures(Database &database, const Device &device, const Entry &entry,
                                const EntryStore::Fields &fields)
{
    if (const Result<void> gone = dropAttached(database, device.no, entry, fields); !gone)
        return gone;
    const Result<Disclosures> held = Disclosures::read(entry.disclosures.empty() ? "[]" : entry.disclosures);
    const std::string rest = held ? held->without(fields).canonical() : "[]";
    if (rest == entry.disclosures || entry.disclosures.empty())
        return {};
    Result<Statement> update =
        database.prepare("UPDATE entry SET disclosures = ?3 WHERE device = ?1 AND seq = ?2");
    if (!update)
        return std::unexpected(update.error());
    update->bind(1, device.no).bind(2, entry.id.seq);
    if (rest == "[]")
        update->bindNull(3);
    else
        update->bindBytes(3, rest);
    return update->run();
}

// The hash that an entry had on the branch it was written anew from.
std::optional<Hash> wasOf(const std::optional<Entry> &entry)
{
    const Result<Envelope> envelope = entry ? Envelope::read(entry->envelope) : fail(Remedy::AskAgain, {});
    return envelope ? envelope->was : std::nullopt;
}

} // namespace

Result<void> EntryStore::erase(const EntryId &target, const Fields &fields, const EntryId &by)
{
    const Result<std::vector<EntryId>> twins = Twins(*m_database).of(target);
    if (!twins)
        return std::unexpected(twins.error());
    for (const EntryId &twin : *twins) {
        if (const Result<void> done = twin == target ? Result<void>() : eraseOne(twin, fields, by); !done)
            return done;
    }
    return eraseOne(target, fields, by);
}

Result<void> EntryStore::eraseOne(const EntryId &target, const Fields &fields, const EntryId &by)
{
    m_anythingErased = true;
    for (const std::string &field : fields) {
        if (const Result<void> listed = listErased(*m_database, target, field, by); !listed)
            return listed;
    }
    const Device *owner = device(target.device);
    const Result<std::optional<Entry>> entry = owner ? find(*owner, target.seq) : std::optional<Entry>();
    if (!entry)
        return std::unexpected(entry.error());
    if (const Result<void> shortened = shortenForks(target, wasOf(*entry), fields); !shortened)
        return shortened;
    return *entry ? shortenDisclosures(*m_database, *owner, **entry, fields) : Result<void>();
}

// An entry that is written anew brings nothing back that was erased of the same act.
Result<void> EntryStore::meetTwins(const Entry &entry)
{
    if (!entry.envelope.contains(R"(was":")"))
        return {};
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    if (!envelope || !envelope->was)
        return {};
    Twins all(*m_database);
    if (const Result<void> kept = all.remember(entry.id, *envelope->was); !kept)
        return kept;
    const Result<std::vector<EntryId>> twins = m_anythingErased ? all.of(entry.id) : std::vector<EntryId>();
    if (!twins)
        return std::unexpected(twins.error());
    for (const EntryId &twin : *twins) {
        const Result<std::vector<Erasure>> erased = erasures(twin);
        if (!erased)
            return std::unexpected(erased.error());
        for (const Erasure &erasure : *erased) {
            if (const Result<void> done = eraseOne(entry.id, {erasure.field}, erasure.by); !done)
                return done;
        }
    }
    return {};
}

Result<std::vector<EntryStore::Erasure>> EntryStore::erasures(const EntryId &target)
{
    std::vector<Erasure> all;
    if (!m_anythingErased)
        return all;
    Result<Statement> rows = m_database->prepare(
        "SELECT field, by_device, by_seq FROM erased WHERE device = ?1 AND seq = ?2 ORDER BY field");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, target.device).bind(2, target.seq).step();
    for (; row && *row; row = rows->step())
        all.push_back({std::string(rows->text(0)), {std::string(rows->text(1)), rows->integer(2)}});
    if (!row)
        return std::unexpected(row.error());
    return all;
}

Result<void> EntryStore::destroy(const Destroyed &target, const EntryId &list)
{
    m_anythingDestroyed = true;
    Result<Statement> insert = m_database->prepare(
        "INSERT OR IGNORE INTO destroyed(device, seq, hash, by_device, by_seq) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, target.id.device).bind(2, target.id.seq).bindBytes(3, bytesOf(target.hash));
    if (const Result<void> listed = insert->bind(4, list.device).bind(5, list.seq).run(); !listed)
        return listed;
    const Device *owner = device(target.id.device);
    const Result<std::optional<Entry>> entry = owner ? find(*owner, target.id.seq) : std::optional<Entry>();
    if (!entry)
        return std::unexpected(entry.error());
    const bool isHeld = *entry && (*entry)->hash == target.hash;
    const Result<void> emptied = emptyForks(target.hash, isHeld ? wasOf(*entry) : std::nullopt);
    if (!emptied || !isHeld)
        return emptied;
    const Result<std::optional<Tombstone>> tombstone = tombstoneFor(**entry);
    return tombstone ? bury(**tombstone) : std::unexpected(tombstone.error());
}

Result<std::optional<Tombstone>> EntryStore::tombstoneFor(const Entry &entry)
{
    if (!m_anythingDestroyed)
        return std::nullopt;
    Result<Statement> row = m_database->prepare(
        "SELECT by_device, by_seq FROM destroyed WHERE device = ?1 AND seq = ?2 AND hash = ?3");
    if (!row)
        return std::unexpected(row.error());
    row->bind(1, entry.id.device).bind(2, entry.id.seq).bindBytes(3, bytesOf(entry.hash));
    const Result<bool> listed = row->step();
    if (!listed)
        return std::unexpected(listed.error());
    if (!*listed)
        return std::nullopt;
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    if (!envelope)
        return std::unexpected(envelope.error());
    return Tombstone{entry.id, envelope->prev, entry.hash, {std::string(row->text(0)), row->integer(1)}};
}

Result<void> EntryStore::bury(const Tombstone &tombstone)
{
    const Device *owner = device(tombstone.id.device);
    if (!owner)
        return fail(Remedy::ShowOfficer, "a tombstone of a device that is not known");
    Result<Statement> insert = m_database->prepare("INSERT OR IGNORE INTO tombstone(device, seq, hash, body) "
                                                   "VALUES(?1, ?2, ?3, ?4)");
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(1, owner->no).bind(2, tombstone.id.seq).bindBytes(3, bytesOf(tombstone.hash));
    if (const Result<void> kept = insert->bindBytes(4, tombstone.canonical()).run(); !kept)
        return kept;
    if (const Result<void> gone = dropAttached(*m_database, owner->no, tombstone.id.seq); !gone)
        return gone;
    Result<Statement> remove = m_database->prepare("DELETE FROM entry WHERE device = ?1 AND seq = ?2");
    if (!remove)
        return std::unexpected(remove.error());
    return remove->bind(1, owner->no).bind(2, tombstone.id.seq).run();
}

Result<std::optional<Tombstone>> EntryStore::tombstone(const Device &device, int64_t seq)
{
    Result<Statement> rows = m_database->prepare("SELECT body FROM tombstone WHERE device = ?1 AND seq = ?2");
    if (!rows)
        return std::unexpected(rows.error());
    const Result<bool> row = rows->bind(1, device.no).bind(2, seq).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    const Result<Tombstone> read = Tombstone::read(rows->text(0));
    if (!read)
        return std::unexpected(read.error());
    return *read;
}

} // namespace piketboek
