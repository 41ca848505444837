#include "journal/json.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

// In UTF-16 the surrogates (here lead bytes F0…F4) come before U+E000…U+FFFF (lead bytes EE, EF).
int utf16Weight(unsigned char byte)
{
    if (byte >= 0xF0)
        return byte - 2;
    return byte >= 0xEE ? byte + 16 : byte;
}

void appendEscape(std::string &out, char character)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    switch (character) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\t':
        out += "\\t";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\r':
        out += "\\r";
        return;
    default:
        break;
    }
    out += "\\u00";
    out += hex[static_cast<unsigned char>(character) >> 4];
    out += hex[character & 15];
}

bool needsEscape(char character)
{
    return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

void appendInteger(std::string &out, int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

auto memberBefore = [](const Json::Member &member, std::string_view name) {
    return sortsBefore(member.first, name);
};

struct Writer
{
    std::string &out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool value) const { out += value ? "true" : "false"; }
    void operator()(int64_t value) const { appendInteger(out, value); }
    void operator()(const std::string &value) const { appendCanonicalText(out, value); }
    void operator()(const Json::Array &items) const
    {
        char separator = '[';
        for (const Json &item : items) {
            out += std::exchange(separator, ',');
            item.appendCanonical(out);
        }
        out += items.empty() ? "[]" : "]";
    }
    void operator()(const Json::Object &members) const
    {
        char separator = '{';
        for (const auto &[name, value] : members) {
            out += std::exchange(separator, ',');
            appendCanonicalText(out, name);
            out += ':';
            value.appendCanonical(out);
        }
        out += members.empty() ? "{}" : "}";
    }
};

} // namespace

void appendCanonicalText(std::string &out, std::string_view text)
{
    out += '"';
    auto from = text.begin();
    for (auto it = from; it != text.end(); ++it) {
        if (!needsEscape(*it))
            continue;
        out.append(from, it);
        appendEscape(out, *it);
        from = it + 1;
    }
    out.append(from, text.end());
    out += '"';
}

bool sortsBefore(std::string_view a, std::string_view b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return left == a.end() && right != b.end();
    return utf16Weight(static_cast<unsigned char>(*left)) < utf16Weight(static_cast<unsigned char>(*right));
}

Json Json::object(Object members)
{
    Json object = sortedObject({});
    for (auto &[name, value] : members)
        object.set(name, std::move(value));
    return object;
}

Json Json::sortedObject(Object members)
{
    Json object;
    object.m_value = std::move(members);
    return object;
}

const Json *Json::find(std::string_view name) const
{
    const Object *members = asObject();
    if (!members)
        return nullptr;
    const auto found = std::lower_bound(members->begin(), members->end(), name, memberBefore);
    return found != members->end() && found->first == name ? &found->second : nullptr;
}

Json *Json::find(std::string_view name)
{
    return const_cast<Json *>(std::as_const(*this).find(name));
}

std::string Json::text(std::string_view name, std::string_view otherwise) const
{
    const Json *member = find(name);
    return member && member->asText() ? *member->asText() : std::string(otherwise);
}

int64_t Json::integer(std::string_view name, int64_t otherwise) const
{
    const Json *member = find(name);
    return member && member->asInteger() ? *member->asInteger() : otherwise;
}

bool Json::flag(std::string_view name, bool otherwise) const
{
    const Json *member = find(name);
    return member && member->asBool() ? *member->asBool() : otherwise;
}

void Json::set(std::string_view name, Json value)
{
    if (!isObject())
        m_value = Object{};
    Object &members = std::get<Object>(m_value);
    const auto found = std::lower_bound(members.begin(), members.end(), name, memberBefore);
    if (found != members.end() && found->first == name)
        found->second = std::move(value);
    else
        members.emplace(found, std::string(name), std::move(value));
}

std::string Json::canonical() const
{
    std::string out;
    appendCanonical(out);
    return out;
}

void Json::appendCanonical(std::string &out) const
{
    std::visit(Writer{out}, m_value);
}

} // namespace piketboek
