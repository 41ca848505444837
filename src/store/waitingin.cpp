#include "store/waitingin.h"

namespace piketboek {

namespace {

// The central log confirms a device's entries one after the other.
constexpr auto ownUnconfirmed =
    "SELECT EXISTS(SELECT 1 FROM timeline t CROSS JOIN entry e ON e.no = t.no CROSS JOIN own o ON o.device = "
    "e.device WHERE t.record = (SELECT no FROM record WHERE id = ?1) AND e.seq > "
    "coalesce((SELECT max(r.seq) FROM receipt r WHERE r.device = o.device), 0))";

} // namespace

Result<bool> anyWaitingIn(Reader &reader, const std::string &record)
{
    Result<Statement> row = reader.database().prepare(ownUnconfirmed);
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, record).step();
    if (!found)
        return found;
    return row->integer(0) != 0;
}

} // namespace piketboek
