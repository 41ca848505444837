#include "report/recordcase.h"

#include "base/happened.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isInTheBook(const RecordRow &row)
{
    return row.counts && row.exercise == "no";
}

} // namespace

Result<std::vector<RecordCase>> RecordCase::of(Reader &reader, const std::string &registerName,
                                               const std::string &municipality)
{
    const Result<std::vector<RecordRow>> rows = reader.records(registerName, 0, municipality);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<RecordCase> cases;
    for (const RecordRow &row : *rows) {
        if (!isInTheBook(row))
            continue;
        Result<RecordState> state = reader.state(row.id);
        if (!state)
            return std::unexpected(state.error());
        cases.push_back({row, std::move(*state)});
    }
    return cases;
}

Kept keptIn(const std::vector<RecordCase> &cases, int year)
{
    std::vector<RecordRow> rows;
    std::ranges::transform(cases, std::back_inserter(rows), &RecordCase::row);
    return keptSince(rows, year);
}

Kept keptSince(const std::vector<RecordRow> &rows, int year)
{
    int first = 0;
    for (const RecordRow &row : rows) {
        if (isInTheBook(row) && row.year > 0 && (first == 0 || row.year < first))
            first = row.year;
    }
    if (first == 0)
        return Kept::NotRegistered;
    return year < first ? Kept::BeforeTheBook : Kept::Yes;
}

int yearOf(const std::optional<HappenedText> &time)
{
    if (!time)
        return 0;
    const Result<Happened> happened = Happened::read(time->at, time->zone, time->source);
    return happened ? happened->year() : 0;
}

std::string dayOf(const std::optional<HappenedText> &time)
{
    return time ? time->at.substr(0, 10) : std::string();
}

} // namespace piketboek
