// A Database is one connection to one SQLite file, used by one thread, with its statements.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace piketboek {

class Statement;

class Database
{
public:
    enum class Access { Write, Read };

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
    Failure failure() const;
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle) : m_handle(handle) {}
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// One prepared statement: bind from 1, step, read columns from 0. Reset by `again()`.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) {}

    Statement &again();
    Statement &bind(int at, int64_t value);
    Statement &bind(int at, std::string_view text);
    Statement &bindBytes(int at, std::string_view bytes);
    Statement &bindNull(int at);

    /// True when there is a row; false at the end; the Failure of the connection otherwise. A statement that
    /// is left at a row holds its view of the file: `again()` lets go of it.
    Result<bool> step();
    /// For statements that give no rows.
    Result<void> run();

    int64_t integer(int column) const;
    std::string_view text(int column) const; ///< valid until the next step; bytes too
    bool isNull(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Begins IMMEDIATE; rolls back unless `commit` was called.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) {}
    Database *m_database;
};

Failure failureOf(sqlite3 *handle);

} // namespace piketboek
