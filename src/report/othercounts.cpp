#include "report/othercounts.h"

#include <algorithm>

namespace piketboek {

namespace {

void add(OtherCount &count, const std::string &id)
{
    ++count.records;
    const auto kind = std::ranges::find(count.kinds, id, &OtherCount::Kind::id);
    if (kind != count.kinds.end())
        ++kind->records;
    else
        count.kinds.push_back({id, {id, id}, 1});
}

OtherCount emptyCount(const Description &description)
{
    OtherCount count{.registerName = description.name, .label = description.plural};
    const FormField *kind = description.field(description.kind);
    for (const FormOption &option : kind ? kind->options : std::vector<FormOption>())
        count.kinds.push_back({option.id, option.label});
    return count;
}

} // namespace

Result<std::vector<OtherCount>> OtherCount::of(Reader &reader, int year, const std::string &municipality)
{
    std::vector<OtherCount> counts;
    for (const Description *description : reader.book().all()) {
        if (RegisterBook::shipped().find(description->name))
            continue;
        const Result<std::vector<RecordCase>> cases = RecordCase::of(reader, description->name, municipality);
        if (!cases)
            return std::unexpected(cases.error());
        OtherCount count = emptyCount(*description);
        count.kept = keptIn(*cases, year);
        for (const RecordCase &one : *cases) {
            if (one.row.year == year)
                add(count, one.row.category);
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

} // namespace piketboek
