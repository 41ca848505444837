#include "registers/descriptionreader.h"

#include "registers/commonfields.h"

#include <algorithm>
#include <array>
#include <set>

namespace piketboek {

namespace {

constexpr std::array<std::string_view, 4> shapes = {"circle", "hexagon", "triangle", "square"};
constexpr std::array<std::string_view, 3> ownActs = {"grip", "callout", "inform"};

template<class Kind, Kind last>
std::optional<Kind> kindNamed(std::string_view name)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (nameOf(static_cast<Kind>(i)) == name)
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

bool hasOptions(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices;
}

} // namespace

FormOption DescriptionReader::option(const Json &value, const std::string &pointer)
{
    FormOption option;
    members(
        value, pointer,
        {{"id", true, [&](const Json &v, const std::string &at) { option.id = name(v, at); }},
         {"nl", true, [&](const Json &v, const std::string &at) { option.label.dutch = text(v, at); }},
         {"en", true, [&](const Json &v, const std::string &at) { option.label.english = text(v, at); }},
         {"group", false, [&](const Json &v, const std::string &at) { option.group = label(v, at); }},
         {"unit", false, [&](const Json &v, const std::string &at) { option.unit = text(v, at); }},
         {"retired", false, [&](const Json &v, const std::string &at) { option.retired = flag(v, at); }}});
    return option;
}

FormField DescriptionReader::field(const Json &value, const std::string &pointer)
{
    FormField field;
    const auto type = [&](const Json &v, const std::string &at) {
        const auto kind = kindNamed<FieldType, FieldType::Record>(text(v, at));
        field.type = kind.value_or(FieldType::Text);
        if (!kind)
            wrong(at, "there is no such type of field");
    };
    const auto cover = [&](const Json &v, const std::string &at) {
        const auto kind = kindNamed<Cover, Cover::Special>(text(v, at));
        field.cover = kind.value_or(Cover::Special);
        if (!kind)
            wrong(at, "there is no such cover");
    };
    const auto options = [&](const Json &v, const std::string &at) {
        items(v, at, [&](const Json &o, const std::string &to) { field.options.push_back(option(o, to)); });
    };
    members(
        value, pointer,
        {{"name", true, [&](const Json &v, const std::string &at) { field.name = name(v, at); }},
         {"type", true, type},
         {"label", true, [&](const Json &v, const std::string &at) { field.label = label(v, at); }},
         {"hint", false, [&](const Json &v, const std::string &at) { field.hint = label(v, at); }},
         {"cover", false, cover},
         {"required", false, [&](const Json &v, const std::string &at) { field.required = flag(v, at); }},
         {"retired", false, [&](const Json &v, const std::string &at) { field.retired = flag(v, at); }},
         {"unique", false, [&](const Json &v, const std::string &at) { field.unique = flag(v, at); }},
         {"options", false, options},
         {"open", false, [&](const Json &v, const std::string &at) { field.open = flag(v, at); }},
         {"least", false, [&](const Json &v, const std::string &at) { field.least = number(v, at); }},
         {"most", false, [&](const Json &v, const std::string &at) { field.most = number(v, at); }},
         {"act", false, [&](const Json &v, const std::string &at) { field.act = name(v, at); }},
         {"not_before", false, [&](const Json &v, const std::string &at) { field.notBefore = name(v, at); }},
         {"register", false, [&](const Json &v, const std::string &at) { field.other = name(v, at); }}});
    checkField(field, pointer);
    return field;
}

void DescriptionReader::checkField(const FormField &field, const std::string &pointer)
{
    if (isCommonField(field.name))
        wrong(pointer + "/name", "every record has a field \"" + field.name + "\" already");
    if (hasOptions(field.type) == field.options.empty())
        wrong(pointer, "options belong to a choice, and a choice has some");
    std::set<std::string> ids;
    for (size_t i = 0; i < field.options.size(); ++i) {
        if (!ids.insert(field.options[i].id).second)
            wrong(pointer + "/options/" + std::to_string(i), "this option stands here twice");
    }
    if (!field.act.empty() && std::ranges::find(ownActs, field.act) == ownActs.end())
        wrong(pointer + "/act", "only grip, callout and inform are acts of their own");
    if (field.unique && (field.type != FieldType::Text || field.cover != Cover::Plain))
        wrong(pointer + "/unique", "only a text that is not covered can be a number of its own");
    if (field.most < field.least)
        wrong(pointer, "\"most\" is less than \"least\"");
}

LifeStep DescriptionReader::step(const Json &value, const std::string &pointer)
{
    LifeStep step;
    members(value, pointer,
            {{"id", true, [&](const Json &v, const std::string &at) { step.id = name(v, at); }},
             {"nl", true, [&](const Json &v, const std::string &at) { step.label.dutch = text(v, at); }},
             {"en", true, [&](const Json &v, const std::string &at) { step.label.english = text(v, at); }},
             {"after", false, [&](const Json &v, const std::string &at) { step.after = names(v, at); }},
             {"closes", false, [&](const Json &v, const std::string &at) { step.closes = flag(v, at); }},
             {"retired", false, [&](const Json &v, const std::string &at) { step.retired = flag(v, at); }}});
    return step;
}

int64_t DescriptionReader::years(const Json &value, const std::string &pointer)
{
    const int64_t years = number(value, pointer);
    if (years < 1 || years > 999)
        wrong(pointer, "a record is kept 1 to 999 years, or without this for ever");
    return years;
}

Retention DescriptionReader::retention(const Json &value, const std::string &pointer)
{
    Retention kept;
    members(
        value, pointer,
        {{"rule", true, [&](const Json &v, const std::string &at) { kept.rule = text(v, at); }},
         {"years", false, [&](const Json &v, const std::string &at) { kept.years = years(v, at); }},
         {"from", false, [&](const Json &v, const std::string &at) { kept.from = name(v, at); }},
         {"proposed", false, [&](const Json &v, const std::string &at) { kept.proposed = flag(v, at); }}});
    return kept;
}

void DescriptionReader::checkMention(const Description &description, const std::string &name,
                                     const std::string &pointer)
{
    if (!name.empty() && !description.field(name) && !description.step(name))
        wrong(pointer, "there is no field or step \"" + name + "\"");
}

void DescriptionReader::checkNames(const Description &description)
{
    std::set<std::string> met;
    for (size_t i = 0; i < description.fields.size(); ++i) {
        if (!met.insert(description.fields[i].name).second)
            wrong("/fields/" + std::to_string(i), "this name stands here twice");
        checkMention(description, description.fields[i].notBefore, "/fields/" + std::to_string(i));
    }
    for (size_t i = 0; i < description.steps.size(); ++i) {
        const std::string at = "/steps/" + std::to_string(i);
        if (!met.insert(description.steps[i].id).second)
            wrong(at, "this name stands here twice");
        for (const std::string &before : description.steps[i].after) {
            if (!description.step(before))
                wrong(at + "/after", "there is no step \"" + before + "\"");
        }
    }
    if (!description.first.empty() && !description.step(description.first))
        wrong("/first", "there is no step \"" + description.first + "\"");
    checkMention(description, description.date, "/date");
    checkMention(description, description.kind, "/kind");
    checkMention(description, description.retention.from, "/retention/from");
    for (const std::string &name : description.title)
        checkMention(description, name, "/title");
    for (const std::string &name : description.columns)
        checkMention(description, name, "/columns");
}

std::expected<Description, Description::Flaw> DescriptionReader::description()
{
    Description d;
    const auto fields = [&](const Json &v, const std::string &at) {
        items(v, at, [&](const Json &item, const std::string &to) { d.fields.push_back(field(item, to)); });
    };
    const auto steps = [&](const Json &v, const std::string &at) {
        items(v, at, [&](const Json &item, const std::string &to) { d.steps.push_back(step(item, to)); });
    };
    members(
        m_json, {},
        {{"register", true, [&](const Json &v, const std::string &at) { d.name = name(v, at); }},
         {"version", true, [&](const Json &v, const std::string &at) { d.version = number(v, at); }},
         {"label", true, [&](const Json &v, const std::string &at) { d.label = label(v, at); }},
         {"plural", true, [&](const Json &v, const std::string &at) { d.plural = label(v, at); }},
         {"code", true, [&](const Json &v, const std::string &at) { d.code = text(v, at); }},
         {"shape", true, [&](const Json &v, const std::string &at) { d.shape = text(v, at); }},
         {"fields", true, fields},
         {"steps", false, steps},
         {"first", false, [&](const Json &v, const std::string &at) { d.first = name(v, at); }},
         {"date", false, [&](const Json &v, const std::string &at) { d.date = name(v, at); }},
         {"kind", false, [&](const Json &v, const std::string &at) { d.kind = name(v, at); }},
         {"title", true, [&](const Json &v, const std::string &at) { d.title = names(v, at); }},
         {"columns", true, [&](const Json &v, const std::string &at) { d.columns = names(v, at); }},
         {"retention", true, [&](const Json &v, const std::string &at) { d.retention = retention(v, at); }}});
    if (d.version < 1)
        wrong("/version", "versions count from 1");
    if (std::ranges::find(shapes, d.shape) == shapes.end())
        wrong("/shape", "a shape is circle, hexagon, triangle or square");
    checkNames(d);
    if (m_flaw)
        return std::unexpected(*m_flaw);
    d.json = m_json;
    return d;
}

} // namespace piketboek
