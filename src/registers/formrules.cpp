#include "registers/formrules.h"

#include "base/happened.h"
#include "registers/registerrecord.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace piketboek {

namespace {

constexpr std::string_view timePrefix = "time:";
constexpr size_t mostPoints = 500;

std::optional<Happened> happenedIn(const Json &value)
{
    if (!value.asText())
        return std::nullopt;
    Result<Happened> time = Happened::read(*value.asText(), "Europe/Amsterdam", "hand");
    return time ? std::optional(std::move(*time)) : std::nullopt;
}

bool isDecimal(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string_view whole = text.substr(0, text.find('.'));
    const std::string_view part = whole.size() < text.size() ? text.substr(whole.size() + 1) : "0";
    return !whole.empty() && !part.empty() && std::ranges::all_of(whole, isDigit) &&
           std::ranges::all_of(part, isDigit);
}

bool isArea(std::string_view code)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const size_t length = code.starts_with("GM")   ? 6
                          : code.starts_with("WK") ? 8
                          : code.starts_with("BU") ? 10
                                                   : 0;
    return length > 0 && code.size() == length && std::ranges::all_of(code.substr(2), isDigit);
}

bool isOption(const FormField &field, const Json &value)
{
    return value.asText() && (field.option(*value.asText()) || (field.open && !value.asText()->empty()));
}

bool all(const Json &value, const std::function<bool(const Json &)> &fit)
{
    return value.asArray() && std::ranges::all_of(*value.asArray(), fit);
}

bool isWithin(const Json &value, int64_t most)
{
    return value.asInteger() && std::abs(*value.asInteger()) <= most;
}

bool isPoint(const Json &value)
{
    const Json::Array *pair = value.asArray();
    return pair && pair->size() == 2 && isWithin(pair->front(), 900'000'000) &&
           isWithin(pair->back(), 1'800'000'000);
}

// A line that ends where it began could not be told from an area, once it is written.
bool isShape(const Json &value)
{
    const std::string kind = value.text("kind");
    const Json *held = value.find("points");
    if ((kind != "polygon" && kind != "line") || !held || !all(*held, isPoint))
        return false;
    const Json::Array &points = *held->asArray();
    return points.size() >= (kind == "polygon" ? 3 : 2) && points.size() <= mostPoints &&
           points.front() != points.back();
}

/// One record against its description.
class Judging
{
public:
    Judging(const RecordState &state, const Description &description)
        : m_state(state), m_description(description)
    {
    }

    std::vector<Remark> remarks()
    {
        for (const auto &[name, choices] : m_state.fields) {
            for (const Choice &choice : choices) {
                if (name.starts_with(timePrefix))
                    judgeStep(name.substr(timePrefix.size()), choice);
                else
                    judgeField(name, choice);
            }
        }
        return std::move(m_remarks);
    }

private:
    void remark(const Choice &choice, const char *rule)
    {
        if (!m_state.settled.contains(choice.by))
            m_remarks.push_back({choice.by, rule});
    }
    bool isOfNewerForm(const Choice &choice) const { return choice.form > m_description.version; }
    void judgeField(const std::string &name, const Choice &choice);
    void judgeStep(const std::string &id, const Choice &choice);
    bool comesTooEarly(const LifeStep &step) const;

    const RecordState &m_state;
    const Description &m_description;
    std::vector<Remark> m_remarks;
};

void Judging::judgeField(const std::string &name, const Choice &choice)
{
    const FormField *field = m_description.field(name);
    if (!field) {
        if (!isOfNewerForm(choice))
            remark(choice, "unknown_field");
        return;
    }
    if (choice.covered || choice.value.isNull())
        return;
    if (field->cover != Cover::Plain)
        return remark(choice, "not_covered");
    if (!fits(*field, choice.value) && !isOfNewerForm(choice))
        return remark(choice, "unknown_value");
    const std::optional<HappenedText> first = timeOf(m_state, m_description, field->notBefore);
    const std::optional<Happened> from = first ? happenedIn(first->at) : std::nullopt;
    // Of what is known to the day or less, any moment of it may be meant.
    if (const std::optional<Happened> at = happenedIn(choice.value);
        from && at && at->endKey() <= from->sortKey())
        remark(choice, "ends_before_start");
}

void Judging::judgeStep(const std::string &id, const Choice &choice)
{
    const LifeStep *step = m_description.step(id);
    if (!step && !isOfNewerForm(choice))
        remark(choice, "unknown_step");
    if (step && comesTooEarly(*step))
        remark(choice, "impossible_step");
}

// Order in time is no rule: people write down afterwards what they forgot.
bool Judging::comesTooEarly(const LifeStep &step) const
{
    return !step.after.empty() && reachedAt(m_state, m_description, step.id) &&
           std::ranges::none_of(step.after, [&](const std::string &before) {
               return reachedAt(m_state, m_description, before).has_value();
           });
}

} // namespace

bool fits(const FormField &field, const Json &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Record:
        return value.asText() != nullptr;
    case FieldType::Number:
        return value.asInteger() && *value.asInteger() >= field.least &&
               (field.most == 0 || *value.asInteger() <= field.most);
    case FieldType::Amount:
        return value.asText() && isDecimal(*value.asText());
    case FieldType::Flag:
        return value.asBool() != nullptr;
    case FieldType::Choice:
        return isOption(field, value);
    case FieldType::Choices:
        return all(value, [&](const Json &item) { return isOption(field, item); });
    case FieldType::Time:
        return happenedIn(value).has_value();
    case FieldType::Municipality:
        return value.asText() && value.asText()->starts_with("GM") && isArea(*value.asText());
    case FieldType::Area:
        return value.asText() && isArea(*value.asText());
    case FieldType::Areas:
        return all(value, [](const Json &item) { return item.asText() && isArea(*item.asText()); });
    case FieldType::Position:
        return value.find("lat7") && value.find("lon7");
    case FieldType::Shape:
        return isShape(value);
    }
    return false;
}

std::vector<Remark> formRemarks(const RecordState &state, const RegisterBook &book)
{
    if (const Description *description = book.find(state.registerName))
        return Judging(state, *description).remarks();
    const bool isRecord = state.registerName != "central" && !state.opener.device.empty();
    if (!isRecord || state.settled.contains(state.opener))
        return {};
    return {{state.opener, "unknown_register"}};
}

int64_t newerFields(const RecordState &state, const RegisterBook &book)
{
    const Description *description = book.find(state.registerName);
    if (!description)
        return static_cast<int64_t>(state.fields.size());
    return std::ranges::count_if(state.fields, [&](const auto &field) {
        const auto &[name, choices] = field;
        const bool known = name.starts_with(timePrefix)
                               ? description->step(name.substr(timePrefix.size())) != nullptr
                               : description->field(name) != nullptr;
        return !known && !choices.empty() && choices.front().form > description->version;
    });
}

} // namespace piketboek
