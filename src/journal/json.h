// A Json is a value as the entry format allows it: no fractions, object members in RFC 8785 order.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace piketboek {

class Json
{
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    Json(int value) : m_value(int64_t{value}) {}
    Json(int64_t value) : m_value(value) {}
    Json(const char *value) : m_value(std::string(value)) {}
    Json(std::string_view value) : m_value(std::string(value)) {}
    Json(std::string value) : m_value(std::move(value)) {}
    Json(Array value) : m_value(std::move(value)) {}
    /// Sorts the members; of two with one name the later stays.
    static Json object(Object members);
    static Json object(std::initializer_list<Member> members) { return object(Object(members)); }
    /// The members must be in order and without doubles already, as a strict reader found them.
    static Json sortedObject(Object members);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }
    const bool *asBool() const { return std::get_if<bool>(&m_value); }
    const int64_t *asInteger() const { return std::get_if<int64_t>(&m_value); }
    const std::string *asText() const { return std::get_if<std::string>(&m_value); }
    std::string *asText() { return std::get_if<std::string>(&m_value); }
    const Array *asArray() const { return std::get_if<Array>(&m_value); }
    Array *asArray() { return std::get_if<Array>(&m_value); }
    const Object *asObject() const { return std::get_if<Object>(&m_value); }

    /// The member of that name; nullptr when this is no object or has none.
    const Json *find(std::string_view name) const;
    Json *find(std::string_view name);
    std::string text(std::string_view name, std::string_view otherwise = {}) const;
    int64_t integer(std::string_view name, int64_t otherwise = 0) const;
    bool flag(std::string_view name, bool otherwise = false) const;
    /// Makes this an object when it is none.
    void set(std::string_view name, Json value);

    /// The one canonical text of this value (RFC 8785).
    std::string canonical() const;
    void appendCanonical(std::string &out) const;

    bool operator==(const Json &) const = default;

private:
    std::variant<std::monostate, bool, int64_t, std::string, Array, Object> m_value;
};

/// The canonical string literal of this text.
void appendCanonicalText(std::string &out, std::string_view text);

/// Largest magnitude an integer may have: 2^53 − 1.
inline constexpr int64_t largestInteger = 9007199254740991;

/// RFC 8785 §3.2.3: names sort by UTF-16 code units, here compared in UTF-8.
bool sortsBefore(std::string_view a, std::string_view b);

} // namespace piketboek
