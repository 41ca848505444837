#include "store/transaction.h"

#include "store/database.h"

#include <utility>

namespace piketboek {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return std::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (const Result<void> done = m_database->run("COMMIT"); !done)
        return done;
    m_database = nullptr;
    return {};
}

} // namespace piketboek
