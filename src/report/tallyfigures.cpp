#include "report/tallyfigures.h"

#include <algorithm>
#include <map>

namespace piketboek {

namespace {

Json held(const RecordState &state, std::string_view field)
{
    const Choice *choice = state.choice(field);
    return choice ? choice->value : Json();
}

Json valueOf(const RecordState &state)
{
    const Json number = held(state, "number"), other = held(state, "number_to");
    if (number.asInteger() && other.asInteger())
        return Json::Array{number, other};
    for (const char *field : {"number", "amount", "day"}) {
        if (const Json value = held(state, field); !value.isNull())
            return value;
    }
    return {};
}

TallyFigures::About aboutOf(const RecordState &state)
{
    const std::string about = state.text("about");
    if (about == "approximately")
        return TallyFigures::About::Approximately;
    return about == "at_least" ? TallyFigures::About::AtLeast : TallyFigures::About::Exactly;
}

TallyFigures::Tally tallyOf(const RecordState &state, const FormField *field)
{
    TallyFigures::Tally tally{.figure = state.text("figure"), .value = valueOf(state)};
    const FormOption *option = field ? field->option(tally.figure) : nullptr;
    tally.label = option ? option->label : Label{tally.figure, tally.figure};
    tally.group = option ? option->group : Label();
    tally.unit = state.text("unit");
    if (tally.unit.empty() && option)
        tally.unit = option->unit;
    tally.about = aboutOf(state);
    tally.provisional = state.text("standing") == "provisional";
    tally.partOf = state.text("part_of");
    return tally;
}

size_t orderOf(const FormField *field, const std::string &figure)
{
    if (!field)
        return 0;
    const auto found = std::ranges::find(field->options, figure, &FormOption::id);
    return static_cast<size_t>(found - field->options.begin());
}

void findSums(TallyFigures &figures)
{
    std::map<std::string, int64_t> parts;
    for (const TallyFigures::Tally &tally : figures.tallies) {
        if (!tally.partOf.empty() && tally.value.asInteger())
            parts[tally.partOf] += *tally.value.asInteger();
    }
    for (const TallyFigures::Tally &tally : figures.tallies) {
        const auto found = parts.find(tally.figure);
        if (found != parts.end() && tally.value.asInteger())
            figures.sums.push_back({tally.figure, *tally.value.asInteger(), found->second});
    }
}

} // namespace

Result<TallyFigures> TallyFigures::of(Reader &reader, int year, const std::string &municipality)
{
    const Result<std::vector<RecordCase>> cases = RecordCase::of(reader, "tally", municipality);
    if (!cases)
        return std::unexpected(cases.error());
    const Description *description = reader.book().find("tally");
    const FormField *field = description ? description->field("figure") : nullptr;
    TallyFigures figures;
    figures.kept = keptIn(*cases, year);
    std::map<std::string, std::string> figureOfRecord;
    for (const RecordCase &one : *cases) {
        figureOfRecord[one.row.id] = one.state.text("figure");
        if (one.row.year != year)
            continue;
        Tally tally = tallyOf(one.state, field);
        const auto same = figureOfRecord.find(one.state.text("same_as"));
        tally.sameAs = same == figureOfRecord.end() ? std::string() : same->second;
        const auto had = std::ranges::find(figures.tallies, tally.figure, &Tally::figure);
        if (had == figures.tallies.end()) {
            figures.tallies.push_back(std::move(tally));
        } else {
            figures.twice.push_back(tally.figure);
            *had = std::move(tally);
        }
    }
    std::ranges::stable_sort(figures.tallies, {},
                             [&](const Tally &tally) { return orderOf(field, tally.figure); });
    findSums(figures);
    return figures;
}

} // namespace piketboek
