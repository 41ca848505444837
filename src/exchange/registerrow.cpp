#include "exchange/registerrow.h"

#include "base/listed.h"
#include "base/timetext.h"
#include "registers/commonfields.h"

#include <algorithm>

namespace piketboek {

namespace {

// An entry has room for 64 KiB; a row must fit in one whatever its texts hold.
constexpr size_t largestRow = 60'000;

const std::vector<std::string_view> &rowNames()
{
    static const std::vector<std::string_view> all = {
        "id", "register", "municipality", "exercise_afterwards", "unconfirmed", "mistake", "duplicate_of"};
    return all;
}

bool isRowName(std::string_view name)
{
    return name == "happened" || std::ranges::find(rowNames(), name) != rowNames().end();
}

// Of a register whose records have a date of their own, nobody need know when one was written up.
bool needsHappened(const Description &description)
{
    const bool isField = description.field(description.date) != nullptr;
    return !isField;
}

const FormField &flagField(std::string_view name)
{
    static const FormField afterwards{.name = "exercise_afterwards", .type = FieldType::Flag};
    static const FormField unconfirmed{.name = "unconfirmed", .type = FieldType::Flag};
    return name == afterwards.name ? afterwards : unconfirmed;
}

/// Reads one member after the other; the first that is wrong stays as the failure.
class Reading
{
public:
    explicit Reading(const Description &description) : m_description(description)
    {
        m_row.registerName = description.name;
        m_row.form = description.version;
    }

    Result<RegisterRow> row(const Json &fields);

private:
    template<class Value>
    Value keep(Result<Value> value);
    void take(const std::string &name, const Json &value);
    void takeRowName(const std::string &name, const Json &value);
    void takeField(const FormField &field, Json value);
    void takeExercise(const Json &value);
    void ownAct(const FormField &field, Json value);
    void checkRequired(const Json &fields);
    void setHappened();
    std::string text(const std::string &name, const Json &value);
    void refuse(std::string words);

    const Description &m_description;
    RegisterRow m_row;
    std::optional<Failure> m_failure;
};

void Reading::refuse(std::string words)
{
    if (!m_failure)
        m_failure = Failure{Remedy::AskAgain, std::move(words)};
}

template<class Value>
Value Reading::keep(Result<Value> value)
{
    if (value)
        return std::move(*value);
    refuse(value.error().words);
    return {};
}

std::string Reading::text(const std::string &name, const Json &value)
{
    const Json read = keep(readFormValue({.name = name}, value));
    return read.asText() ? *read.asText() : std::string();
}

void Reading::takeRowName(const std::string &name, const Json &value)
{
    if (name == "happened") {
        Result<Happened> time = readTime(text(name, value));
        if (time)
            m_row.happened = std::move(*time);
        else
            refuse(time.error().words);
    } else if (name == "id") {
        m_row.id = text(name, value);
    } else if (name == "municipality") {
        m_row.municipality = keep(readMunicipality(text(name, value)));
    } else if (name == "mistake") {
        m_row.mistake = text(name, value);
    } else if (name == "duplicate_of") {
        m_row.duplicateOf = text(name, value);
    } else if (name != "register") {
        const bool said = *keep(readFormValue(flagField(name), value)).asBool();
        (name == "unconfirmed" ? m_row.unconfirmed : m_row.exerciseAfterwards) = said;
    }
}

void Reading::takeExercise(const Json &value)
{
    if (value.asText() && *value.asText() == "demo") {
        m_row.exercise = "demo";
        return;
    }
    const Json said = keep(readFormValue({.name = "exercise", .type = FieldType::Flag}, value));
    m_row.exercise = said.asBool() && *said.asBool() ? "exercise" : "no";
}

void Reading::ownAct(const FormField &field, Json value)
{
    const auto found = std::ranges::find(m_row.ownActs, field.act, &RegisterRow::OwnAct::act);
    RegisterRow::OwnAct &act =
        found == m_row.ownActs.end() ? m_row.ownActs.emplace_back(RegisterRow::OwnAct{field.act}) : *found;
    if (field.cover == Cover::Plain)
        act.plain.set(field.name, std::move(value));
    else
        act.covered.emplace_back(field.name, std::move(value));
}

void Reading::takeField(const FormField &field, Json value)
{
    if (field.type == FieldType::Record)
        m_row.links.push_back(field.name);
    if (!field.act.empty())
        ownAct(field, std::move(value));
    else if (field.cover == Cover::Plain)
        m_row.plain.set(field.name, std::move(value));
    else
        m_row.covered.emplace_back(field.name, std::move(value));
}

void Reading::take(const std::string &name, const Json &value)
{
    if (value.isNull() || (value.asText() && value.asText()->empty() && name != "mistake"))
        return;
    if (isRowName(name))
        return takeRowName(name, value);
    if (name == "exercise")
        return takeExercise(value);
    if (m_description.step(name)) {
        Result<Happened> time = readTime(text(name, value));
        if (time)
            m_row.steps.emplace_back(name, std::move(*time));
        else
            refuse(time.error().words);
        return;
    }
    const FormField *field = m_description.field(name);
    if (!field || name == "confirmed" || name == "origin")
        return refuse("there is no field \"" + name +
                      "\"; the fields are: " + listed(RegisterRow::names(m_description)));
    Result<Json> read = readFormValue(*field, value);
    if (read)
        takeField(*field, std::move(*read));
    else
        refuse(read.error().words);
}

void Reading::checkRequired(const Json &fields)
{
    const auto isMissing = [&](const std::string &name) {
        const Json *value = fields.find(name);
        return !value || value->isNull() || (value->asText() && value->asText()->empty());
    };
    for (const FormField &field : m_description.fields) {
        if (!field.required || !isMissing(field.name))
            continue;
        std::string options;
        for (const FormOption &option : field.options)
            options.append(options.empty() ? ": write one of " : ", ").append(option.id);
        refuse('"' + field.name + "\" is missing" + options);
    }
    if (needsHappened(m_description) && isMissing("happened"))
        refuse("\"happened\" is missing: write at least the year");
}

// A record that has a date of its own happened then, whenever it was written up.
void Reading::setHappened()
{
    const std::string date = m_row.plain.text(m_description.date);
    if (m_row.happened || date.empty())
        return;
    if (Result<Happened> happened = Happened::read(date, "Europe/Amsterdam", "afterwards"); happened)
        m_row.happened = std::move(*happened);
}

Result<RegisterRow> Reading::row(const Json &fields)
{
    checkRequired(fields);
    for (const auto &[name, value] : *fields.asObject())
        take(name, value);
    if (m_failure)
        return std::unexpected(*m_failure);
    setHappened();
    return std::move(m_row);
}

/// The acts of one row, in the order in which they are written.
class Telling
{
public:
    Telling(const RegisterRow &row, std::string record, const Writer &writer)
        : m_row(row), m_record(std::move(record)), m_writer(writer)
    {
    }

    std::vector<Draft> acts(const std::string &origin, const std::string &kept);

private:
    Draft &add(const std::string &record, const std::string &act);
    void open(const std::string &origin);
    void takeBack();

    const RegisterRow &m_row;
    std::string m_record;
    const Writer &m_writer;
    std::vector<Draft> m_drafts;
};

HappenedText textOf(const Happened &happened)
{
    return {happened.at(), std::string(happened.zone()), happened.source()};
}

Draft &Telling::add(const std::string &record, const std::string &act)
{
    Draft &draft = m_drafts.emplace_back();
    draft.author = m_writer.author;
    draft.role = m_writer.role;
    draft.record = record;
    draft.registerName = m_row.registerName;
    draft.form = m_row.form;
    draft.act = act;
    return draft;
}

void Telling::open(const std::string &origin)
{
    Draft &draft = add(m_record, "open");
    if (m_row.happened)
        draft.happened = textOf(*m_row.happened);
    draft.municipality = m_row.municipality;
    draft.exercise = m_row.exercise;
    draft.plain = m_row.plain;
    if (!origin.empty())
        draft.plain.set("origin", origin);
    if (!m_row.unconfirmed)
        draft.plain.set("confirmed", true);
    draft.covered = m_row.covered;
}

void Telling::takeBack()
{
    Draft &draft = add(m_record, "withdraw");
    draft.about = {{.record = m_record}};
    if (!m_row.mistake->empty())
        draft.covered.emplace_back("reason", *m_row.mistake);
}

std::vector<Draft> Telling::acts(const std::string &origin, const std::string &kept)
{
    open(origin);
    for (const RegisterRow::OwnAct &own : m_row.ownActs) {
        Draft &draft = add(m_record, own.act);
        draft.plain = own.plain;
        draft.covered = own.covered;
        if (m_row.happened && own.act == "grip")
            draft.happened = textOf(*m_row.happened);
    }
    for (const auto &[step, at] : m_row.steps) {
        Draft &draft = add(m_record, "time");
        draft.plain.set("time", step);
        draft.happened = textOf(at);
    }
    if (m_row.exerciseAfterwards)
        add(m_record, "set").plain.set("exercise", "exercise");
    if (m_row.mistake)
        takeBack();
    if (!kept.empty())
        add(kept, "merge").about = {{.record = m_record}};
    return std::move(m_drafts);
}

} // namespace

std::vector<std::string> RegisterRow::names(const Description &description)
{
    std::vector<std::string> needed, others;
    for (const FormField &field : description.fields)
        (field.required ? needed : others).push_back(field.name);
    (needsHappened(description) ? needed : others).emplace_back("happened");
    for (const LifeStep &step : description.steps)
        others.push_back(step.id);
    for (const FormField &field : commonFields()) {
        if (field.name != "confirmed" && field.name != "origin")
            others.push_back(field.name);
    }
    others.insert(others.end(), rowNames().begin(), rowNames().end());
    needed.insert(needed.end(), others.begin(), others.end());
    return needed;
}

size_t RegisterRow::required(const Description &description)
{
    return static_cast<size_t>(std::ranges::count_if(description.fields, &FormField::required)) +
           (needsHappened(description) ? 1 : 0);
}

Result<RegisterRow> RegisterRow::read(const Json &fields, const Description &description)
{
    if (fields.canonical().size() > largestRow)
        return fail(Remedy::AskAgain, "this row is longer than an entry may be (64 KiB)");
    return Reading(description).row(fields);
}

std::vector<Draft> RegisterRow::acts(const std::string &record, const std::string &origin,
                                     const std::string &kept, const Writer &writer) const
{
    return Telling(*this, record, writer).acts(origin, kept);
}

} // namespace piketboek
