#include "exchange/recordsurroundings.h"

namespace piketboek {

namespace {

Result<std::vector<RecordState>> statesOf(Reader &reader, const std::string &registerName)
{
    const Result<std::vector<RecordRow>> rows = reader.records(registerName, 0, "");
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<RecordState> states;
    states.reserve(rows->size());
    for (const RecordRow &row : *rows) {
        Result<RecordState> state = reader.state(row.id);
        if (!state)
            return std::unexpected(state.error());
        states.push_back(std::move(*state));
    }
    return states;
}

} // namespace

Result<RecordSurroundings> RecordSurroundings::of(Reader &reader)
{
    RecordSurroundings read;
    Result<std::vector<RecordState>> meetings = statesOf(reader, "council_meeting");
    Result<std::vector<RecordState>> ordinances = statesOf(reader, "ordinance");
    Result<std::vector<RecordState>> measures = statesOf(reader, "measure");
    for (const auto *states : {&meetings, &ordinances, &measures})
        if (!*states)
            return std::unexpected(states->error());
    read.m_meetings = std::move(*meetings);
    read.m_ordinances = std::move(*ordinances);
    read.m_measures = std::move(*measures);
    read.m_book = &reader.book();
    return read;
}

} // namespace piketboek
