#include "report/ordinancefigures.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr std::string_view ordinance = "noodverordening";

void add(OrdinanceFigures &figures, const RecordCase &one)
{
    const std::string kind = one.state.text("kind");
    const bool isRegional = one.state.text("authority") == "voorzitter_vr";
    const auto found = std::ranges::find(figures.kinds, kind, &OrdinanceFigures::ByAuthority::kind);
    if (found != figures.kinds.end())
        ++(isRegional ? found->regionChair : found->mayor);
    if (kind != ordinance)
        return;
    figures.ratified += !isRegional && one.state.reached("ratified").has_value();
    figures.ratificationNotApplicable += isRegional;
    const std::string day = one.row.at.substr(0, 10);
    const bool isKnown = day.size() == 10;
    if (isKnown && (figures.since.empty() || day < figures.since))
        figures.since = day;
}

} // namespace

Result<OrdinanceFigures> OrdinanceFigures::of(Reader &reader, int year, const std::string &municipality)
{
    const Result<std::vector<RecordCase>> cases = RecordCase::of(reader, "ordinance", municipality);
    if (!cases)
        return std::unexpected(cases.error());
    OrdinanceFigures figures;
    figures.kept = keptIn(*cases, year);
    const Description *description = reader.book().find("ordinance");
    const FormField *kind = description ? description->field("kind") : nullptr;
    for (const FormOption &option : kind ? kind->options : std::vector<FormOption>())
        figures.kinds.push_back({option.id});
    for (const RecordCase &one : *cases) {
        if (one.row.year == year)
            add(figures, one);
    }
    return figures;
}

int64_t OrdinanceFigures::total(std::string_view kind) const
{
    const auto found = std::ranges::find(kinds, kind, &ByAuthority::kind);
    return found == kinds.end() ? 0 : found->mayor + found->regionChair;
}

} // namespace piketboek
