// The CentralIntake takes pushed batches into the store: each entry at its place in its chain and in the
// central log.
#pragma once

#include "base/clock.h"
#include "central/centralkey.h"
#include "central/door.h"
#include "central/numbering.h"
#include "central/pushbatch.h"
#include "journal/devicechain.h"
#include "store/centraltrack.h"
#include "store/entrystore.h"
#include "store/registershelf.h"
#include "store/sweep.h"

#include <map>
#include <set>
#include <string>

namespace piketboek {

class CentralIntake
{
public:
    /// Over a store that has a link. All must outlive it.
    static Result<CentralIntake> over(Database &database, Door &door, const CentralKey &key,
                                      const Clock &clock);

    /// Within the caller's transaction: the answer's lines. After a Failure the transaction is to be rolled
    /// back and this intake to be made anew.
    Result<std::string> take(const PushBatch &batch, const std::string &token);
    /// Within the caller's transaction: writes that a device is no longer trusted.
    Result<void> revoke(const std::string &device);

    /// Within the caller's transaction: writes the description into the log, for every tablet; false when it
    /// stands there already. AskAgain when it can not follow the one before it.
    Result<bool> install(const Description &description);

    const CentralHead &head() const { return *m_track.head(); }
    const EntryStore &entries() const { return m_entries; }
    /// What was erased leaves the write-ahead log too; true when it still has to.
    bool sweep();
    bool isSweepDue() const { return m_sweep.isDue(); }

private:
    CentralIntake(Database &database, EntryStore entries, CentralTrack track, Numbering numbering,
                  Sweep sweep, Door &door, const Clock &clock);
    Result<void> openChain(const CentralKey &key);
    Result<void> readOwnEntries();
    Result<void> remember(const Envelope &own);
    Result<void> giveNumbers();

    struct Progress
    {
        wire::TakenLine taken = {};
        std::string forks = {};
        std::optional<wire::RefusedLine> refused = {};
    };
    Result<bool> takeOne(const Pushed &pushed, const PushBatch &batch, const std::string &token,
                         Progress &progress);
    Result<const Device *> deviceFor(const Pushed &pushed, const PushBatch &batch, const std::string &token);
    Result<bool> takeHeld(const Device &device, const Pushed &pushed, Progress &progress);
    Result<void> keepFork(const Device &device, const Pushed &pushed);
    Result<Hash> hashHeld(const Device &device, int64_t seq);
    Result<bool> takeNext(const Device &device, const Pushed &pushed, const PushBatch &batch,
                          Progress &progress);
    Result<bool> lacksWords(const Device &device, const Pushed &pushed,
                            const std::vector<wire::ErasingLine> &announced);
    Result<void> store(const Device &device, const Pushed &pushed);
    Result<void> keep(const Device &device, const Pushed &pushed);
    Result<ChainEnd *> endOf(const Device &device);
    Result<void> keepSeals(const std::vector<Seal> &seals);
    Result<Entry> writeOwn(const char *act, Json plain);
    Result<Entry> writeOwn(const Draft &draft);
    WritingMoment moment() const;

    Result<void> applyGoing(const Envelope &envelope);

    Database *m_database;
    EntryStore m_entries;
    CentralTrack m_track;
    Sweep m_sweep;
    Door *m_door;
    const Clock *m_clock;
    std::optional<DeviceChain> m_chain;
    std::map<int64_t, ChainEnd> m_ends; ///< device number → where its chain stands
    std::set<std::string, std::less<>> m_revoked;
    Numbering m_numbering;
    RegisterBook m_book = RegisterBook::shipped();
    int64_t m_highestLabel = 0;
};

} // namespace piketboek
