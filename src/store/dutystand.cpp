#include "store/dutystand.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto dutiesSql =
    "SELECT id FROM record WHERE no IN (SELECT record FROM timeline WHERE act = 'handover')";
constexpr auto editionSql =
    "SELECT count(*), coalesce(max(no), 0), coalesce(sum(arrived < ?1), 0) FROM timeline "
    "WHERE record IN (SELECT record FROM timeline WHERE act = 'handover')";

int64_t movedAt(const Duty &duty)
{
    return duty.holders.empty() ? 0 : duty.holders.front().at;
}

} // namespace

Result<DutyStand> DutyStand::now(Reader &reader, const std::string &exercise)
{
    Result<Statement> rows = reader.database().prepare(dutiesSql);
    if (!rows)
        return std::unexpected(rows.error());
    DutyStand stand;
    Result<bool> row = rows->step();
    for (; row && *row; row = rows->step()) {
        const Result<std::vector<PlacedEntry>> entries = reader.placed(std::string(rows->text(0)));
        if (!entries)
            return std::unexpected(entries.error());
        if (Duty duty = Duty::fold(*entries); !duty.record.empty() && duty.exercise == exercise)
            stand.duties.push_back(std::move(duty));
    }
    if (!row)
        return std::unexpected(row.error());
    std::ranges::sort(stand.duties, std::greater(),
                      [](const Duty &duty) { return std::pair(movedAt(duty), duty.record); });
    return stand;
}

Result<std::string> DutyStand::edition(Reader &reader)
{
    constexpr int64_t notArrived = largestInteger;
    Result<Statement> row = reader.database().prepare(editionSql);
    if (!row)
        return std::unexpected(row.error());
    const Result<bool> found = row->bind(1, notArrived).step();
    if (!found)
        return std::unexpected(found.error());
    return std::to_string(row->integer(0)) + ' ' + std::to_string(row->integer(1)) + ' ' +
           std::to_string(row->integer(2));
}

bool DutyStand::isOff(std::string_view officer, std::string_view role) const
{
    const auto ofRole = [&](const Duty &duty) { return duty.role == role; };
    return std::ranges::any_of(duties,
                               [&](const Duty &duty) {
                                   return ofRole(duty) && duty.former.contains(std::string(officer));
                               }) &&
           std::ranges::none_of(duties,
                                [&](const Duty &duty) { return ofRole(duty) && duty.isHeldBy(officer); });
}

std::vector<Duty> DutyStand::heldBy(std::string_view officer) const
{
    std::vector<Duty> held;
    std::ranges::copy_if(duties, std::back_inserter(held),
                         [&](const Duty &duty) { return duty.isHeldBy(officer); });
    return held;
}

} // namespace piketboek
