// The SyncRunner is the thread that keeps a journal and its central log together: at once when something was
// written, every moment while online, and patiently when nothing works.
#pragma once

#include "sync/httpline.h"
#include "sync/syncengine.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace piketboek {

class SyncRunner
{
public:
    struct Rhythm
    {
        std::chrono::milliseconds poll{1'500}; ///< between two exchanges that went well
        Patience patience{};
        uint64_t seed = 0; ///< of the back-off's jitter; 0 takes any
    };
    struct Central
    {
        std::string address = {};
        std::string token = {};
    };

    /// Begins at once. `tell` is called on the runner's thread. What `withJournal` uses must outlive it.
    SyncRunner(SyncEngine::WithJournal withJournal, Central central,
               std::function<void(const SyncState &)> tell, Rhythm rhythm);
    SyncRunner(SyncEngine::WithJournal withJournal, Central central,
               std::function<void(const SyncState &)> tell)
        : SyncRunner(std::move(withJournal), std::move(central), std::move(tell), Rhythm{})
    {
    }
    /// Hangs up and waits for the thread.
    ~SyncRunner();

    /// From any thread: something was written, or the network came back.
    void wake();
    /// From any thread: pull pages are small while somebody looks on.
    void setLookedAt(bool lookedAt);
    /// From any thread: that file is fetched from the central log, at once when that can be.
    void fetch(const std::string &file);
    /// To be called on the main thread: wakes whenever the system says that there is a network again.
    void wakeOnNetwork();

private:
    void run();
    void drive(HttpLine &line);
    void rest(std::chrono::milliseconds pause, std::chrono::milliseconds leftAlone);
    bool isStopping();

    const SyncEngine::WithJournal m_withJournal;
    const Central m_central;
    const std::function<void(const SyncState &)> m_tell;
    const Rhythm m_rhythm;

    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_stopping = false;
    bool m_woken = false;
    std::vector<std::string> m_wanted; ///< before there was an engine
    int64_t m_page = SyncEngine::largePage;
    HttpLine *m_line = nullptr; ///< while the thread has one
    SyncEngine *m_engine = nullptr;
    std::shared_ptr<void> m_network;
    std::thread m_thread;
};

} // namespace piketboek
