#include "store/leftoutlines.h"

namespace piketboek {

namespace {

constexpr auto countSql = "SELECT count(*) FROM timeline WHERE record = ?1 AND folded = 0";
constexpr auto oneSql =
    "SELECT EXISTS(SELECT 1 FROM device d CROSS JOIN entry e ON e.device = d.no AND e.seq = ?2 "
    "CROSS JOIN timeline t ON t.no = e.no WHERE d.id = ?1 AND t.record = ?3 AND t.folded = 0)";

bool isOne(Database &database, int64_t record, const EntryId &id)
{
    Result<Statement> row = database.prepare(oneSql);
    return row && row->bind(1, id.device).bind(2, id.seq).bind(3, record).step() && row->integer(0) != 0;
}

} // namespace

Result<OtherLines> leftOutLines(Database &database, int64_t record)
{
    Result<Statement> row = database.prepare(countSql);
    if (!row)
        return std::unexpected(row.error());
    if (const Result<bool> counted = row->bind(1, record).step(); !counted)
        return std::unexpected(counted.error());
    return OtherLines{row->integer(0),
                      [&database, record](const EntryId &id) { return isOne(database, record, id); }};
}

} // namespace piketboek
