#include "exchange/recordvalues.h"

#include "base/dutchdates.h"
#include "exchange/formvalue.h"
#include "exchange/shapevalue.h"
#include "registers/commonfields.h"
#include "registers/registerrecord.h"

namespace piketboek {

namespace {

Result<std::optional<RecordValue>> valueOf(Reader &reader, const RecordState &state, const FormField &field)
{
    const Choice *choice = state.choice(field.name);
    if (!choice || (!choice->covered && choice->value.isNull()))
        return std::nullopt;
    const Result<std::optional<Json>> held = reader.disclosed(*choice, field.name);
    if (!held)
        return std::unexpected(held.error());
    if (*held && (*held)->isNull())
        return std::nullopt;
    RecordValue value{.name = field.name, .label = field.label, .cover = field.cover};
    value.isHere = held->has_value();
    value.value = held->value_or(Json());
    value.cell = value.isHere ? cellOf(field, value.value) : std::string();
    return value;
}

Result<void> addFields(std::vector<RecordValue> &values, Reader &reader, const RecordState &state,
                       const std::vector<FormField> &fields)
{
    for (const FormField &field : fields) {
        Result<std::optional<RecordValue>> value = valueOf(reader, state, field);
        if (!value)
            return std::unexpected(value.error());
        if (*value)
            values.push_back(std::move(**value));
    }
    return {};
}

} // namespace

Result<std::vector<RecordValue>> recordValues(Reader &reader, const RecordState &state,
                                              const Description &description)
{
    std::vector<RecordValue> values;
    if (const Result<void> done = addFields(values, reader, state, description.fields); !done)
        return std::unexpected(done.error());
    for (const LifeStep &step : description.steps) {
        const std::optional<HappenedText> at = reachedAt(state, description, step.id);
        if (at)
            values.push_back({step.id, step.label, Cover::Plain, true, true, Json(at->at), at->at});
    }
    if (const Result<void> done = addFields(values, reader, state, commonFields()); !done)
        return std::unexpected(done.error());
    return values;
}

std::string momentInWords(const std::string &at, Language language)
{
    const Result<Happened> happened = Happened::read(at, "Europe/Amsterdam", "hand");
    if (!happened)
        return at;
    return happened->precision() == Precision::Day ? longDate(happened->sortKey(), language)
                                                   : inWords(*happened, language);
}

std::string inWords(const FormField &field, const Json &value, Language language)
{
    if (field.type == FieldType::Time && value.asText())
        return momentInWords(*value.asText(), language);
    if (value.asText()) {
        const FormOption *option = field.option(*value.asText());
        return option ? option->label.in(language) : *value.asText();
    }
    if (field.type == FieldType::Shape && value.isObject())
        return shapeInWords(value, language);
    if (!value.asArray())
        return cellOf(field, value);
    std::string words;
    for (const Json &item : *value.asArray())
        words.append(words.empty() ? "" : ", ").append(inWords(field, item, language));
    return words;
}

std::string titleOf(const RecordState &state, const Description &description, Language language)
{
    for (const std::string &name : description.title) {
        const Choice *choice = state.choice(name);
        const FormField *field = description.field(name);
        if (choice && field && !choice->covered && !choice->value.isNull()) {
            const std::string words = inWords(*field, choice->value, language);
            // A bare number names nothing.
            return field->type == FieldType::Number ? field->label.in(language) + ' ' + words : words;
        }
    }
    return description.label.in(language);
}

} // namespace piketboek
