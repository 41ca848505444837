#include "store/statementpool.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace piketboek {

StatementPool::~StatementPool()
{
    for (sqlite3_stmt *statement : m_idle)
        sqlite3_finalize(statement);
}

sqlite3_stmt *StatementPool::take(std::string_view sql)
{
    const auto isIt = [sql](sqlite3_stmt *idle) {
        const char *text = sqlite3_sql(idle);
        return std::strncmp(text, sql.data(), sql.size()) == 0 && text[sql.size()] == '\0';
    };
    const auto found = std::ranges::find_if(m_idle, isIt);
    if (found == m_idle.end())
        return nullptr;
    sqlite3_stmt *statement = *found;
    m_idle.erase(found);
    return statement;
}

void StatementPool::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() == most) {
        sqlite3_finalize(m_idle.front());
        m_idle.erase(m_idle.begin());
    }
    m_idle.push_back(statement);
}

} // namespace piketboek
