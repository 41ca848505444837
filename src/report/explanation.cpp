#include "report/explanation.h"

#include "report/category.h"
#include "report/demonstrationfigures.h"

#include <algorithm>
#include <array>
#include <map>

namespace piketboek {

namespace {

struct StandingWords
{
    std::string_view name, dutch, english;
};

constexpr std::array<StandingWords, 12> standingWords = {{
    {"counted", "telt mee", "counted"},
    {"elsewhere", "apart geteld: in een andere gemeente", "counted apart: in another municipality"},
    {"mistaken", "vergissing", "a mistake"},
    {"exercise", "oefening", "an exercise"},
    {"demo", "demonstratie van het programma", "a demonstration of the program"},
    {"unconfirmed", "onbevestigd", "unconfirmed"},
    {"merged", "samengevoegd met ", "merged into "},
    {"time_unknown", "tijd onbekend", "time unknown"},
    {"other_year", "ander jaar", "another year"},
    {"other_municipality", "andere gemeente", "another municipality"},
    {"withdrawn", "ingetrokken", "withdrawn"},
    {"for_other_year", "voor een dag in een ander jaar", "for a day in another year"},
}};

const StandingWords &wordsFor(Standing standing)
{
    return standingWords[static_cast<size_t>(standing)];
}

Standing standingOf(const RecordRow &row, int year, const std::string &municipality)
{
    if (row.state == "mistaken")
        return Standing::Mistaken;
    if (row.exercise != "no")
        return row.exercise == "demo" ? Standing::Demo : Standing::Exercise;
    if (row.state == "unconfirmed")
        return Standing::Unconfirmed;
    if (!row.counts)
        return Standing::Merged;
    if (row.year == 0)
        return Standing::TimeUnknown;
    if (row.year != year)
        return Standing::OtherYear;
    if (row.municipality != municipality)
        return Standing::OtherMunicipality;
    return row.elsewhere ? Standing::Elsewhere : Standing::Counted;
}

bool isKnown(std::string_view category)
{
    return std::ranges::find(categories, category, &Category::id) != categories.end();
}

std::vector<Explained> standings(const std::vector<RecordRow> &rows, int year,
                                 const std::string &municipality)
{
    std::map<std::string, std::string> counting;
    for (const RecordRow &row : rows) {
        if (row.counts)
            counting[row.head] = row.id;
    }
    std::vector<Explained> explained;
    for (const RecordRow &row : rows) {
        const auto into = counting.find(row.head);
        explained.push_back({row, {}, standingOf(row, year, municipality), {}});
        if (explained.back().standing == Standing::Merged)
            explained.back().into = into == counting.end() ? row.head : into->second;
    }
    std::ranges::stable_sort(explained, {}, &Explained::standing);
    return explained;
}

Result<void> judgeNotices(std::vector<Explained> &explained, Reader &reader, int year,
                          const std::string &municipality)
{
    for (Explained &one : explained) {
        const RecordRow &row = one.record;
        if (!row.counts || row.exercise != "no" || row.municipality != municipality)
            continue;
        const Result<RecordState> state = reader.state(row.id);
        if (!state)
            return std::unexpected(state.error());
        one.held = daysHeld(*state, row.year, year);
        one.withoutNotice = state->flag("spontaneous");
        const NoticeStanding standing = noticeStanding(*state, year);
        if (one.standing == Standing::Counted && standing != NoticeStanding::Counts)
            one.standing =
                standing == NoticeStanding::Withdrawn ? Standing::Withdrawn : Standing::ForOtherYear;
    }
    std::ranges::stable_sort(explained, {}, &Explained::standing);
    return {};
}

std::vector<std::string> incidentsFirst(const RegisterBook &book)
{
    std::vector<std::string> names = {"incident"};
    for (const Description *description : book.all()) {
        if (description->name != "incident")
            names.push_back(description->name);
    }
    return names;
}

// `wanted` narrows the rows down to a year and municipality; 0 and "" for all.
Result<std::vector<Explained>> explain(Reader &reader, int year, const std::string &municipality,
                                       const std::pair<int, std::string> &wanted)
{
    std::vector<Explained> all;
    for (const std::string &name : incidentsFirst(reader.book())) {
        const Result<std::vector<RecordRow>> rows = reader.records(name, wanted.first, wanted.second);
        if (!rows)
            return std::unexpected(rows.error());
        std::vector<Explained> explained = standings(*rows, year, municipality);
        if (name == "demonstration") {
            if (const Result<void> judged = judgeNotices(explained, reader, year, municipality); !judged)
                return std::unexpected(judged.error());
        }
        std::ranges::move(explained, std::back_inserter(all));
    }
    return all;
}

std::string heldWords(const Explained &explained, bool isDutch)
{
    const std::string days = std::to_string(explained.held);
    if (isDutch)
        return (explained.withoutNotice ? "; zonder kennisgeving gehouden: " : "; gehouden: ") + days +
               (explained.held == 1 ? " dag" : " dagen");
    return (explained.withoutNotice ? "; held without a notice: " : "; held: ") + days +
           (explained.held == 1 ? " day" : " days");
}

} // namespace

Result<std::vector<Explained>> explainYear(Reader &reader, int year, const std::string &municipality)
{
    return explain(reader, year, municipality, {year, municipality});
}

Result<std::vector<Explained>> explainAll(Reader &reader, int year, const std::string &municipality)
{
    Result<std::vector<Explained>> explained = explain(reader, year, municipality, {0, ""});
    if (!explained)
        return explained;
    for (Explained &one : *explained) {
        const Result<RecordState> state = reader.state(one.record.id);
        if (!state)
            return std::unexpected(state.error());
        one.origin = state->text("origin");
    }
    return explained;
}

std::vector<Defect> defectsIn(const std::vector<Explained> &explained, int year,
                              const std::string &municipality)
{
    std::vector<Defect> defects;
    for (const Explained &one : explained) {
        const RecordRow &row = one.record;
        if (row.municipality != municipality || row.year != year)
            continue;
        const auto add = [&](bool stands, Defect::Kind kind) {
            if (stands)
                defects.push_back({row, kind});
        };
        const bool counted = one.standing == Standing::Counted || one.standing == Standing::Elsewhere;
        add(one.standing == Standing::Unconfirmed, Defect::Kind::Unconfirmed);
        add(counted && row.registerName == "incident" && !isKnown(row.category),
            Defect::Kind::WithoutCategory);
        add(counted && row.conflicts > 0, Defect::Kind::Conflict);
        add(counted && row.remarks > 0, Defect::Kind::Remark);
    }
    return defects;
}

Defects defectsOf(const std::vector<Explained> &explained, int year, const std::string &municipality)
{
    const std::vector<Defect> all = defectsIn(explained, year, municipality);
    const auto count = [&all](Defect::Kind kind) { return std::ranges::count(all, kind, &Defect::kind); };
    return {.withoutCategory = count(Defect::Kind::WithoutCategory),
            .conflicts = count(Defect::Kind::Conflict),
            .remarks = count(Defect::Kind::Remark),
            .unconfirmed = count(Defect::Kind::Unconfirmed)};
}

std::string_view nameOf(Standing standing)
{
    return wordsFor(standing).name;
}

std::string wordsOf(const Explained &explained, Language language)
{
    const StandingWords &words = wordsFor(explained.standing);
    const bool isDutch = language == Language::Dutch;
    std::string said = std::string(isDutch ? words.dutch : words.english) + explained.into;
    if (explained.held > 0)
        said += heldWords(explained, isDutch);
    if (explained.record.remarks > 0)
        said += isDutch ? "; te beoordelen" : "; to be judged";
    return said;
}

std::string_view wordsOf(Defect::Kind kind, Language language)
{
    const bool dutch = language == Language::Dutch;
    switch (kind) {
    case Defect::Kind::Unconfirmed:
        return dutch ? "onbevestigd: telt niet mee tot iemand bevestigt"
                     : "unconfirmed: in no figure until somebody confirms";
    case Defect::Kind::WithoutCategory:
        return dutch ? "zonder categorie: de delen zijn niet samen het totaal"
                     : "without a category: the parts do not add up to the total";
    case Defect::Kind::Conflict:
        return dutch ? "met meer waarden in een veld: de nieuwste is geteld"
                     : "with several values in a field: the newest was counted";
    case Defect::Kind::Remark:
        return dutch ? "te beoordelen" : "to be judged";
    }
    return {};
}

std::vector<std::string> wordsOf(const Defects &defects, Language language)
{
    std::vector<std::string> all;
    const auto add = [&](int64_t count, Defect::Kind kind) {
        if (count > 0)
            all.push_back(std::to_string(count) + (language == Language::Dutch ? "x " : " ") +
                          std::string(wordsOf(kind, language)));
    };
    add(defects.unconfirmed, Defect::Kind::Unconfirmed);
    add(defects.withoutCategory, Defect::Kind::WithoutCategory);
    add(defects.conflicts, Defect::Kind::Conflict);
    add(defects.remarks, Defect::Kind::Remark);
    return all;
}

} // namespace piketboek
