// The EntryStore keeps devices, entries, seals, forks, erasures and tombstones: it only ever grows.
#pragma once

#include "journal/disclosures.h"
#include "journal/entry.h"
#include "journal/going.h"
#include "journal/keypair.h"
#include "journal/seal.h"
#include "journal/tombstone.h"
#include "store/database.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace piketboek {

struct Device
{
    int64_t no = 0; ///< small number of this store
    std::string id = {};
    PublicKey key = {};
};

/// Where a device's chain stands in this store; seq 0 and `beforeFirst(key)` when nothing is held.
struct ChainEnd
{
    int64_t seq = 0;
    Hash hash = {};
};

enum class Holding {
    Nothing,
    Same,      ///< this entry, with this hash
    Different, ///< another entry with this id: a fork
};

class EntryStore
{
public:
    using Fields = std::set<std::string, std::less<>>; ///< names of covered fields

    static Result<EntryStore> over(Database &database);

    /// The device of that id; nullptr when this store does not know it.
    const Device *device(std::string_view id) const;
    const Device *device(int64_t no) const;
    std::vector<const Device *> devices() const;
    /// Adds it, or returns the one that is there.
    Result<const Device *> add(const PublicKey &key);

    Result<ChainEnd> endOf(const Device &device);
    Result<Holding> holds(const Device &device, int64_t seq, const Hash &hash);
    /// Stores an entry whose chain was checked, without the disclosures that are erased, or its tombstone
    /// when a destruction list names it. Returns its number here; 0 for a tombstone.
    Result<int64_t> append(const Device &device, const Entry &entry);
    /// The entry, without disclosures ("" ) when they were dropped; nothing when it is not here or is a
    /// tombstone.
    Result<std::optional<Entry>> find(const Device &device, int64_t seq);
    Result<std::optional<Entry>> at(int64_t no);
    /// Number of the entry in this store; 0 when it is not here.
    Result<int64_t> numberOf(const EntryId &id);

    Result<void> keepFork(const Device &device, const Entry &entry);
    /// Moves what is held of the device from that seq on, which the central log has otherwise, to the forks;
    /// what it erased or destroyed of itself goes along.
    Result<void> moveToForks(const Device &device, int64_t fromSeq);
    /// Those that were destroyed have an empty envelope.
    Result<std::vector<Entry>> forks();

    Result<void> keep(const Seal &seal);
    /// Those over entries that are held.
    Result<std::vector<Seal>> seals(const Device &device, int64_t fromSeq, int64_t toSeq);
    /// Those over forks too.
    Result<std::vector<Seal>> allSeals(const Device &device);
    /// The furthest seal at or below `seq` over an entry that is held.
    Result<std::optional<Seal>> lastSeal(const Device &device, int64_t seq);

    /// Drops these disclosures of the entry and of its twins, and refuses them from now on.
    Result<void> erase(const EntryId &target, const Fields &fields, const EntryId &by);
    Result<Fields> erasedFields(const Device &device, int64_t seq);
    struct Erasure
    {
        std::string field = {};
        EntryId by = {};
    };
    Result<std::vector<Erasure>> erasures(const EntryId &target);
    /// Puts a tombstone in the place of the entry with that hash, now or whenever it comes.
    Result<void> destroy(const Destroyed &target, const EntryId &list);
    /// Puts the tombstone in the entry's place.
    Result<void> bury(const Tombstone &tombstone);
    Result<std::optional<Tombstone>> tombstone(const Device &device, int64_t seq);

    Database &database() { return *m_database; }
    /// What comes in this entry's place when a destruction list names it.
    Result<std::optional<Tombstone>> tombstoneFor(const Entry &entry);

private:
    explicit EntryStore(Database &database) : m_database(&database) {}
    Result<void> prepare();
    Result<void> loadDevices();
    Result<void> meetTwins(const Entry &entry);
    Result<void> eraseOne(const EntryId &target, const Fields &fields, const EntryId &by);
    Result<std::string> withoutErased(const Device &device, const Entry &entry);
    const Device *remember(Device device);
    static Result<std::vector<Seal>> sealsIn(const Device &device, Statement &rows);
    Result<std::vector<Entry>> forksIn(Statement &rows) const;
    Result<void> shortenForks(const EntryId &id, const std::optional<Hash> &was, const Fields &fields);
    Result<void> shortenFork(const Entry &fork, const Fields &fields);
    Result<void> emptyForks(const Hash &hash, const std::optional<Hash> &was);

    Database *m_database;
    std::map<std::string, Device, std::less<>> m_devices;
    std::map<int64_t, const Device *> m_byNumber;
    bool m_anythingErased = false;
    bool m_anythingDestroyed = false;
    Statement m_append, m_holds, m_find, m_at, m_number, m_end, m_keepSeal, m_keepFork, m_erasedFields;
};

} // namespace piketboek
