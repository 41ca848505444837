#include "bench/baretable.h"

#include "bench/must.h"

#include <filesystem>
#include <sqlite3.h>

namespace piketboek::bench {

BareTable::BareTable(const std::string &file)
{
    for (const char *end : {"", "-wal", "-shm"})
        std::filesystem::remove(file + end);
    if (sqlite3_open(file.c_str(), &m_handle) != SQLITE_OK)
        giveUp(sqlite3_errmsg(m_handle));
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"
        "CREATE TABLE line(no INTEGER PRIMARY KEY, device INTEGER NOT NULL, seq INTEGER NOT NULL,"
        " body BLOB NOT NULL, UNIQUE(device, seq))");
    constexpr auto sql = "INSERT INTO line(device, seq, body) VALUES(?1, ?2, ?3)";
    if (sqlite3_prepare_v2(m_handle, sql, -1, &m_insert, nullptr) != SQLITE_OK)
        giveUp(sqlite3_errmsg(m_handle));
}

BareTable::~BareTable()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_handle);
}

void BareTable::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(sqlite3_errmsg(m_handle));
}

void BareTable::insert(std::span<const EntryLineAt> lines, size_t perTransaction)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i % perTransaction == 0)
            run("BEGIN IMMEDIATE");
        const EntryLineAt &line = lines[i];
        sqlite3_bind_int64(m_insert, 1, line.device);
        sqlite3_bind_int64(m_insert, 2, line.seq);
        sqlite3_bind_blob64(m_insert, 3, line.line.data(), line.line.size(), SQLITE_STATIC);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
        if (i + 1 == lines.size() || (i + 1) % perTransaction == 0)
            run("COMMIT");
    }
}

} // namespace piketboek::bench
