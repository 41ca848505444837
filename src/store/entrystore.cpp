#include "store/entrystore.h"

#include "journal/devicechain.h"
#include "store/attached.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto appendSql =
    "INSERT INTO entry(device, seq, hash, envelope, disclosures) VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr auto holdsSql = "SELECT hash FROM entry WHERE device = ?1 AND seq = ?2 "
                          "UNION ALL SELECT hash FROM tombstone WHERE device = ?1 AND seq = ?2";
constexpr auto findSql = "SELECT hash, envelope, disclosures FROM entry WHERE device = ?1 AND seq = ?2";
constexpr auto atSql = "SELECT hash, envelope, disclosures, device, seq FROM entry WHERE no = ?1";
constexpr auto numberSql = "SELECT no FROM entry WHERE device = ?1 AND seq = ?2";
constexpr auto endSql = "SELECT seq, hash FROM (SELECT * FROM (SELECT seq, hash FROM entry WHERE device = ?1 "
                        "ORDER BY seq DESC LIMIT 1) UNION ALL SELECT * FROM (SELECT seq, hash FROM tombstone "
                        "WHERE device = ?1 ORDER BY seq DESC LIMIT 1)) ORDER BY seq DESC LIMIT 1";
constexpr auto keepSealSql =
    "INSERT OR IGNORE INTO seal(device, seq, hash, signature) VALUES(?1, ?2, ?3, ?4)";
constexpr auto keepForkSql = "INSERT OR IGNORE INTO fork(device, seq, hash, envelope, disclosures) "
                             "VALUES(?1, ?2, ?3, ?4, ?5)";
constexpr auto erasedSql = "SELECT field FROM erased WHERE device = ?1 AND seq = ?2";

const std::string overWhatIsHeld =
    "s.hash IN (SELECT hash FROM entry WHERE device = s.device AND seq = s.seq "
    "UNION ALL SELECT hash FROM tombstone WHERE device = s.device AND seq = s.seq)";

Entry entryFrom(const Statement &row, EntryId id)
{
    return {std::move(id), hashFromBytes(row.text(0)).value_or(Hash{}), std::string(row.text(1)),
            std::string(row.text(2))};
}

std::string_view bytesOfKey(const PublicKey &key)
{
    return {reinterpret_cast<const char *>(key.data()), key.size()};
}

Seal sealFrom(const Device &device, const Statement &row)
{
    Seal seal{{device.id, row.integer(0)}, hashFromBytes(row.text(1)).value_or(Hash{}), {}};
    const std::string_view signature = row.text(2);
    std::copy_n(signature.begin(), std::min(signature.size(), seal.signature.size()), seal.signature.begin());
    return seal;
}

} // namespace

Result<EntryStore> EntryStore::over(Database &database)
{
    EntryStore store(database);
    if (const Result<void> ready = store.prepare(); !ready)
        return std::unexpected(ready.error());
    if (const Result<void> ready = store.loadDevices(); !ready)
        return std::unexpected(ready.error());
    const Result<int64_t> erased = database.integer("SELECT count(*) FROM erased");
    if (!erased)
        return std::unexpected(erased.error());
    store.m_anythingErased = *erased > 0;
    const Result<int64_t> destroyed = database.integer("SELECT count(*) FROM destroyed");
    if (!destroyed)
        return std::unexpected(destroyed.error());
    store.m_anythingDestroyed = *destroyed > 0;
    return store;
}

Result<void> EntryStore::prepare()
{
    const std::pair<Statement *, const char *> wanted[] = {
        {&m_append, appendSql},      {&m_holds, holdsSql},
        {&m_find, findSql},          {&m_at, atSql},
        {&m_number, numberSql},      {&m_end, endSql},
        {&m_keepSeal, keepSealSql},  {&m_keepFork, keepForkSql},
        {&m_erasedFields, erasedSql}};
    for (const auto &[statement, sql] : wanted) {
        Result<Statement> prepared = m_database->prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return {};
}

Result<void> EntryStore::loadDevices()
{
    Result<Statement> rows = m_database->prepare("SELECT no, id, key FROM device");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        Device device{rows->integer(0), std::string(rows->text(1)), {}};
        const std::string_view key = rows->text(2);
        std::copy_n(key.begin(), std::min(key.size(), device.key.size()), device.key.begin());
        remember(std::move(device));
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

const Device *EntryStore::remember(Device device)
{
    const int64_t no = device.no;
    const Device *kept = &m_devices.insert_or_assign(device.id, device).first->second;
    m_byNumber[no] = kept;
    return kept;
}

const Device *EntryStore::device(std::string_view id) const
{
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? nullptr : &found->second;
}

const Device *EntryStore::device(int64_t no) const
{
    const auto found = m_byNumber.find(no);
    return found == m_byNumber.end() ? nullptr : found->second;
}

std::vector<const Device *> EntryStore::devices() const
{
    std::vector<const Device *> all;
    all.reserve(m_byNumber.size());
    for (const auto &[no, device] : m_byNumber)
        all.push_back(device);
    return all;
}

Result<const Device *> EntryStore::add(const PublicKey &key)
{
    const std::string id = deviceOf(key);
    if (const Device *known = device(id))
        return known;
    Result<Statement> insert = m_database->prepare("INSERT INTO device(id, key) VALUES(?1, ?2)");
    if (!insert)
        return std::unexpected(insert.error());
    if (const Result<void> done = insert->bind(1, id).bindBytes(2, bytesOfKey(key)).run(); !done)
        return std::unexpected(done.error());
    return remember({m_database->lastRow(), id, key});
}

Result<ChainEnd> EntryStore::endOf(const Device &device)
{
    const Result<bool> row = m_end.again().bind(1, device.no).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return ChainEnd{0, beforeFirst(device.key)};
    const ChainEnd end{m_end.integer(0), hashFromBytes(m_end.text(1)).value_or(Hash{})};
    m_end.again();
    return end;
}

Result<Holding> EntryStore::holds(const Device &device, int64_t seq, const Hash &hash)
{
    const Result<bool> row = m_holds.again().bind(1, device.no).bind(2, seq).step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return Holding::Nothing;
    const bool same = m_holds.text(0) == bytesOf(hash);
    m_holds.again();
    return same ? Holding::Same : Holding::Different;
}

Result<int64_t> EntryStore::append(const Device &device, const Entry &entry)
{
    const Result<std::optional<Tombstone>> destroyed = tombstoneFor(entry);
    if (!destroyed)
        return std::unexpected(destroyed.error());
    if (*destroyed) {
        const Result<void> buried = bury(**destroyed);
        return buried ? Result<int64_t>(0) : std::unexpected(buried.error());
    }
    if (const Result<void> met = meetTwins(entry); !met)
        return std::unexpected(met.error());
    const Result<std::string> disclosures = withoutErased(device, entry);
    if (!disclosures)
        return std::unexpected(disclosures.error());
    m_append.again().bind(1, device.no).bind(2, entry.id.seq).bindBytes(3, bytesOf(entry.hash));
    m_append.bindBytes(4, entry.envelope);
    if (*disclosures == "[]")
        m_append.bindNull(5);
    else
        m_append.bindBytes(5, *disclosures);
    if (const Result<void> done = m_append.run(); !done)
        return std::unexpected(done.error());
    const int64_t no = m_database->lastRow();
    const Result<void> noted = noteAttached(*m_database, device.no, entry, *disclosures);
    return noted ? Result<int64_t>(no) : std::unexpected(noted.error());
}

Result<std::string> EntryStore::withoutErased(const Device &device, const Entry &entry)
{
    if (!m_anythingErased)
        return entry.disclosures;
    const Result<Fields> gone = erasedFields(device, entry.id.seq);
    if (!gone)
        return std::unexpected(gone.error());
    if (gone->empty())
        return entry.disclosures;
    const Result<Disclosures> held = Disclosures::read(entry.disclosures);
    return held ? held->without(*gone).canonical() : entry.disclosures;
}

Result<std::optional<Entry>> EntryStore::find(const Device &device, int64_t seq)
{
    const Result<bool> row = m_find.again().bind(1, device.no).bind(2, seq).step();
    if (!row)
        return std::unexpected(row.error());
    std::optional<Entry> entry;
    if (*row)
        entry = entryFrom(m_find, {device.id, seq});
    m_find.again();
    return entry;
}

Result<std::optional<Entry>> EntryStore::at(int64_t no)
{
    const Result<bool> row = m_at.again().bind(1, no).step();
    if (!row)
        return std::unexpected(row.error());
    const Device *by = *row ? device(m_at.integer(3)) : nullptr;
    std::optional<Entry> entry;
    if (by)
        entry = entryFrom(m_at, {by->id, m_at.integer(4)});
    m_at.again();
    return entry;
}

Result<int64_t> EntryStore::numberOf(const EntryId &id)
{
    const Device *by = device(id.device);
    if (!by)
        return 0;
    const Result<bool> row = m_number.again().bind(1, by->no).bind(2, id.seq).step();
    if (!row)
        return std::unexpected(row.error());
    const int64_t number = *row ? m_number.integer(0) : 0;
    m_number.again();
    return number;
}

Result<void> EntryStore::keep(const Seal &seal)
{
    const Device *by = device(seal.id.device);
    if (!by)
        return fail(Remedy::ShowOfficer, "a seal of a device that is not known");
    const std::string_view signature(reinterpret_cast<const char *>(seal.signature.data()),
                                     seal.signature.size());
    m_keepSeal.again().bind(1, by->no).bind(2, seal.id.seq).bindBytes(3, bytesOf(seal.hash));
    return m_keepSeal.bindBytes(4, signature).run();
}

Result<std::vector<Seal>> EntryStore::seals(const Device &device, int64_t fromSeq, int64_t toSeq)
{
    Result<Statement> rows = m_database->prepare("SELECT seq, hash, signature FROM seal s WHERE device = ?1 "
                                                 "AND seq BETWEEN ?2 AND ?3 AND " +
                                                 overWhatIsHeld + " ORDER BY seq");
    if (!rows)
        return std::unexpected(rows.error());
    return sealsIn(device, rows->bind(1, device.no).bind(2, fromSeq).bind(3, toSeq));
}

Result<std::vector<Seal>> EntryStore::allSeals(const Device &device)
{
    Result<Statement> rows =
        m_database->prepare("SELECT seq, hash, signature FROM seal WHERE device = ?1 ORDER BY seq");
    return rows ? sealsIn(device, rows->bind(1, device.no)) : std::unexpected(rows.error());
}

Result<std::vector<Seal>> EntryStore::sealsIn(const Device &device, Statement &rows)
{
    std::vector<Seal> all;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step())
        all.push_back(sealFrom(device, rows));
    if (!row)
        return std::unexpected(row.error());
    return all;
}

Result<std::optional<Seal>> EntryStore::lastSeal(const Device &device, int64_t seq)
{
    Result<Statement> rows = m_database->prepare("SELECT seq, hash, signature FROM seal s WHERE device = ?1 "
                                                 "AND seq <= ?2 AND " +
                                                 overWhatIsHeld + " ORDER BY seq DESC LIMIT 1");
    if (!rows)
        return std::unexpected(rows.error());
    const Result<bool> row = rows->bind(1, device.no).bind(2, seq).step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(sealFrom(device, *rows)) : std::nullopt;
}

Result<EntryStore::Fields> EntryStore::erasedFields(const Device &device, int64_t seq)
{
    Fields fields;
    m_erasedFields.again().bind(1, device.id).bind(2, seq);
    Result<bool> row = m_erasedFields.step();
    for (; row && *row; row = m_erasedFields.step())
        fields.emplace(m_erasedFields.text(0));
    if (!row)
        return std::unexpected(row.error());
    return fields;
}

} // namespace piketboek
