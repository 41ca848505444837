// The Journal is the pen of one journal directory: everything that is written on this tablet goes through it.
#pragma once

#include "base/clock.h"
#include "journal/devicechain.h"
#include "journal/wire.h"
#include "store/centraltrack.h"
#include "store/checkpointer.h"
#include "store/drafts.h"
#include "store/entrystore.h"
#include "store/journallock.h"
#include "store/projector.h"
#include "store/sweep.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace piketboek {

/// What a pull brought.
struct Taken
{
    int64_t entries = 0;   ///< stored now
    int64_t receipts = 0;  ///< of entries that were here already
    bool complete = false; ///< the central log has no more than this journal now knows
    bool cut = false;      ///< the page had no end, and nothing of it was taken
    bool otherLifeSeen =
        false; ///< the central log holds entries of our device that are not ours: begin a new device
    bool branchMoved = false; ///< entries held here gave way to others of the same name
    bool logChanged =
        false; ///< the central log was restored: its serials were taken back and all is sent again
    std::optional<int64_t> centralNow = {}; ///< ms UTC by the central log's clock when it answered
};

enum class Answered {
    Now,
    Before, ///< it lay ready while something else was done
};

/// One push: whole lines, at most 500 entries and about 1 MiB; empty when nothing waits.
struct Batch
{
    std::string body = {};
    int64_t entries = 0;
};

/// What is here and not confirmed by the central log.
struct Waiting
{
    int64_t entries = 0;       ///< written on this tablet
    int64_t othersEntries = 0; ///< of other devices, after the central log was restored
};

class Journal
{
public:
    /// Opens for writing, takes the lock, brings the tables up to date, and begins a device when there is
    /// none. `clock` must outlive the journal.
    static Result<std::unique_ptr<Journal>> open(const std::string &directory, const Clock &clock);

    /// The one door in. On return the entry is on disk (fsync) and in the lists, and what was kept at
    /// `draftPlace` is not any more.
    Result<Entry> write(const Draft &draft, const std::string &draftPlace = {});
    /// All or nothing, in one transaction.
    Result<std::vector<Entry>> writeAll(std::span<const Draft> drafts);

    /// Called after each commit that added entries or receipts, on the thread that wrote.
    void whenAdded(std::function<void()> tell) { m_tell = std::move(tell); }

    /// The next lines to push; the key line first when `introduce`. Each call goes on where the one before
    /// ended, until `pushAgain` or a pull that reached the head: what has no receipt by then is sent again.
    Result<Batch> nextBatch(bool introduce);
    void pushAgain();
    /// The central log refuses that entry: what its device wrote before it goes under a seal of its own, and
    /// other devices' entries go on. False when that was known already.
    Result<bool> holdBack(const EntryId &id);
    Result<Waiting> waiting();
    /// Takes in a pull's lines; nothing of a body that was cut off. The clocks are compared only when the
    /// answer was not lying ready.
    Result<Taken> receive(std::string_view lines, Answered answered = Answered::Now);
    /// Our chain goes on elsewhere: writes what only we have anew under a new key, naming the old hashes.
    Result<void> beginNewDevice();
    /// What the tablet asks a pull with.
    struct Position
    {
        std::string log = {};
        int64_t serial = 0;
        std::string device = {};
        int64_t deviceSeq = 0; ///< up to here own entries come back as receipts
    };
    Position position();
    /// The central log has proven that it holds all that was written here until `at` (ms UTC by this device's
    /// clock): remembered, to the minute, for the next start.
    void noteConfirmed(int64_t at);
    std::optional<int64_t> lastConfirmed();

    /// Brings the computed tables forward by at most `entries`, fewer when it must give way; true when they
    /// are up to date.
    Result<bool> project(int64_t entries = 500);
    /// Asked while there is other work that something waits for, on the thread that writes.
    void giveWayWhen(std::function<bool()> somethingWaits) { m_giveWay = std::move(somethingWaits); }
    /// Throws the computed tables away and makes them anew. `progress` is told how many entries were taken.
    Result<void> rebuild(const std::function<void(int64_t)> &progress = {});

    const std::string &device() const { return m_chain->device(); }
    const std::string &directory() const { return m_directory; }
    Drafts &drafts() { return *m_drafts; }
    EntryStore &entries() { return *m_entries; }
    CentralTrack &track() { return *m_track; }
    Database &database() { return *m_database; }
    WritingMoment moment() const;

private:
    Journal(std::string directory, const Clock &clock, JournalLock lock);
    Result<void> openStore();
    Result<void> openChain();
    Result<void> startDevice();
    Result<void> addOwnDevice(const KeyPair &key);
    Result<std::vector<Entry>> writeAll(std::span<const Draft> drafts, const std::string &draftPlace);
    Result<std::vector<Entry>> writeInTransaction(std::span<const Draft> drafts,
                                                  const std::string &draftPlace);
    Result<void> showAtOnce(const std::vector<Entry> &written);
    Result<Entry> writeOne(const Draft &draft, const WritingMoment &moment);
    Result<void> reload();
    void goBackTo(const DeviceChain &before);

    struct Written
    {
        EntryId id = {};
        Hash hash = {};
        size_t end = 0; ///< of its line in the batch's body
    };
    static bool isRoomIn(const Batch &batch, size_t keys);
    Result<bool> isOwn(const Device &device) const;
    Result<int64_t> sentUpTo(const Device &device);
    Result<int64_t> sendableUpTo(const Device &device);
    Result<void> addWaiting(const Device &device, bool introduce, Batch &batch);
    Result<void> addSeals(const Device &device, const std::vector<Written> &written, size_t start,
                          Batch &batch);
    void addOwnSeal(const Device &device, const Written &last, Batch &batch);

    struct Rewriting
    {
        EntryId from = {};
        Draft draft = {};
        WritingMoment moment = {};
    };
    using Moved = std::map<EntryId, EntryId>; ///< entry of a branch → where it was written anew
    Result<void> branchInTransaction();
    Result<void> branchOff(const Device &old, int64_t fromSeq);
    Result<std::vector<Rewriting>> rewritings(const Device &old, int64_t fromSeq);
    static Rewriting rewritingOf(const Envelope &envelope, const Disclosures &held, const Hash &was);

    Result<Taken> receiveInTransaction(std::string_view lines);
    Result<void> showAfter(const Taken &taken);
    Result<void> applyGoing(const Envelope &envelope);
    Result<void> applyDestruction(const Destroyed &destroyed, const EntryId &list);
    void sweepAlone();
    Result<void> projectAnew(const std::function<void(int64_t)> &progress = {});
    friend class Intake;
    void rememberClock(int64_t centralNow);

    std::string m_directory;
    const Clock *m_clock;
    JournalLock m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::optional<EntryStore> m_entries;
    std::optional<CentralTrack> m_track;
    std::optional<Drafts> m_drafts;
    std::optional<Projector> m_projector;
    std::optional<Sweep> m_sweep;
    std::optional<DeviceChain> m_chain;
    std::optional<int64_t> m_clockOffset;
    int64_t m_clockMeasured = 0;
    int64_t m_confirmedNoted = 0;
    std::map<int64_t, int64_t> m_sent;     ///< device number → seq up to which lines were handed out
    std::map<int64_t, int64_t> m_heldBack; ///< device number → seq from which nothing is handed out
    std::function<void()> m_tell;
    std::function<bool()> m_giveWay;
};

/// The file in a journal directory that holds everything.
std::string storeFile(const std::string &directory);

} // namespace piketboek
