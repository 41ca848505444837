// A Transaction begins IMMEDIATE and rolls back unless `commit` was called.
#pragma once

#include "base/failure.h"

namespace piketboek {

class Database;

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

} // namespace piketboek
