// A Checkpointer copies what was written ahead into the store's own file, on a thread and a connection of its
// own, so that no tap waits for it.
#pragma once

#include "store/database.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace piketboek {

class Checkpointer
{
public:
    /// Watches the commits of `writer`, which must outlive it; `path` is that connection's file.
    static Result<std::unique_ptr<Checkpointer>> watch(Database &writer, const std::string &path);
    ~Checkpointer();
    Checkpointer(const Checkpointer &) = delete;

    /// As long as this is held nothing is copied: two can not copy at once, and who must have it whole and
    /// now does it alone.
    std::unique_lock<std::mutex> pause() { return std::unique_lock(m_copying); }

private:
    enum class Turn {
        Writer, ///< nothing to do until much was written
        Thread, ///< copies
        Rest,   ///< the writer copies the little that came in meanwhile, and begins the file anew
    };

    Checkpointer(Database &writer, Database own);
    static int committed(void *self, sqlite3 *writer, const char *schema, int pages);
    void afterCommit(sqlite3 *writer, const char *schema, int pages);
    void work();
    void copy();

    Database *m_writer;
    Database m_own;
    std::atomic<Turn> m_turn = Turn::Writer;
    std::atomic<int> m_pages = 0;
    std::mutex m_copying;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace piketboek
