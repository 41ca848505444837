#include "store/mergeacts.h"

#include "store/statement.h"
#include "store/twins.h"

namespace piketboek {

namespace {

// Merges, and whatever undoes them, or undoes that, however deep.
constexpr auto mergesSql =
    "WITH RECURSIVE act(no) AS (SELECT no FROM timeline WHERE act IN ('merge', 'unmerge') "
    "UNION SELECT w.no FROM act a CROSS JOIN entry e ON e.no = a.no CROSS JOIN device d ON d.no = e.device "
    "CROSS JOIN mark k ON k.device = d.id AND k.seq = e.seq CROSS JOIN timeline w ON w.no = k.no "
    "WHERE w.act IN ('withdraw', 'unmerge')) "
    "SELECT e.envelope FROM act a CROSS JOIN entry e ON e.no = a.no";

} // namespace

Result<std::vector<PlacedEntry>> mergeActs(Database &database)
{
    Result<Statement> rows = database.prepare(mergesSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlacedEntry> acts;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        Result<Envelope> envelope = Envelope::read(rows->text(0));
        if (!envelope)
            continue;
        if (const Result<void> done = Twins(database).retarget(*envelope); !done)
            return std::unexpected(done.error());
        acts.push_back({std::move(*envelope)});
    }
    if (!row)
        return std::unexpected(row.error());
    return acts;
}

} // namespace piketboek
