#include "report/yearfigures.h"

#include "base/happened.h"

#include <algorithm>

namespace piketboek {

namespace {

// Each highlight is one line of the chapter: a line break in it would look like a line of its own.
std::string inOneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return text;
}

Result<AsOf> asOfNow(Reader &reader, int64_t now)
{
    const Result<std::optional<CentralHead>> head = reader.centralHead();
    if (!head)
        return std::unexpected(head.error());
    const Result<int64_t> waiting = reader.waiting();
    if (!waiting)
        return std::unexpected(waiting.error());
    const int64_t serial = *head ? (*head)->serial : 0;
    return AsOf{Happened::atMinute(now, "button").at(), serial, *waiting, *head && *waiting == 0};
}

void add(YearFigures &figures, const CategoryFigures &sums)
{
    const auto found = std::ranges::find(categories, sums.category, &Category::id);
    if (found != categories.end())
        figures.byCategory[static_cast<size_t>(found - categories.begin())] += sums.callouts;
    else
        figures.uncategorised += sums.callouts;
    figures.callouts.value += sums.callouts;
    figures.withdrawnOrFalse.value += sums.falseCallouts;
    figures.incidents.value += sums.incidents;
    figures.elsewhere.value += sums.elsewhere;
    figures.gripIncidents.value += sums.gripIncidents;
}

} // namespace

Result<YearFigures> YearFigures::of(Reader &reader, int year, const std::string &municipality, int64_t now)
{
    YearFigures figures;
    figures.year = year;
    figures.municipality = municipality;
    const Result<AsOf> asOf = asOfNow(reader, now);
    if (!asOf)
        return std::unexpected(asOf.error());
    figures.asOf = *asOf;
    const Result<int64_t> behind = reader.behind();
    if (!behind)
        return std::unexpected(behind.error());
    if (*behind > 0)
        return fail(Remedy::TryLater, std::to_string(*behind) +
                                          " entries came in and are not counted yet: try again "
                                          "in a moment, or run rebuild");
    const Result<std::vector<CategoryFigures>> sums = reader.figures(year, municipality);
    if (!sums)
        return std::unexpected(sums.error());
    for (const CategoryFigures &category : *sums)
        add(figures, category);
    Result<GripFigures> grip = GripFigures::of(reader, year, municipality, figures.gripIncidents.value);
    if (!grip)
        return std::unexpected(grip.error());
    figures.grip = std::move(*grip);
    figures.gripIncidents.value = figures.grip.incidents;
    const Result<std::vector<RecordRow>> highlighted = reader.highlights(year, municipality);
    if (!highlighted)
        return std::unexpected(highlighted.error());
    for (const RecordRow &row : *highlighted)
        figures.highlights.push_back({row.at.substr(0, 10), inOneLine(row.highlight)});
    std::ranges::sort(figures.highlights, {},
                      [](const Highlight &highlight) { return std::tie(highlight.date, highlight.text); });
    return figures;
}

} // namespace piketboek
