// The CentralJournal is the central log: it takes in what devices push and gives out what they pull, from any
// thread.
#pragma once

#include "base/clock.h"
#include "central/centralintake.h"
#include "central/pullreader.h"
#include "central/pushorder.h"
#include "central/storelock.h"
#include "store/filestore.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace piketboek {

class CentralFiles;

class CentralJournal
{
public:
    struct Setup
    {
        bool restored = false;                   ///< the store was put back from a backup: begin a new log
        std::optional<KeyPair> recovery = {};    ///< signs the new log when the signing key was lost
        std::optional<KeyPair> newRecovery = {}; ///< out: made with a new store; shown once, kept nowhere
    };

    ~CentralJournal();

    /// Whether FILE can be a store: it is not there yet, or it is a database. Changes nothing.
    static Result<void> inspect(const std::string &file);
    /// Makes the store when FILE is not there. `door` and `clock` must outlive the journal.
    static Result<std::unique_ptr<CentralJournal>> open(const std::string &file, Door &door,
                                                        const Clock &clock, Setup &setup);

    /// Takes in a batch up to its first bad entry; on return what was taken is on disk (fsync). The answer's
    /// lines.
    Result<std::string> push(std::string_view lines, const std::string &token);
    Result<std::string> pull(const PullQuestion &question);
    /// Nothing more is taken from that device.
    Result<void> revoke(const std::string &device);
    /// Puts descriptions into the log, where they are not yet: all or none. How many were put there.
    Result<int64_t> install(const std::vector<Description> &descriptions);
    /// A file that came in whole takes its place and is kept. ShowOfficer when no entry names it any more.
    Result<void> keepFile(const std::string &file);
    CentralFiles &files() { return *m_fileDesk; }
    CentralHead head();
    int64_t now() const { return m_clock->now(); }

private:
    struct Work
    {
        std::function<Result<std::string>(CentralIntake &)> take = {};
        std::optional<Result<std::string>> answer = {};
    };

    CentralJournal(std::string file, Door &door, const Clock &clock, StoreLock lock);
    Result<void> openStore(Setup &setup);
    Result<void> openKey(const CentralTrack &track, const Setup &setup);
    Result<void> beginLog(CentralTrack &track, const PublicKey &recovery, const KeyPair &signer);
    Result<void> ensureLink(CentralTrack &track, Setup &setup);
    Result<std::string> inTurn(std::function<Result<std::string>(CentralIntake &)> take);
    void sweepInTurn();
    void sweep();
    void writeWaiting(std::unique_lock<std::mutex> &lock);
    Result<std::vector<Result<std::string>>> write(const std::vector<Work *> &works);
    Result<std::vector<Result<std::string>>> writeInTransaction(const std::vector<Work *> &works);
    Result<void> renewIntake();
    void publish();
    void publishWhatFits();
    std::optional<PublicKey> keyOf(const std::string &device);

    const std::string m_file;
    Door *m_door;
    const Clock *m_clock;
    StoreLock m_lock;
    const FileStore m_files;
    std::unique_ptr<CentralFiles> m_fileDesk;
    std::optional<CentralKey> m_key;
    std::vector<LogLink> m_links;
    PushOrder m_order;
    std::atomic<bool> m_sweepDue = false; ///< somebody who read was in the way of it

    // Of the thread that writes.
    std::optional<Database> m_database;
    std::optional<CentralIntake> m_intake;

    std::mutex m_mutex; ///< over what follows
    std::condition_variable m_turn;
    std::vector<Work *> m_waiting;
    bool m_writing = false;
    CentralHead m_head = {};
    std::map<std::string, PublicKey, std::less<>> m_keys;
    std::vector<std::unique_ptr<PullReader>> m_readers;
};

} // namespace piketboek
