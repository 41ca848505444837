#include "store/database.h"

#include "store/statementpool.h"

#include <cerrno>
#include <sqlite3.h>

namespace piketboek {

namespace {

Remedy remedyFor(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return Remedy::TryLater;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Remedy::AskAgain;
    default:
        return Remedy::StopAndKeep;
    }
}

std::string wordsFor(int code, const char *detail)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return "the disk is full: nothing was stored; make room and it goes on";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "the journal is in use by another program: try again";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "the journal can not be written here: its files are read-only";
    case SQLITE_CANTOPEN:
        return "the journal's file can not be opened: check the path and its permissions";
    case SQLITE_NOTADB:
        return "this file is no journal";
    case SQLITE_CORRUPT:
        return "the journal's file is damaged: keep it as it is and run verify";
    default:
        return std::string("the store refused: ") + detail;
    }
}

constexpr const char *writing =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;"
    "PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=4000;";
constexpr const char *reading = "PRAGMA query_only=ON;";

} // namespace

Failure failureOf(sqlite3 *handle)
{
    const int system = sqlite3_system_errno(handle);
    const bool full = system == ENOSPC || system == EFBIG || system == EDQUOT;
    const int found = sqlite3_extended_errcode(handle);
    const int code = full && (found & 0xFF) == SQLITE_IOERR ? SQLITE_FULL : found;
    return {remedyFor(code), wordsFor(code, sqlite3_errmsg(handle))};
}

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3 *handle) : m_handle(handle), m_pool(std::make_shared<StatementPool>()) {}

// SQLite counts its memory for all threads together, under a lock around each allocation; nobody asks for it.
void countNoMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)done;
}

Result<Database> Database::open(const std::string &path, Access access)
{
    countNoMemory();
    const int flags =
        access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return std::unexpected(database.failure());
    sqlite3_busy_timeout(handle, patience);
    if (const Result<void> ready = database.run(access == Access::Write ? writing : reading); !ready)
        return std::unexpected(ready.error());
    return database;
}

Failure Database::failure() const
{
    return failureOf(m_handle.get());
}

Result<void> Database::run(const std::string &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(failure());
    return {};
}

Result<void> Database::freeze()
{
    return run("BEGIN; SELECT count(*) FROM sqlite_schema");
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = m_pool->take(sql);
    if (statement)
        return Statement(statement, m_pool);
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(failure());
    return Statement(statement, m_pool);
}

Result<int64_t> Database::integer(std::string_view sql, int64_t otherwise)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->integer(0) : otherwise;
}

int64_t Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

int64_t Database::allChanges() const
{
    return sqlite3_total_changes64(m_handle.get());
}

int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

} // namespace piketboek
