#include "store/pen.h"

#include <future>

namespace piketboek {

Pen::Pen(std::unique_ptr<Journal> journal) : m_journal(std::move(journal))
{
    m_journal->giveWayWhen([this] { return m_tapsWaiting > 0; });
    m_thread = std::thread([this] { work(); });
}

Pen::~Pen()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Pen::post(Turn turn, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        (turn == Turn::Tap ? m_taps : m_pulls).push_back(std::move(job));
        m_tapsWaiting = static_cast<int>(m_taps.size());
    }
    m_wake.notify_one();
}

void Pen::run(Turn turn, const Job &job)
{
    std::promise<void> done;
    post(turn, [&](Journal &journal) {
        job(journal);
        done.set_value();
    });
    done.get_future().wait();
}

bool Pen::next(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_taps.empty() || !m_pulls.empty(); });
    std::deque<Job> &queue = m_taps.empty() ? m_pulls : m_taps;
    if (queue.empty())
        return false;
    job = std::move(queue.front());
    queue.pop_front();
    m_tapsWaiting = static_cast<int>(m_taps.size());
    return true;
}

void Pen::work()
{
    for (Job job; next(job); job = nullptr)
        job(*m_journal);
}

} // namespace piketboek
