#include "registers/strictreader.h"

#include <algorithm>

namespace piketboek {

namespace {

bool isPlainName(std::string_view name)
{
    const auto isFit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !name.empty() && name.size() <= 64 && name[0] >= 'a' && std::ranges::all_of(name, isFit);
}

} // namespace

void StrictReader::wrong(const std::string &pointer, std::string reason)
{
    if (!m_flaw)
        m_flaw = Description::Flaw{pointer, std::move(reason)};
}

void StrictReader::members(const Json &object, const std::string &pointer, const std::vector<Member> &known)
{
    if (!object.isObject())
        return wrong(pointer, "an object was expected here");
    for (const auto &[name, value] : *object.asObject()) {
        const auto found = std::ranges::find(known, name, &Member::name);
        std::string place = pointer;
        place.append(1, '/').append(name);
        if (found == known.end())
            return wrong(place, std::string("\"").append(name).append("\" means nothing here"));
        found->read(value, place);
    }
    for (const Member &member : known) {
        if (member.required && !object.find(member.name))
            wrong(pointer, "\"" + std::string(member.name) + "\" is missing");
    }
}

void StrictReader::items(const Json &array, const std::string &pointer, const Read &read)
{
    if (!array.asArray())
        return wrong(pointer, "an array was expected here");
    for (size_t i = 0; i < array.asArray()->size(); ++i)
        read((*array.asArray())[i], pointer + '/' + std::to_string(i));
}

std::string StrictReader::text(const Json &value, const std::string &pointer)
{
    if (!value.asText() || value.asText()->empty())
        wrong(pointer, "a text was expected here");
    return value.asText() ? *value.asText() : std::string();
}

std::string StrictReader::name(const Json &value, const std::string &pointer)
{
    std::string said = text(value, pointer);
    if (!isPlainName(said))
        wrong(pointer, "a name is of the letters a to z, digits and _, and begins with a letter");
    return said;
}

bool StrictReader::flag(const Json &value, const std::string &pointer)
{
    if (!value.asBool())
        wrong(pointer, "true or false was expected here");
    return value.asBool() && *value.asBool();
}

int64_t StrictReader::number(const Json &value, const std::string &pointer)
{
    if (!value.asInteger())
        wrong(pointer, "a whole number was expected here");
    return value.asInteger() ? *value.asInteger() : 0;
}

std::vector<std::string> StrictReader::names(const Json &value, const std::string &pointer)
{
    std::vector<std::string> all;
    items(value, pointer, [&](const Json &item, const std::string &at) { all.push_back(name(item, at)); });
    return all;
}

Label StrictReader::label(const Json &value, const std::string &pointer)
{
    Label label;
    members(value, pointer,
            {{"nl", true, [&](const Json &said, const std::string &at) { label.dutch = text(said, at); }},
             {"en", true, [&](const Json &said, const std::string &at) { label.english = text(said, at); }}});
    return label;
}

std::vector<StrictReader::Member> StrictReader::heading(std::string_view settings, Label &source)
{
    const auto which = [this, settings](const Json &v, const std::string &at) {
        if (text(v, at) != settings)
            wrong(at, "\"" + std::string(settings) + "\" was expected here");
    };
    const auto version = [this](const Json &v, const std::string &at) {
        if (number(v, at) != 1)
            wrong(at, "only version 1 is known here");
    };
    return {
        {"settings", true, which},
        {"version", true, version},
        {"source", true, [this, &source](const Json &v, const std::string &at) { source = label(v, at); }}};
}

} // namespace piketboek
