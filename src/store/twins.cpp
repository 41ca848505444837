#include "store/twins.h"

namespace piketboek {

Result<void> Twins::remember(const EntryId &id, const Hash &was)
{
    Result<Statement> insert =
        m_database->prepare("INSERT OR IGNORE INTO twin(device, seq, was) VALUES(?1, ?2, ?3)");
    if (!insert)
        return std::unexpected(insert.error());
    return insert->bind(1, id.device).bind(2, id.seq).bindBytes(3, bytesOf(was)).run();
}

Result<std::vector<EntryId>> Twins::of(const EntryId &id)
{
    Result<Statement> rows = m_database->prepare(
        "SELECT device, seq FROM twin WHERE was = (SELECT was FROM twin WHERE device = ?1 AND seq = ?2) "
        "ORDER BY device, seq");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<EntryId> twins;
    Result<bool> row = rows->bind(1, id.device).bind(2, id.seq).step();
    for (; row && *row; row = rows->step())
        twins.push_back({std::string(rows->text(0)), rows->integer(1)});
    if (!row)
        return std::unexpected(row.error());
    return twins;
}

Result<EntryId> Twins::standingFor(const EntryId &id)
{
    Result<Statement> row = m_database->prepare(
        "SELECT device, seq FROM twin WHERE was = (SELECT was FROM twin WHERE device = ?1 AND seq = ?2) "
        "ORDER BY device, seq LIMIT 1");
    const Result<bool> found =
        row ? row->bind(1, id.device).bind(2, id.seq).step() : std::unexpected(row.error());
    if (!found)
        return std::unexpected(found.error());
    return *found ? EntryId{std::string(row->text(0)), row->integer(1)} : id;
}

Result<void> Twins::retarget(Envelope &envelope)
{
    for (Target &target : envelope.about) {
        if (!target.record.empty())
            continue;
        Result<EntryId> standing = standingFor(target.entry);
        if (!standing)
            return std::unexpected(standing.error());
        target.entry = std::move(*standing);
    }
    return {};
}

} // namespace piketboek
