// The CentralTrack keeps what the central log says: its links, and serial and moment of arrival of each
// entry.
#pragma once

#include "journal/centralchain.h"
#include "journal/loglink.h"
#include "store/entrystore.h"

#include <functional>

namespace piketboek {

struct Receipt
{
    int64_t serial = 0;
    int64_t received = 0; ///< ms UTC by the central log's clock
};

enum class Following {
    Known,  ///< nothing new
    Begun,  ///< this log is followed from now on
    Behind, ///< first the older part of the log that it continues must be fetched: ask again from `head()`
};

class CentralTrack
{
public:
    static Result<CentralTrack> over(Database &database);

    /// The log that is followed now; nullptr before the first link.
    const LogLink *current() const;
    const std::vector<LogLink> &links() const { return m_links; }
    /// One of the devices with which the central log writes entries of its own.
    bool isCentral(std::string_view device) const;
    /// The furthest point known; nothing before the first link.
    const std::optional<CentralHead> &head() const { return m_head; }

    /// Follows a link: the first one is pinned, a later one must continue a log that is known, signed by its
    /// key, from a point that is held with the same hash; the serials above that point are dropped.
    Result<Following> follow(const LogLink &link);
    /// Gives the entry the next serial. ShowOfficer when `serial` is not the next one.
    Result<void> add(const Device &device, int64_t seq, const Hash &hash, int64_t serial, int64_t received);

    Result<std::optional<Receipt>> receiptOf(const Device &device, int64_t seq);
    /// Tells each receipt with its device's number and seq, in the order of the serials.
    Result<void>
    eachReceipt(const std::function<Result<void>(int64_t device, int64_t seq, const Receipt &)> &take);
    /// The last seq of that device that has a serial; 0 when none.
    Result<int64_t> confirmed(const Device &device);
    /// The chain's hash at that serial.
    /// c[serial] of that log, as far as the log followed now continues it; nothing where it does not.
    Result<std::optional<Hash>> chainOf(const std::string &log, int64_t serial);
    Result<std::optional<Hash>> chainAt(int64_t serial);
    /// How far a device knew the current log when it wrote `seen`: its serial, cut to where that log still
    /// holds.
    int64_t knownUpTo(const std::string &log, int64_t serial) const;

private:
    explicit CentralTrack(Database &database) : m_database(&database) {}
    Result<void> load();
    Result<Following> begin(const LogLink &link);
    Result<void> returnTo(size_t parent);
    Result<void> dropAbove(int64_t serial);

    Database *m_database;
    std::vector<LogLink> m_links; ///< oldest first
    std::optional<CentralHead> m_head;
    Statement m_add, m_receipt, m_confirmed;
};

} // namespace piketboek
