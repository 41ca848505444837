#include "store/verifier.h"

#include "journal/devicechain.h"
#include "journal/going.h"
#include "store/centraltrack.h"
#include "store/entrystore.h"

#include <set>

namespace piketboek {

namespace {

constexpr auto chainSql =
    "SELECT seq, hash, envelope, disclosures, NULL FROM entry WHERE device = ?1 "
    "UNION ALL SELECT seq, hash, NULL, NULL, body FROM tombstone WHERE device = ?1 ORDER BY seq";
constexpr auto receiptsSql =
    "SELECT r.serial, r.device, r.seq, r.received, r.chain, coalesce(e.hash, t.hash) "
    "FROM receipt r LEFT JOIN entry e ON e.device = r.device AND e.seq = r.seq "
    "LEFT JOIN tombstone t ON t.device = r.device AND t.seq = r.seq ORDER BY r.serial";

class Verification
{
public:
    Verification(Database &database, EntryStore &entries, CentralTrack &track,
                 const std::function<void(int64_t)> &progress)
        : m_database(&database), m_entries(&entries), m_track(&track), m_progress(&progress)
    {
    }

    Result<Verdict> verdict();

private:
    Result<void> checkStore();
    Result<void> checkDevice(const Device &device);
    void checkRow(const Device &device, const Statement &row, ChainEnd &end);
    void checkEntry(const Device &device, const Statement &row, const ChainEnd &end);
    void checkSeen(const Envelope &envelope);
    void checkDisclosures(const Device &device, const Envelope &envelope, const Statement &row);
    void checkTombstone(const Device &device, const Statement &row, const ChainEnd &end);
    Result<void> checkSeals(const Device &device, int64_t lastSeq);
    Result<void> checkLists();
    Result<void> checkReceipts();
    Result<void> checkForks();
    Result<void> checkOwners();
    Result<void> checkOwnKeys();
    Result<void> checkAllReceived();
    void checkFork(const Entry &fork);
    void checkLink(const LogLink &before, const LogLink &link, const CentralHead &head);
    void found(const EntryId &id, std::string words)
    {
        m_verdict.findings.push_back({id.device, id.seq, 0, std::move(words)});
    }
    void tell();

    Database *m_database;
    EntryStore *m_entries;
    CentralTrack *m_track;
    const std::function<void(int64_t)> *m_progress;
    bool m_isTablet = false;
    std::set<Hash> m_forks;
    std::optional<Seen> m_seen; ///< found true last: entries written together saw the same
    std::set<Destroyed> m_destroyed;
    std::set<Destroyed> m_listed;
    Verdict m_verdict;
};

Result<Verdict> Verification::verdict()
{
    for (const auto check : {&Verification::checkStore, &Verification::checkOwners,
                             &Verification::checkOwnKeys, &Verification::checkForks}) {
        if (const Result<void> checked = (this->*check)(); !checked)
            return std::unexpected(checked.error());
    }
    for (const Device *device : m_entries->devices()) {
        ++m_verdict.devices;
        if (const Result<void> checked = checkDevice(*device); !checked)
            return std::unexpected(checked.error());
    }
    for (const auto check :
         {&Verification::checkLists, &Verification::checkReceipts, &Verification::checkAllReceived}) {
        if (const Result<void> checked = (this->*check)(); !checked)
            return std::unexpected(checked.error());
    }
    return std::move(m_verdict);
}

Result<void> Verification::checkStore()
{
    Result<Statement> row = m_database->prepare("PRAGMA integrity_check(1)");
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> any = row->step();
    if (!any || row->text(0) != "ok")
        m_verdict.findings.push_back({.words = "the store's file is damaged"});
    const Result<int64_t> erased = m_database->integer("SELECT count(*) FROM erased");
    if (!erased)
        return std::unexpected(erased.error());
    m_verdict.erased = *erased;
    return {};
}

Result<void> Verification::checkOwners()
{
    for (const char *table : {"entry", "tombstone", "receipt", "seal", "fork"}) {
        const Result<int64_t> orphans = m_database->integer(std::string("SELECT count(*) FROM ") + table +
                                                            " WHERE device NOT IN (SELECT no FROM device)");
        if (!orphans)
            return std::unexpected(orphans.error());
        if (*orphans > 0)
            found({"?", 0}, "the device is missing of which " + std::to_string(*orphans) + " rows of " +
                                table + " are");
    }
    return {};
}

Result<void> Verification::checkOwnKeys()
{
    Result<Statement> rows = m_database->prepare("SELECT device, seed FROM own");
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step(), m_isTablet = true) {
        const Device *device = m_entries->device(rows->integer(0));
        const Result<KeyPair> key = KeyPair::fromSeed(rows->text(1));
        if (!device || !key || deviceOf(key->publicKey()) != device->id)
            found({device ? device->id : "?", 0}, "the key it is written with is damaged");
    }
    return row ? Result<void>() : std::unexpected(row.error());
}

// A central log gives each entry its serial in the transaction that stores it; a tablet waits for its
// receipts.
Result<void> Verification::checkAllReceived()
{
    if (m_isTablet)
        return {};
    Result<Statement> rows = m_database->prepare(
        "SELECT d.id, e.seq FROM (SELECT device, seq FROM entry UNION ALL SELECT device, seq FROM tombstone) "
        "e "
        "JOIN device d ON d.no = e.device LEFT JOIN receipt r ON r.device = e.device AND r.seq = e.seq "
        "WHERE r.serial IS NULL ORDER BY d.no, e.seq LIMIT 1");
    if (!rows)
        return std::unexpected(rows.error());
    const Result<bool> row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    if (*row)
        found({std::string(rows->text(0)), rows->integer(1)}, "has no serial: the central log gave it one");
    return {};
}

Result<void> Verification::checkDevice(const Device &device)
{
    if (device.id != deviceOf(device.key))
        found({device.id, 0}, "the device's key is not the one its name comes from");
    Result<Statement> rows = m_database->prepare(chainSql);
    if (!rows)
        return std::unexpected(rows.error());
    ChainEnd end{0, beforeFirst(device.key)};
    Result<bool> row = rows->bind(1, device.no).step();
    for (; row && *row; row = rows->step())
        checkRow(device, *rows, end);
    if (!row)
        return std::unexpected(row.error());
    return checkSeals(device, end.seq);
}

void Verification::checkRow(const Device &device, const Statement &row, ChainEnd &end)
{
    const int64_t seq = row.integer(0);
    if (seq != end.seq + 1)
        found({device.id, end.seq + 1}, "is missing: the device's chain has a gap");
    if (row.isNull(4))
        checkEntry(device, row, end);
    else
        checkTombstone(device, row, end);
    end = {seq, hashFromBytes(row.text(1)).value_or(Hash{})};
    tell();
}

void Verification::checkEntry(const Device &device, const Statement &row, const ChainEnd &end)
{
    const EntryId id{device.id, row.integer(0)};
    const Result<Envelope> envelope = Envelope::read(row.text(2));
    if (!envelope)
        return found(id, "its bytes are not canonical: " + envelope.error().words);
    if (bytesOf(hashOf(row.text(2))) != row.text(1))
        found(id, "its bytes are not those its hash was made of");
    if (envelope->id != id)
        found(id, "it names itself otherwise");
    if (id.seq == end.seq + 1 && envelope->prev != end.hash)
        found(id, "it does not follow the entry before it");
    for (const Destroyed &destroyed : destroyedBy(*envelope))
        m_listed.insert(destroyed);
    checkSeen(*envelope);
    checkDisclosures(device, *envelope, row);
}

void Verification::checkSeen(const Envelope &envelope)
{
    if (!envelope.seen || envelope.seen == m_seen)
        return;
    const Result<std::optional<Hash>> chain = m_track->chainOf(envelope.seen->log, envelope.seen->serial);
    if (chain && *chain && **chain != envelope.seen->head)
        return found(envelope.id, "its device was shown another history of the central log");
    m_seen = envelope.seen;
}

void Verification::checkDisclosures(const Device &device, const Envelope &envelope, const Statement &row)
{
    const Result<Disclosures> held = Disclosures::read(row.isNull(3) ? "[]" : row.text(3));
    if (!held)
        return found(envelope.id, "its disclosures can not be read");
    if (const Result<void> matching = held->matches(envelope); !matching)
        return found(envelope.id, matching.error().words);
    const Result<EntryStore::Fields> erased = m_entries->erasedFields(device, envelope.id.seq);
    for (const auto &[name, hash] : envelope.covered) {
        const bool isHeld = held->find(name) != nullptr;
        const bool isErased = erased && erased->contains(name);
        if (isHeld && isErased)
            found(envelope.id, "`" + name + "` was erased and is still here");
        if (!isHeld && !isErased)
            found(envelope.id, "`" + name + "` is not here and no erasure names it");
    }
}

void Verification::checkTombstone(const Device &device, const Statement &row, const ChainEnd &end)
{
    const EntryId id{device.id, row.integer(0)};
    ++m_verdict.tombstones;
    const Result<Tombstone> tombstone = Tombstone::read(row.text(4));
    if (!tombstone || tombstone->id != id || bytesOf(tombstone->hash) != row.text(1))
        return found(id, "its tombstone is not the one that was put there");
    if (id.seq == end.seq + 1 && tombstone->prev != end.hash)
        found(id, "its tombstone does not follow the entry before it");
    m_destroyed.insert({id, tombstone->hash});
    m_verdict.notes.push_back(
        {id.device, id.seq, 0,
         "destroyed under list " + tombstone->list.device + " " + std::to_string(tombstone->list.seq)});
}

Result<void> Verification::checkSeals(const Device &device, int64_t lastSeq)
{
    const Result<std::vector<Seal>> seals = m_entries->allSeals(device);
    if (!seals)
        return std::unexpected(seals.error());
    int64_t sealedUpTo = 0;
    for (const Seal &seal : *seals) {
        const Result<Holding> holding = m_entries->holds(device, seal.id.seq, seal.hash);
        if (!holding)
            return std::unexpected(holding.error());
        if (!seal.isBy(device.key))
            found(seal.id, "its seal is not by the device's key");
        else if (*holding == Holding::Same)
            sealedUpTo = seal.id.seq;
        else if (!m_forks.contains(seal.hash))
            found(seal.id, *holding == Holding::Different ? "its seal is over another entry"
                                                          : "is missing: only its seal is here");
    }
    if (lastSeq > sealedUpTo)
        m_verdict.notes.push_back({device.id, sealedUpTo + 1, 0, "not sealed yet, from here on"});
    return {};
}

Result<void> Verification::checkLists()
{
    for (const Destroyed &destroyed : m_destroyed) {
        if (!m_listed.contains(destroyed))
            found(destroyed.id, "was destroyed, and no destruction list names it");
    }
    return {};
}

Result<void> Verification::checkReceipts()
{
    if (m_track->links().empty())
        return {};
    Result<Statement> rows = m_database->prepare(receiptsSql);
    if (!rows)
        return std::unexpected(rows.error());
    auto link = m_track->links().begin();
    CentralHead head = link->head();
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step(), ++m_verdict.receipts) {
        for (; link + 1 != m_track->links().end() && (link + 1)->parent()->serial == head.serial; ++link) {
            checkLink(*link, *(link + 1), head);
            head = (link + 1)->head();
        }
        const Device *device = m_entries->device(rows->integer(1));
        const EntryId id{device ? device->id : "?", rows->integer(2)};
        const int64_t serial = rows->integer(0);
        const Hash entry = hashFromBytes(rows->text(5)).value_or(Hash{});
        const Hash next = chained(head.chain, serial, rows->integer(3), entry);
        if (serial != head.serial + 1 || bytesOf(next) != rows->text(4))
            m_verdict.findings.push_back({id.device, id.seq, serial,
                                          "its serial, its moment of arrival or its place "
                                          "in the central chain was changed"});
        head = {head.log, serial, hashFromBytes(rows->text(4)).value_or(next)};
    }
    if (!row)
        return std::unexpected(row.error());
    for (; link + 1 != m_track->links().end(); ++link) {
        checkLink(*link, *(link + 1), head);
        head = (link + 1)->head();
    }
    return {};
}

void Verification::checkLink(const LogLink &before, const LogLink &link, const CentralHead &head)
{
    const std::optional<CentralHead> &parent = link.parent();
    if (!link.mayFollow(before) || !parent || parent->serial != head.serial || parent->chain != head.chain)
        m_verdict.findings.push_back({.serial = head.serial,
                                      .words = "the central log that goes on here does not follow the one "
                                               "before it"});
}

Result<void> Verification::checkForks()
{
    const Result<std::vector<Entry>> forks = m_entries->forks();
    if (!forks)
        return std::unexpected(forks.error());
    m_verdict.forks = static_cast<int64_t>(forks->size());
    for (const Entry &fork : *forks) {
        m_forks.insert(fork.hash);
        checkFork(fork);
        m_verdict.notes.push_back(
            {fork.id.device, fork.id.seq, 0, "a second entry of this name is kept as a fork"});
    }
    return {};
}

void Verification::checkFork(const Entry &fork)
{
    if (fork.envelope.empty())
        return;
    const Result<Envelope> envelope = Envelope::read(fork.envelope);
    const Result<Disclosures> held = Disclosures::read(fork.disclosures.empty() ? "[]" : fork.disclosures);
    if (hashOf(fork.envelope) != fork.hash)
        found(fork.id, "its bytes, kept as a fork, are not those its hash was made of");
    else if (!envelope || envelope->id != fork.id)
        found(fork.id, "a fork is kept here that names itself otherwise");
    else if (!held || !held->matches(*envelope))
        found(fork.id, "the words of its fork are not those it was written with");
}

void Verification::tell()
{
    if (++m_verdict.entries % 10000 == 0 && *m_progress)
        (*m_progress)(m_verdict.entries);
}

} // namespace

Result<Verdict> verify(Database &database, const std::function<void(int64_t)> &progress)
{
    Result<EntryStore> entries = EntryStore::over(database);
    if (!entries)
        return std::unexpected(entries.error());
    Result<CentralTrack> track = CentralTrack::over(database);
    if (!track)
        return std::unexpected(track.error());
    return Verification(database, *entries, *track, progress).verdict();
}

} // namespace piketboek
