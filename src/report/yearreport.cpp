#include "report/yearreport.h"

#include <algorithm>

namespace piketboek {

namespace {

// As a person sorts words: "OOV" after "lijkvinding".
std::tuple<bool, std::string, std::string> orderOf(const Kind &kind)
{
    std::string lower = kind.name.dutch;
    for (char &letter : lower)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return {kind.name.dutch.empty(), std::move(lower), kind.name.dutch};
}

Label subcategoryWord(const std::string &written, const Description *incidents)
{
    const FormField *field = incidents ? incidents->field("subcategory") : nullptr;
    const FormOption *option = field ? field->optionSaid(written) : nullptr;
    return option ? option->label : Label{written, written};
}

void addKind(std::vector<Kind> &kinds, const Label &name, int64_t callouts)
{
    const auto found = std::ranges::find(kinds, name, &Kind::name);
    if (found != kinds.end())
        found->callouts += callouts;
    else
        kinds.push_back({name, callouts});
}

Result<void> addKinds(YearReport &report, Reader &reader, const std::vector<Explained> &explained)
{
    for (const Explained &one : explained) {
        const auto category = std::ranges::find(categories, one.record.category, &Category::id);
        const bool isIncident = one.record.registerName == "incident";
        if (!isIncident || one.standing != Standing::Counted || category == categories.end())
            continue;
        const Result<RecordState> state = reader.state(one.record.id);
        if (!state)
            return std::unexpected(state.error());
        addKind(report.kinds[static_cast<size_t>(category - categories.begin())],
                subcategoryWord(state->text("subcategory"), reader.book().find("incident")),
                one.record.callouts);
    }
    for (std::vector<Kind> &kinds : report.kinds)
        std::ranges::sort(kinds, {}, orderOf);
    return {};
}

template<class Figures>
Result<void> take(Figures &into, Result<Figures> figures)
{
    if (!figures)
        return std::unexpected(figures.error());
    into = std::move(*figures);
    return {};
}

Result<void> addRegisters(YearReport &report, Reader &reader, int year, const std::string &municipality)
{
    Result<void> done = take(report.ordinances, OrdinanceFigures::of(reader, year, municipality));
    if (done)
        done = take(report.demonstrations, DemonstrationFigures::of(reader, year, municipality));
    if (done)
        done = take(report.events, EventFigures::of(reader, year, municipality));
    if (done)
        done = take(report.others, OtherCount::of(reader, year, municipality));
    return done ? take(report.tallies, TallyFigures::of(reader, year, municipality)) : done;
}

} // namespace

Result<YearReport> YearReport::make(Reader &reader, int year, const std::string &municipality, int64_t now,
                                    bool withExplanation)
{
    YearReport report;
    Result<YearFigures> figures = YearFigures::of(reader, year, municipality, now);
    if (!figures)
        return std::unexpected(figures.error());
    report.figures = std::move(*figures);
    Result<std::vector<Explained>> explained =
        withExplanation ? explainAll(reader, year, municipality) : explainYear(reader, year, municipality);
    if (!explained)
        return std::unexpected(explained.error());
    report.defects = defectsOf(*explained, year, municipality);
    if (const Result<void> added = addKinds(report, reader, *explained); !added)
        return std::unexpected(added.error());
    if (const Result<void> added = addRegisters(report, reader, year, municipality); !added)
        return std::unexpected(added.error());
    if (withExplanation)
        report.explained = std::move(*explained);
    return report;
}

} // namespace piketboek
