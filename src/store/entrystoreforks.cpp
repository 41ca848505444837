#include "store/entrystore.h"

#include "store/attached.h"

#include <array>

namespace piketboek {

namespace {

constexpr auto selectForks = "SELECT hash, envelope, disclosures, device, seq FROM fork";
// The forks of an id, and the fork that an entry with this hash in `was` is written anew from.
constexpr auto ofThatEntry = " WHERE (device = ?1 AND seq = ?2) OR hash = ?3";

std::string quoted(const std::string &id)
{
    return "'" + id + "'";
}

} // namespace

Result<void> EntryStore::keepFork(const Device &device, const Entry &entry)
{
    m_keepFork.again().bind(1, device.no).bind(2, entry.id.seq).bindBytes(3, bytesOf(entry.hash));
    return m_keepFork.bindBytes(4, entry.envelope).bindBytes(5, entry.disclosures).run();
}

Result<void> EntryStore::moveToForks(const Device &device, int64_t fromSeq)
{
    const std::string from = std::to_string(fromSeq);
    const std::string held = " WHERE device = " + std::to_string(device.no) + " AND seq >= " + from;
    const std::string byThem = " WHERE device = " + quoted(device.id) + " AND seq >= " + from +
                               " AND by_device = " + quoted(device.id) + " AND by_seq >= " + from;
    const std::array steps = {
        "INSERT OR IGNORE INTO fork SELECT device, seq, hash, envelope, disclosures FROM entry" + held,
        "INSERT OR IGNORE INTO fork SELECT device, seq, hash, NULL, NULL FROM tombstone" + held,
        "DELETE FROM erased" + byThem,
        "DELETE FROM destroyed" + byThem,
        "DELETE FROM twin WHERE device = " + quoted(device.id) + " AND seq >= " + from,
        "DELETE FROM entry" + held,
        "DELETE FROM tombstone" + held,
    };
    for (const std::string &step : steps) {
        if (const Result<void> done = m_database->run(step); !done)
            return done;
    }
    return forgetAttached(*m_database, device.no, fromSeq);
}

Result<std::vector<Entry>> EntryStore::forks()
{
    Result<Statement> rows = m_database->prepare(std::string(selectForks) + " ORDER BY device, seq");
    return rows ? forksIn(*rows) : std::unexpected(rows.error());
}

Result<std::vector<Entry>> EntryStore::forksIn(Statement &rows) const
{
    std::vector<Entry> all;
    Result<bool> row = rows.step();
    for (; row && *row; row = rows.step()) {
        const Device *by = device(rows.integer(3));
        all.push_back({{by ? by->id : std::string("?"), rows.integer(4)},
                       hashFromBytes(rows.text(0)).value_or(Hash{}),
                       std::string(rows.text(1)),
                       std::string(rows.text(2))});
    }
    if (!row)
        return std::unexpected(row.error());
    return all;
}

Result<void> EntryStore::shortenForks(const EntryId &id, const std::optional<Hash> &was, const Fields &fields)
{
    const Device *owner = device(id.device);
    Result<Statement> rows = m_database->prepare(std::string(selectForks) + ofThatEntry);
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, owner ? owner->no : 0)
        .bind(2, id.seq)
        .bindBytes(3, was ? bytesOf(*was) : std::string_view());
    const Result<std::vector<Entry>> forks = forksIn(*rows);
    if (!forks)
        return std::unexpected(forks.error());
    for (const Entry &fork : *forks) {
        if (const Result<void> done = shortenFork(fork, fields); !done)
            return done;
    }
    return {};
}

Result<void> EntryStore::shortenFork(const Entry &fork, const Fields &fields)
{
    Result<Statement> update =
        m_database->prepare("UPDATE fork SET disclosures = ?4 WHERE device = ?1 AND seq = ?2 AND hash = ?3");
    if (!update)
        return std::unexpected(update.error());
    const Result<Disclosures> held = Disclosures::read(fork.disclosures.empty() ? "[]" : fork.disclosures);
    const Device *owner = device(fork.id.device);
    update->bind(1, owner ? owner->no : 0).bind(2, fork.id.seq).bindBytes(3, bytesOf(fork.hash));
    return update->bindBytes(4, held ? held->without(fields).canonical() : "[]").run();
}

Result<void> EntryStore::emptyForks(const Hash &hash, const std::optional<Hash> &was)
{
    Result<Statement> update = m_database->prepare(
        "UPDATE fork SET envelope = NULL, disclosures = NULL WHERE hash = ?1 OR hash = ?2");
    if (!update)
        return std::unexpected(update.error());
    return update->bindBytes(1, bytesOf(hash)).bindBytes(2, bytesOf(was.value_or(hash))).run();
}

} // namespace piketboek
