#include "store/projector.h"

#include "registers/mergegroups.h"

namespace piketboek {

namespace {

constexpr auto mergeActs = "SELECT e.envelope FROM timeline t JOIN entry e ON e.no = t.no "
                           "WHERE t.act IN ('merge', 'unmerge') "
                           "UNION ALL SELECT e.envelope FROM timeline t JOIN entry m ON m.no = t.no "
                           "JOIN mark k ON k.device = m.device AND k.seq = m.seq JOIN entry e ON e.no = k.no "
                           "JOIN timeline w ON w.no = k.no WHERE t.act = 'merge' AND w.act = 'withdraw'";

Result<std::vector<PlacedEntry>> actsOf(Database &database)
{
    Result<Statement> rows = database.prepare(mergeActs);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlacedEntry> acts;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        if (Result<Envelope> envelope = Envelope::read(rows->text(0)))
            acts.push_back({std::move(*envelope)});
    }
    if (!row)
        return std::unexpected(row.error());
    return acts;
}

} // namespace

Result<void> Projector::foldMerges()
{
    const Result<std::vector<PlacedEntry>> acts = actsOf(*m_database);
    if (!acts)
        return std::unexpected(acts.error());
    if (const Result<void> alone =
            m_database->run("UPDATE record SET head = no, counts = (state = 'confirmed') "
                            "WHERE head <> no OR no IN (SELECT head FROM record "
                            "WHERE head <> no)");
        !alone)
        return alone;
    std::set<int64_t> heads;
    for (const auto &[record, head] : mergeGroups(*acts)) {
        const Result<int64_t> member = recordNumber(record);
        const Result<int64_t> first = recordNumber(head);
        if (!member || !first)
            return std::unexpected(member ? first.error() : member.error());
        const Result<void> tied = m_database->run("UPDATE record SET head = " + std::to_string(*first) +
                                                  " WHERE no = " + std::to_string(*member));
        if (!tied)
            return tied;
        heads.insert(*first);
    }
    return chooseCounted(heads);
}

// Of a group one member counts: the lowest id among the confirmed ones.
Result<void> Projector::chooseCounted(const std::set<int64_t> &records)
{
    Result<Statement> choose = m_database->prepare(
        "UPDATE record SET counts = (no = (SELECT m.no FROM record m WHERE m.head = record.head "
        "AND m.state = 'confirmed' ORDER BY m.id LIMIT 1)) WHERE head = (SELECT head FROM record WHERE no = "
        "?1) "
        "AND (SELECT count(*) FROM record m WHERE m.head = record.head) > 1");
    if (!choose)
        return std::unexpected(choose.error());
    for (const int64_t record : records) {
        if (const Result<void> done = choose->again().bind(1, record).run(); !done)
            return done;
    }
    return {};
}

} // namespace piketboek
