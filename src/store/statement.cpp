#include "store/statement.h"

#include "store/database.h"
#include "store/statementpool.h"

#include <sqlite3.h>

namespace piketboek {

void Statement::GiveBack::operator()(sqlite3_stmt *statement) const
{
    pool->giveBack(statement);
}

Statement &Statement::again()
{
    sqlite3_reset(m_statement.get());
    m_unbound = false;
    return *this;
}

Statement &Statement::bind(int at, int64_t value)
{
    return bound(sqlite3_bind_int64(m_statement.get(), at, value));
}

Statement &Statement::bind(int at, std::string_view text)
{
    return bound(sqlite3_bind_text64(m_statement.get(), at, text.data() ? text.data() : "", text.size(),
                                     SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bindBytes(int at, std::string_view bytes)
{
    return bound(sqlite3_bind_blob64(m_statement.get(), at, bytes.data() ? bytes.data() : "", bytes.size(),
                                     SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(int at)
{
    return bound(sqlite3_bind_null(m_statement.get(), at));
}

Statement &Statement::bound(int code)
{
    m_unbound = m_unbound || code != SQLITE_OK;
    return *this;
}

Result<bool> Statement::step()
{
    if (m_unbound)
        return std::unexpected(failureOf(sqlite3_db_handle(m_statement.get())));
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return std::unexpected(failureOf(sqlite3_db_handle(m_statement.get())));
    }
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    again();
    if (!row)
        return std::unexpected(row.error());
    return {};
}

int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

} // namespace piketboek
