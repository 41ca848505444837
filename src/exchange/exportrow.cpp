#include "exchange/exportrow.h"

#include "exchange/formvalue.h"
#include "registers/commonfields.h"
#include "registers/registerrecord.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr std::string_view stepPrefix = "time:";

/// Takes one record apart, member by member.
class Telling
{
public:
    Telling(Reader &reader, const RecordRow &record, const Description &description)
        : m_reader(reader), m_record(record), m_description(description)
    {
    }

    Result<ExportRow> row();

private:
    Result<void> readActs();
    void takeOpening();
    void takeExercise();
    Result<void> takeMistake();
    void takeSteps();
    Result<void> takeFields(const std::vector<FormField> &fields);
    Result<void> takeField(const FormField &field);
    Json asTyped(const FormField &field, const Json &value);
    std::optional<Choice> said(const FormField &field) const;
    const PlacedEntry *newest(const std::string &act) const;
    int64_t standing(const std::string &act) const;
    bool knowsEverything() const;

    Reader &m_reader;
    const RecordRow &m_record;
    const Description &m_description;
    std::vector<PlacedEntry> m_acts;
    RecordState m_state;
    ExportRow m_row;
};

Result<void> Telling::readActs()
{
    Result<std::vector<PlacedEntry>> acts = m_reader.placed(m_record.id);
    if (!acts)
        return std::unexpected(acts.error());
    m_acts = std::move(*acts);
    m_state = RecordState::fold(m_acts);
    return {};
}

void Telling::takeOpening()
{
    m_row.fields.set("id", m_row.id);
    m_row.fields.set("register", m_record.registerName);
    if (m_state.opened)
        m_row.fields.set("happened", m_state.opened->at);
    if (!m_state.municipality.empty())
        m_row.fields.set("municipality", m_state.municipality);
    if (!m_state.confirmed)
        m_row.fields.set("unconfirmed", true);
    if (m_record.head != m_record.id) {
        m_row.fields.set("duplicate_of", m_record.head);
        m_row.links.emplace_back("duplicate_of");
    }
}

void Telling::takeExercise()
{
    if (m_state.exercise == "no")
        return;
    const auto isOpener = [&](const PlacedEntry &act) { return act.envelope.id == m_state.opener; };
    const auto opener = std::ranges::find_if(m_acts, isOpener);
    if (m_state.exercise == "demo")
        m_row.fields.set("exercise", "demo");
    else if (opener != m_acts.end() && opener->envelope.exercise == m_state.exercise)
        m_row.fields.set("exercise", true);
    else
        m_row.fields.set("exercise_afterwards", true);
}

const PlacedEntry *Telling::newest(const std::string &act) const
{
    const PlacedEntry *found = nullptr;
    for (const PlacedEntry &entry : m_acts) {
        const bool stands = entry.envelope.act == act && !m_state.withdrawn.contains(entry.envelope.id);
        if (stands && (!found || isNewer(entry, *found)))
            found = &entry;
    }
    return found;
}

Result<void> Telling::takeMistake()
{
    const PlacedEntry *withdrawal = m_state.mistaken ? newest("withdraw") : nullptr;
    if (!withdrawal)
        return {};
    const Choice choice{.by = withdrawal->envelope.id, .covered = true};
    const Result<std::optional<Json>> reason = m_reader.disclosed(choice, "reason");
    if (!reason)
        return std::unexpected(reason.error());
    const Json words = reason->value_or(Json(""));
    m_row.fields.set("mistake", words.asText() ? *words.asText() : std::string());
    return {};
}

void Telling::takeSteps()
{
    for (const LifeStep &step : m_description.steps) {
        if (const std::optional<HappenedText> at = m_state.reached(step.id))
            m_row.fields.set(step.id, at->at);
    }
    if (m_description.first.empty())
        return;
    const std::optional<HappenedText> first = reachedAt(m_state, m_description, m_description.first);
    m_row.began = first ? first->at : std::string();
}

// What a call-out says is folded into numbers: it is looked up at the act itself.
std::optional<Choice> Telling::said(const FormField &field) const
{
    if (const Choice *choice = m_state.choice(field.name))
        return *choice;
    const PlacedEntry *act = field.act.empty() ? nullptr : newest(field.act);
    if (!act)
        return std::nullopt;
    const Envelope &envelope = act->envelope;
    if (const Json *value = envelope.plain.find(field.name))
        return Choice{.by = envelope.id, .value = *value};
    if (envelope.coverOf(field.name))
        return Choice{.by = envelope.id, .covered = true};
    return std::nullopt;
}

Json Telling::asTyped(const FormField &field, const Json &value)
{
    if (field.type == FieldType::Position || field.type == FieldType::Shape)
        return cellOf(field, value);
    if (field.type == FieldType::Record)
        m_row.links.push_back(field.name);
    return value;
}

Result<void> Telling::takeField(const FormField &field)
{
    const std::optional<Choice> choice = said(field);
    if (!choice)
        return {};
    const Result<std::optional<Json>> held = m_reader.disclosed(*choice, field.name);
    if (!held)
        return std::unexpected(held.error());
    if (!*held)
        m_row.isWhole = false;
    const Json value = held->value_or(Json());
    const bool isNothing = value.isNull() || (value.asText() && value.asText()->empty());
    if (!isNothing)
        m_row.fields.set(field.name, asTyped(field, value));
    return {};
}

Result<void> Telling::takeFields(const std::vector<FormField> &fields)
{
    for (const FormField &field : fields) {
        if (field.name == "exercise" || field.name == "confirmed" || field.name == "origin")
            continue;
        if (const Result<void> done = takeField(field); !done)
            return done;
    }
    return {};
}

int64_t Telling::standing(const std::string &act) const
{
    return std::ranges::count_if(m_acts, [&](const PlacedEntry &entry) {
        return entry.envelope.act == act && !m_state.withdrawn.contains(entry.envelope.id);
    });
}

bool Telling::knowsEverything() const
{
    const bool isPlain = m_state.lines == 0 && m_state.links.empty() && m_state.conflicts().empty();
    const bool isSingle =
        standing("grip") <= 1 && standing("callout") <= (m_row.fields.find("outcome") ? 1 : 0);
    return isPlain && isSingle && std::ranges::all_of(m_state.fields, [&](const auto &field) {
               const std::string_view name = field.first;
               return name.starts_with(stepPrefix)
                          ? m_description.step(name.substr(stepPrefix.size())) != nullptr
                          : m_description.field(name) != nullptr;
           });
}

Result<ExportRow> Telling::row()
{
    Result<void> done = readActs();
    if (!done)
        return std::unexpected(done.error());
    Result<std::string> id = shownId(m_reader, m_record.id, m_state.text("origin"));
    if (!id)
        return std::unexpected(id.error());
    m_row.record = m_record.id;
    m_row.id = std::move(*id);
    m_row.sort = m_record.sort;
    takeOpening();
    takeExercise();
    takeSteps();
    done = takeMistake();
    if (done)
        done = takeFields(m_description.fields);
    if (done)
        done = takeFields(commonFields());
    if (!done)
        return std::unexpected(done.error());
    m_row.isWhole = m_row.isWhole && knowsEverything();
    return std::move(m_row);
}

} // namespace

Result<ExportRow> ExportRow::read(Reader &reader, const RecordRow &record, const Description &description)
{
    return Telling(reader, record, description).row();
}

Result<std::string> shownId(Reader &reader, const std::string &record, const std::string &origin)
{
    if (origin.empty())
        return record;
    const Result<std::optional<std::string>> first = reader.recordOfOrigin(origin);
    if (!first)
        return std::unexpected(first.error());
    return *first == record ? origin : record;
}

} // namespace piketboek
