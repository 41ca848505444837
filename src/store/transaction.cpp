#include "store/transaction.h"

#include "store/database.h"

#include <utility>

namespace piketboek {

namespace {

Result<void> runKept(Database &database, const char *sql)
{
    Result<Statement> statement = database.prepare(sql);
    return statement ? statement->run() : std::unexpected(statement.error());
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = runKept(database, "BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // It fails where SQLite has rolled back by itself, as on a full disk: then nothing is left to do.
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (const Result<void> done = runKept(*m_database, "COMMIT"); !done)
        return done;
    m_database = nullptr;
    return {};
}

} // namespace piketboek
