// The Pen is the one thread that writes in a journal: taps before pulls, each job a short transaction.
#pragma once

#include "store/journal.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace piketboek {

class Pen
{
public:
    enum class Turn { Tap, Pull };
    using Job = std::function<void(Journal &)>;

    explicit Pen(std::unique_ptr<Journal> journal);
    /// Finishes every job that waits.
    ~Pen();

    /// Runs the job on the pen's thread; taps pass everything else that waits.
    void post(Turn turn, Job job);
    /// As post, and waits for it.
    void run(Turn turn, const Job &job);

private:
    void work();
    bool next(Job &job);

    std::unique_ptr<Journal> m_journal;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<int> m_tapsWaiting = 0;
    std::deque<Job> m_taps;
    std::deque<Job> m_pulls;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace piketboek
