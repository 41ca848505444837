#include "store/checkpointer.h"

#include <sqlite3.h>

namespace piketboek {

namespace {

constexpr int many = 400; ///< pages of 4 KiB
constexpr int few = 100;
constexpr int mostPasses = 8;

} // namespace

Result<std::unique_ptr<Checkpointer>> Checkpointer::watch(Database &writer, const std::string &path)
{
    Result<Database> own = Database::open(path, Database::Access::Write);
    if (!own)
        return std::unexpected(own.error());
    return std::unique_ptr<Checkpointer>(new Checkpointer(writer, std::move(*own)));
}

Checkpointer::Checkpointer(Database &writer, Database own)
    : m_writer(&writer), m_own(std::move(own)), m_thread([this] { work(); })
{
    sqlite3_wal_hook(writer.handle(), committed, this);
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_writer->handle(), nullptr, nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

int Checkpointer::committed(void *self, sqlite3 *writer, const char *schema, int pages)
{
    static_cast<Checkpointer *>(self)->afterCommit(writer, schema, pages);
    return SQLITE_OK;
}

// Only the writer sees a moment in which all is copied, and only then its next commit begins the file anew.
void Checkpointer::afterCommit(sqlite3 *writer, const char *schema, int pages)
{
    m_pages = pages;
    if (m_turn == Turn::Rest) {
        sqlite3_wal_checkpoint_v2(writer, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        m_turn = Turn::Writer;
    } else if (m_turn == Turn::Writer && pages >= many) {
        const std::lock_guard lock(m_mutex);
        m_turn = Turn::Thread;
        m_wake.notify_one();
    }
}

void Checkpointer::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || m_turn == Turn::Thread; });
        if (m_stop)
            return;
        lock.unlock();
        copy();
        m_turn = Turn::Rest;
        lock.lock();
    }
}

// Each pass copies what came in during the one before, so they grow shorter.
void Checkpointer::copy()
{
    const std::lock_guard alone(m_copying);
    int before = 0;
    for (int pass = 0; pass < mostPasses && m_pages - before > few; ++pass) {
        int copied = 0;
        const int done =
            sqlite3_wal_checkpoint_v2(m_own.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, &copied);
        if (done != SQLITE_OK || copied <= before)
            return;
        before = copied;
    }
}

} // namespace piketboek
