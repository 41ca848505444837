// A Database is one connection to one SQLite file, used by one thread, with its statements.
#pragma once

#include "base/failure.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;

namespace piketboek {

class Database
{
public:
    enum class Access { Write, Read };
    static constexpr int patience = 5000; ///< ms that is waited for who is busy with the file

    /// WAL, synchronous FULL, foreign keys, recursive triggers, secure_delete, busy_timeout 5 s. `Read` is
    /// query-only. TryLater when the file is in use or the disk is full; StopAndKeep when it is no database
    /// or damaged.
    static Result<Database> open(const std::string &path, Access access);

    Result<void> run(const std::string &sql);
    /// From now on everything is read as it stands at this moment, whatever is written meanwhile.
    Result<void> freeze();
    Result<Statement> prepare(std::string_view sql);
    /// The first column of the first row; `otherwise` when there is none.
    Result<int64_t> integer(std::string_view sql, int64_t otherwise = 0);
    int64_t lastRow() const;
    int64_t changes() const;
    /// Since the database was opened, those of the index of words too.
    int64_t allChanges() const;
    Failure failure() const;
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle);
    std::unique_ptr<sqlite3, Close> m_handle;
    std::shared_ptr<StatementPool> m_pool;
};

Failure failureOf(sqlite3 *handle);

} // namespace piketboek
