#include "exchange/incidentrow.h"

#include "base/timetext.h"
#include "base/writtentime.h"
#include "exchange/position.h"
#include "report/category.h"

#include <algorithm>

namespace piketboek {

namespace {

// An entry has room for 64 KiB; a row must fit in one whatever its texts hold.
constexpr size_t largestRow = 60'000;

// Reads one field after the other; the first that is wrong stays as the failure.
class Fields
{
public:
    explicit Fields(const Json &fields) : m_fields(&fields) {}

    std::string text(std::string_view name);
    bool flag(std::string_view name);
    int64_t whole(std::string_view name, int64_t most);
    template<class Value>
    Value keep(Result<Value> value, Value otherwise = {});
    Result<void> sound() const
    {
        return m_failure ? Result<void>(std::unexpected(*m_failure)) : Result<void>();
    }
    void refuse(std::string words);
    bool has(std::string_view name) const { return m_fields->find(name) && !m_fields->find(name)->isNull(); }

private:
    const Json *m_fields;
    std::optional<Failure> m_failure;
};

void Fields::refuse(std::string words)
{
    if (!m_failure)
        m_failure = Failure{Remedy::AskAgain, std::move(words)};
}

std::string Fields::text(std::string_view name)
{
    const Json *value = m_fields->find(name);
    if (!value || value->isNull())
        return {};
    if (const int64_t *number = value->asInteger())
        return std::to_string(*number);
    if (value->asText())
        return *value->asText();
    refuse("\"" + std::string(name) + "\" must be a text");
    return {};
}

bool Fields::flag(std::string_view name)
{
    static constexpr std::string_view yes[] = {"true", "yes", "ja", "1", "x"};
    static constexpr std::string_view no[] = {"false", "no", "nee", "0", ""};
    const Json *value = m_fields->find(name);
    if (value && value->asBool())
        return *value->asBool();
    const std::string word = text(name);
    if (std::ranges::find(yes, word) != std::end(yes))
        return true;
    if (std::ranges::find(no, word) == std::end(no))
        refuse("\"" + std::string(name) + "\" must be true or false");
    return false;
}

int64_t Fields::whole(std::string_view name, int64_t most)
{
    const std::string word = text(name);
    if (word.empty())
        return 0;
    if (word.size() == 1 && word[0] >= '0' && word[0] <= '0' + most)
        return word[0] - '0';
    refuse("\"" + std::string(name) + "\" must be a number from 0 to " + std::to_string(most));
    return 0;
}

template<class Value>
Value Fields::keep(Result<Value> value, Value otherwise)
{
    if (value)
        return std::move(*value);
    refuse(value.error().words);
    return otherwise;
}

std::optional<Happened> happenedOf(Fields &fields)
{
    const std::string typed = fields.text("happened");
    if (typed.empty())
        fields.refuse("\"happened\" is missing: write at least the year");
    Result<Happened> read = readTime(typed);
    if (read)
        return *read;
    fields.refuse(read.error().words);
    return std::nullopt;
}

std::optional<Json> positionOf(Fields &fields)
{
    if (!fields.has("position"))
        return std::nullopt;
    return fields.keep(readPosition(fields.text("position")));
}

std::string outcomeOf(Fields &fields)
{
    const std::string outcome = fields.text("outcome");
    if (!outcome.empty() && outcome != "false" && outcome != "withdrawn")
        fields.refuse("\"outcome\" must be false or withdrawn, or left out");
    return outcome;
}

void readMarks(Fields &fields, IncidentRow &row)
{
    row.exercise = fields.flag("exercise");
    row.exerciseAfterwards = fields.flag("exercise_afterwards");
    row.unconfirmed = fields.flag("unconfirmed");
    if (fields.has("mistake"))
        row.mistake = fields.text("mistake");
    row.duplicateOf = fields.text("duplicate_of");
    row.outcome = outcomeOf(fields);
    row.grip = fields.whole("grip", 5);
}

void setIf(Json &plain, const char *name, const std::string &value)
{
    if (!value.empty())
        plain.set(name, value);
}

Draft actOn(const std::string &record, const char *act, const Writer &writer)
{
    Draft draft;
    draft.author = writer.author;
    draft.role = writer.role;
    draft.record = record;
    draft.registerName = "incident";
    draft.act = act;
    return draft;
}

Draft opening(const IncidentRow &row, const std::string &record, const std::string &origin,
              const Writer &writer)
{
    Draft draft = actOn(record, "open", writer);
    draft.happened =
        HappenedText{row.happened->at(), std::string(row.happened->zone()), row.happened->source()};
    draft.municipality = row.municipality;
    draft.exercise = row.exercise ? "exercise" : "no";
    setIf(draft.plain, "category", row.category);
    setIf(draft.plain, "subcategory", row.subcategory);
    setIf(draft.plain, "highlight", row.highlight);
    setIf(draft.plain, "incident_municipality", row.incidentMunicipality);
    setIf(draft.plain, "origin", origin);
    if (!row.unconfirmed)
        draft.plain.set("confirmed", true);
    if (!row.place.empty())
        draft.covered.emplace_back("place", row.place);
    if (row.position)
        draft.covered.emplace_back("position", *row.position);
    if (!row.text.empty())
        draft.covered.emplace_back("text", row.text);
    return draft;
}

} // namespace

const std::vector<std::string_view> &IncidentRow::names()
{
    static const std::vector<std::string_view> all = {"category",
                                                      "happened",
                                                      "id",
                                                      "subcategory",
                                                      "place",
                                                      "position",
                                                      "text",
                                                      "highlight",
                                                      "municipality",
                                                      "incident_municipality",
                                                      "exercise",
                                                      "mistake",
                                                      "exercise_afterwards",
                                                      "unconfirmed",
                                                      "duplicate_of",
                                                      "outcome",
                                                      "grip"};
    return all;
}

Result<IncidentRow> IncidentRow::read(const Json &json)
{
    if (json.canonical().size() > largestRow)
        return fail(Remedy::AskAgain, "this row is longer than an entry may be (64 KiB)");
    Fields fields(json);
    IncidentRow row;
    row.id = fields.text("id");
    row.category = fields.keep(readCategory(fields.text("category")));
    row.subcategory = fields.text("subcategory");
    row.happened = happenedOf(fields);
    row.place = fields.text("place");
    row.position = positionOf(fields);
    row.text = fields.text("text");
    row.highlight = fields.text("highlight");
    if (fields.has("municipality"))
        row.municipality = fields.keep(readMunicipality(fields.text("municipality")));
    if (fields.has("incident_municipality"))
        row.incidentMunicipality = fields.keep(readMunicipality(fields.text("incident_municipality")));
    readMarks(fields, row);
    if (const Result<void> sound = fields.sound(); !sound)
        return std::unexpected(sound.error());
    return row;
}

std::vector<Draft> IncidentRow::acts(const std::string &record, const std::string &origin,
                                     const std::string &kept, const Writer &writer) const
{
    std::vector<Draft> drafts = {opening(*this, record, origin, writer)};
    if (grip > 0) {
        drafts.push_back(actOn(record, "grip", writer));
        drafts.back().plain.set("grip", grip);
        drafts.back().happened = drafts.front().happened;
    }
    if (!outcome.empty()) {
        drafts.push_back(actOn(record, "callout", writer));
        drafts.back().plain.set("outcome", outcome);
    }
    if (exerciseAfterwards) {
        drafts.push_back(actOn(record, "set", writer));
        drafts.back().plain.set("exercise", "exercise");
    }
    if (mistake) {
        drafts.push_back(actOn(record, "withdraw", writer));
        drafts.back().about = {{.record = record}};
        if (!mistake->empty())
            drafts.back().covered.emplace_back("reason", *mistake);
    }
    if (!kept.empty()) {
        drafts.push_back(actOn(kept, "merge", writer));
        drafts.back().about = {{.record = record}};
    }
    return drafts;
}

Result<std::string> readMunicipality(const std::string &typed)
{
    const bool sound = typed.size() == 6 && typed.starts_with("GM") &&
                       std::ranges::all_of(typed.substr(2), [](char c) { return c >= '0' && c <= '9'; });
    if (!sound)
        return fail(Remedy::AskAgain, quoted(typed) + " is no municipality: write its code, such as GM0505");
    return typed;
}

Result<std::string> readCategory(const std::string &typed)
{
    const auto isIt = [&](const Category &category) {
        return typed == category.id || typed == category.dutch;
    };
    const auto found = std::ranges::find_if(categories, isIt);
    if (found != categories.end())
        return std::string(found->id);
    std::string words = typed.empty() ? "\"category\" is missing: write one of"
                                      : quoted(typed) + " is no category: write one of";
    for (const Category &category : categories)
        words.append(&category == categories.begin() ? " " : ", ").append(category.id);
    return fail(Remedy::AskAgain, std::move(words));
}

} // namespace piketboek
