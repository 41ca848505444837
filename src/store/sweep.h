// The Sweep takes what was erased out of where it lingers, the search index's old segments and the
// write-ahead log, and remembers over a restart that it still has to.
#pragma once

#include "store/database.h"

namespace piketboek {

class Sweep
{
public:
    static Result<Sweep> over(Database &database);

    /// Within the caller's transaction: something goes with its commit.
    Result<void> ask();
    bool isDue() const { return m_due; }
    /// Outside a transaction, and without waiting: what somebody who reads is in the way of stays due.
    void tryNow();

private:
    Sweep(Database &database, bool due) : m_database(&database), m_due(due) {}
    bool emptyWriteAhead();

    Database *m_database;
    bool m_due;
};

} // namespace piketboek
