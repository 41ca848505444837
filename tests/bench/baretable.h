// A BareTable is what any program could do with SQLite's C API: one table, unique (device, seq), the whole
// line as body, WAL and synchronous FULL.
#pragma once

#include "bench/centralpages.h"

#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace piketboek::bench {

class BareTable
{
public:
    explicit BareTable(const std::string &file);
    ~BareTable();
    BareTable(const BareTable &) = delete;

    void insert(std::span<const EntryLineAt> lines, size_t perTransaction);

private:
    void run(const char *sql);

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace piketboek::bench
