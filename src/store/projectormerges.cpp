#include "store/projector.h"

#include "registers/mergegroups.h"
#include "store/mergeacts.h"

namespace piketboek {

// Only what the merges changed is written: the others stand as they stood.
Result<void> Projector::foldMerges(std::set<int64_t> touched)
{
    Result<Heads> before = tiedHeads();
    Result<Heads> wanted = before ? wantedHeads() : before;
    if (!wanted)
        return std::unexpected(wanted.error());
    Heads both = *wanted;
    both.insert(before->begin(), before->end());
    for (const auto &[record, ignored] : both) {
        const int64_t was = before->try_emplace(record, record).first->second;
        const int64_t now = wanted->try_emplace(record, record).first->second;
        if (was == now)
            continue;
        if (const Result<void> tied = setHead(record, now); !tied)
            return tied;
        touched.insert({record, was, now});
    }
    for (const int64_t record : touched) {
        if (const Result<void> alone = foldRecord(record); !alone)
            return alone;
    }
    return foldGroups(touched);
}

/// Of the records that are tied to another one.
Result<Projector::Heads> Projector::tiedHeads()
{
    Result<Statement> rows = m_database->prepare("SELECT no, head FROM record WHERE head <> no");
    if (!rows)
        return std::unexpected(rows.error());
    Heads heads;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step())
        heads.emplace(rows->integer(0), rows->integer(1));
    return row ? Result<Heads>(std::move(heads)) : std::unexpected(row.error());
}

Result<Projector::Heads> Projector::wantedHeads()
{
    const Result<std::vector<PlacedEntry>> acts = mergeActs(*m_database);
    if (!acts)
        return std::unexpected(acts.error());
    Heads heads;
    for (const auto &[record, head] : mergeGroups(*acts)) {
        const Result<int64_t> member = recordNumber(record);
        const Result<int64_t> first = member ? recordNumber(head) : member;
        if (!first)
            return std::unexpected(first.error());
        if (*member != *first)
            heads.emplace(*member, *first);
    }
    return heads;
}

Result<void> Projector::setHead(int64_t record, int64_t head)
{
    Result<Statement> tie = m_database->prepare("UPDATE record SET head = ?2 WHERE no = ?1");
    return tie ? tie->bind(1, record).bind(2, head).run() : std::unexpected(tie.error());
}

// Most records are alone.
Result<void> Projector::foldGroups(const std::set<int64_t> &records)
{
    Result<Statement> heads =
        m_database->prepare("SELECT r.head FROM record r WHERE r.no = ?1 AND (r.head <> r.no OR EXISTS"
                            "(SELECT 1 FROM record m WHERE m.head = r.no AND m.head <> m.no))");
    if (!heads)
        return std::unexpected(heads.error());
    std::set<int64_t> groups;
    for (const int64_t record : records) {
        const Result<bool> tied = heads->again().bind(1, record).step();
        if (!tied)
            return std::unexpected(tied.error());
        if (*tied)
            groups.insert(heads->integer(0));
    }
    heads->again();
    for (const int64_t head : groups) {
        if (const Result<void> done = foldGroup(head); !done)
            return done;
    }
    return {};
}

Result<std::vector<int64_t>> Projector::membersOf(int64_t head)
{
    Result<Statement> rows =
        m_database->prepare("SELECT no FROM (SELECT no, id FROM record WHERE no = ?1 UNION ALL "
                            "SELECT no, id FROM record WHERE head = ?1 AND head <> no) ORDER BY id");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<int64_t> members;
    Result<bool> row = rows->bind(1, head).step();
    for (; row && *row; row = rows->step())
        members.push_back(rows->integer(0));
    return row ? Result<std::vector<int64_t>>(std::move(members)) : std::unexpected(row.error());
}

// One member counts, for all of them: the lowest id among the confirmed ones. A mistake says nothing.
Result<void> Projector::foldGroup(int64_t head)
{
    const Result<std::vector<int64_t>> members = membersOf(head);
    if (!members)
        return std::unexpected(members.error());
    int64_t counted = 0;
    std::vector<RecordState> states;
    for (const int64_t member : *members) {
        const Result<RecordState> state = stateOf(member);
        const Incident alone = state ? Incident::from(*state) : Incident();
        const Result<void> shown =
            state ? showFigures(member, *state, alone) : std::unexpected(state.error());
        if (!shown)
            return shown;
        const bool counts = counted == 0 && alone.state == IncidentState::Confirmed;
        counted = counts ? member : counted;
        if (alone.state != IncidentState::Mistaken)
            states.insert(counts ? states.begin() : states.end(), *state);
    }
    const Result<void> together =
        counted > 0 ? showFigures(counted, states.front(), Incident::together(states)) : Result<void>();
    return together ? setCounted(*members, counted) : together;
}

Result<void> Projector::setCounted(const std::vector<int64_t> &members, int64_t counted)
{
    Result<Statement> count = m_database->prepare("UPDATE record SET counts = ?2 WHERE no = ?1");
    if (!count)
        return std::unexpected(count.error());
    for (const int64_t member : members) {
        const Result<void> done = count->again().bind(1, member).bind(2, member == counted).run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace piketboek
