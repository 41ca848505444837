#include "store/gripstand.h"

namespace piketboek {

namespace {

// Those taken back stand in between, so a few are looked at.
constexpr auto newest = "SELECT t.no, r.id, t.sort FROM timeline t JOIN record r ON r.no = t.record "
                        "WHERE t.act = 'grip' AND r.exercise = ?1 AND r.state <> 'mistaken' "
                        "ORDER BY t.sort DESC, t.no DESC LIMIT 20";

Result<std::optional<GripStand>> standAt(Reader &reader, int64_t no, const std::string &record, int64_t at)
{
    const Result<std::optional<Entry>> entry = reader.entries().at(no);
    const Result<RecordState> state = reader.state(record);
    if (!entry || !state)
        return std::unexpected(entry ? state.error() : entry.error());
    if (!*entry || state->withdrawn.contains((*entry)->id))
        return std::nullopt;
    const Result<Envelope> envelope = Envelope::read((*entry)->envelope);
    if (!envelope)
        return std::unexpected(envelope.error());
    return GripStand{envelope->plain.integer("grip"), at};
}

} // namespace

Result<std::optional<GripStand>> GripStand::last(Reader &reader, const std::string &exercise)
{
    Result<Statement> rows = reader.database().prepare(newest);
    if (!rows)
        return std::unexpected(rows.error());
    Result<bool> row = rows->bind(1, exercise).step();
    for (; row && *row; row = rows->step()) {
        Result<std::optional<GripStand>> stand =
            standAt(reader, rows->integer(0), std::string(rows->text(1)), rows->integer(2));
        if (!stand || *stand)
            return stand;
    }
    if (!row)
        return std::unexpected(row.error());
    return std::nullopt;
}

} // namespace piketboek
