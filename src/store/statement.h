// A Statement is one prepared statement: bind from 1, step, read columns from 0; reset by `again()`. It goes
// back to its connection's pool when it is no longer used.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

struct sqlite3_stmt;

namespace piketboek {

class StatementPool;

class Statement
{
public:
    Statement() = default;
    Statement(sqlite3_stmt *statement, std::shared_ptr<StatementPool> pool)
        : m_statement(statement, {std::move(pool)})
    {
    }

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
    struct GiveBack
    {
        std::shared_ptr<StatementPool> pool;
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement &bound(int code);

    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    bool m_unbound = false; ///< a value did not fit in memory: what would be run is not what was meant
};

} // namespace piketboek
