#include "store/projector.h"

#include "registers/mergegroups.h"
#include "store/mergeacts.h"

namespace piketboek {

namespace {

constexpr auto untie =
    "UPDATE record SET head = no, counts = (state = 'confirmed') WHERE no IN "
    "(SELECT no FROM record WHERE head <> no UNION SELECT head FROM record WHERE head <> no)";

// ?1 is the head of a group.
constexpr auto choose =
    "UPDATE record SET counts = (no = (SELECT m.no FROM record m WHERE m.state = 'confirmed' AND m.no IN "
    "(SELECT ?1 UNION ALL SELECT no FROM record WHERE head = ?1 AND head <> no) ORDER BY m.id LIMIT 1)) "
    "WHERE no IN (SELECT ?1 UNION ALL SELECT no FROM record WHERE head = ?1 AND head <> no)";

} // namespace

Result<void> Projector::foldMerges()
{
    const Result<std::vector<PlacedEntry>> acts = mergeActs(*m_database);
    if (!acts)
        return std::unexpected(acts.error());
    if (const Result<void> alone = m_database->run(untie); !alone)
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

// Of a group one member counts: the lowest id among the confirmed ones. Most records are alone.
Result<void> Projector::chooseCounted(const std::set<int64_t> &records)
{
    Result<Statement> heads =
        m_database->prepare("SELECT r.head FROM record r WHERE r.no = ?1 AND (r.head <> r.no OR EXISTS"
                            "(SELECT 1 FROM record m WHERE m.head = r.no AND m.head <> m.no))");
    Result<Statement> chosen = m_database->prepare(choose);
    if (!heads || !chosen)
        return std::unexpected(heads ? chosen.error() : heads.error());
    for (const int64_t record : records) {
        const Result<bool> tied = heads->again().bind(1, record).step();
        if (!tied)
            return std::unexpected(tied.error());
        if (!*tied)
            continue;
        if (const Result<void> done = chosen->again().bind(1, heads->integer(0)).run(); !done)
            return done;
    }
    return {};
}

} // namespace piketboek
