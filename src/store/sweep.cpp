#include "store/sweep.h"

#include <sqlite3.h>

namespace piketboek {

Result<Sweep> Sweep::over(Database &database)
{
    const Result<int64_t> due = database.integer("SELECT count(*) FROM memory WHERE name = 'sweep'");
    return due ? Result<Sweep>(Sweep(database, *due > 0)) : std::unexpected(due.error());
}

Result<void> Sweep::ask()
{
    if (m_due)
        return {};
    const Result<void> noted = m_database->run("INSERT INTO memory(name, value) VALUES('sweep', 1)");
    m_due = noted.has_value();
    return noted;
}

void Sweep::tryNow()
{
    if (!m_due || !m_database->run("INSERT INTO words(words) VALUES('optimize')") || !emptyWriteAhead())
        return;
    m_due = !m_database->run("DELETE FROM memory WHERE name = 'sweep'");
}

// A reader that looks at the time before would hold it up, for as long as it likes.
bool Sweep::emptyWriteAhead()
{
    sqlite3_busy_timeout(m_database->handle(), 0);
    const int code = sqlite3_wal_checkpoint_v2(m_database->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE,
                                               nullptr, nullptr);
    sqlite3_busy_timeout(m_database->handle(), Database::patience);
    return code == SQLITE_OK;
}

} // namespace piketboek
