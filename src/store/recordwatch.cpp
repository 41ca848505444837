#include "store/recordwatch.h"

namespace piketboek {

namespace {

// The order within a record decides nothing here: only that something was added or taken away.
constexpr auto looksSql =
    "SELECT r.id, t.acts || '/' || t.last || '/' || r.head || '/' || r.state || '/' || r.open FROM "
    "(SELECT record, count(*) AS acts, max(no) AS last FROM timeline WHERE folded = 1 GROUP BY record) t "
    "JOIN record r ON r.no = t.record";

} // namespace

Result<std::map<std::string, std::string>> RecordWatch::looks()
{
    Result<Statement> rows = m_reader.database().prepare(looksSql);
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::string, std::string> looks;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        looks.emplace(rows->text(0), rows->text(1));
    if (!row)
        return std::unexpected(row.error());
    return looks;
}

Result<std::vector<std::string>> RecordWatch::changed()
{
    Result<std::map<std::string, std::string>> now = looks();
    if (!now)
        return std::unexpected(now.error());
    std::vector<std::string> changed;
    for (const auto &[record, look] : *now) {
        const auto before = m_looks.find(record);
        if (before == m_looks.end() || before->second != look)
            changed.push_back(record);
    }
    for (const auto &[record, look] : m_looks) {
        if (!now->contains(record))
            changed.push_back(record);
    }
    m_looks = std::move(*now);
    return changed;
}

} // namespace piketboek
