// A StatementPool keeps the statements of one connection that were used, to lend them again for the same
// text: preparing one costs more than most of them.
#pragma once

#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace piketboek {

class StatementPool
{
public:
    StatementPool() = default;
    ~StatementPool();
    StatementPool(const StatementPool &) = delete;

    /// One of that text which nobody uses now; nullptr when there is none.
    sqlite3_stmt *take(std::string_view sql);
    void giveBack(sqlite3_stmt *statement);

private:
    static constexpr size_t most = 64;
    std::vector<sqlite3_stmt *> m_idle; ///< the one given back last at the end
};

} // namespace piketboek
