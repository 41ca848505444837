#include "journal/canonicalreader.h"

#include <charconv>

namespace piketboek {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool isPlain(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

} // namespace

size_t utf8Length(std::string_view bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.empty() ? 0xFF : bytes[0]);
    if (lead < 0x80)
        return 1;
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return 0;
    for (size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes[i]))
            return 0;
    }
    const auto second = static_cast<unsigned char>(bytes[1]);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool beyond = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

Result<Json> CanonicalReader::read(std::string_view bytes)
{
    CanonicalReader reader(bytes);
    std::optional<Json> value = reader.value();
    if (value && !reader.atEnd())
        reader.refuse("something follows the value");
    if (!value || !reader.atEnd())
        return std::unexpected(reader.failure());
    return std::move(*value);
}

Failure CanonicalReader::failure() const
{
    return {Remedy::ShowOfficer, "not canonical JSON at byte " + std::to_string(m_at) + ": " +
                                     (m_reason ? m_reason : "something else was expected here")};
}

std::nullopt_t CanonicalReader::refuse(const char *reason)
{
    m_reason = reason;
    return std::nullopt;
}

bool CanonicalReader::step(std::string_view text)
{
    if (m_bytes.substr(m_at, text.size()) != text)
        return false;
    m_at += text.size();
    return true;
}

std::optional<Json> CanonicalReader::value(int depth)
{
    if (atEnd())
        return refuse("the text ends too early");
    switch (m_bytes[m_at]) {
    case '{':
        return object(depth + 1);
    case '[':
        return array(depth + 1);
    case '"':
        if (std::optional<std::string> text = string())
            return Json(std::move(*text));
        return std::nullopt;
    case 't':
        return word("true", true);
    case 'f':
        return word("false", false);
    case 'n':
        return word("null", nullptr);
    default:
        return number();
    }
}

std::optional<Json> CanonicalReader::word(std::string_view text, Json meaning)
{
    if (!step(text))
        return refuse("an unknown word");
    return meaning;
}

std::optional<Json> CanonicalReader::number()
{
    const char *begin = m_bytes.data() + m_at;
    const char *end = m_bytes.data() + m_bytes.size();
    int64_t number = 0;
    const auto [stop, error] = std::from_chars(begin, end, number);
    if (error == std::errc::invalid_argument)
        return refuse("a value was expected");
    const char first = *begin == '-' ? begin[1] : *begin;
    if (first == '0' && (stop - begin > 1))
        return refuse("a number with a leading zero, or minus zero");
    if (stop != end && (*stop == '.' || *stop == 'e' || *stop == 'E'))
        return refuse("a number that is not a plain integer");
    if (error != std::errc{} || number > largestInteger || number < -largestInteger)
        return refuse("an integer beyond 2^53 - 1");
    m_at = static_cast<size_t>(stop - m_bytes.data());
    return Json(number);
}

std::optional<std::string> CanonicalReader::string()
{
    std::string text;
    for (++m_at; !atEnd();) {
        if (m_bytes[m_at] == '"') {
            ++m_at;
            return text;
        }
        const bool sound = m_bytes[m_at] == '\\' ? escape(text) : plainRun(text);
        if (!sound)
            return std::nullopt;
    }
    return refuse("a string that does not end");
}

bool CanonicalReader::plainRun(std::string &text)
{
    const size_t from = m_at;
    while (!atEnd() && isPlain(m_bytes[m_at]))
        ++m_at;
    text.append(m_bytes, from, m_at - from);
    if (atEnd() || m_bytes[m_at] == '"' || m_bytes[m_at] == '\\')
        return true;
    const size_t length = utf8Length(m_bytes.substr(m_at));
    if (length < 2) {
        refuse(length == 0 ? "bytes that are not UTF-8" : "a control character without its escape");
        return false;
    }
    text.append(m_bytes, m_at, length);
    m_at += length;
    return true;
}

bool CanonicalReader::escape(std::string &text)
{
    static constexpr std::string_view written = "\"\\btnfr", meant = "\"\\\b\t\n\f\r";
    const char letter = m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0';
    const size_t which = letter ? written.find(letter) : std::string_view::npos;
    if (which != std::string_view::npos) {
        text += meant[which];
        m_at += 2;
        return true;
    }
    if (letter == 'u' && controlEscape(text))
        return true;
    refuse("an escape that the canonical form does not use");
    return false;
}

bool CanonicalReader::controlEscape(std::string &text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    const std::string_view digits = m_bytes.substr(m_at, 6);
    if (digits.size() < 6 || !digits.starts_with("\\u00") || (digits[4] != '0' && digits[4] != '1'))
        return false;
    const size_t low = hex.find(digits[5]);
    if (low == std::string_view::npos)
        return false;
    const char meant = static_cast<char>((digits[4] - '0') * 16 + static_cast<int>(low));
    if (std::string_view("\b\t\n\f\r").find(meant) != std::string_view::npos)
        return false;
    text += meant;
    m_at += 6;
    return true;
}

std::optional<Json> CanonicalReader::array(int depth)
{
    if (depth > deepest)
        return refuse("nested deeper than 16");
    Json::Array items;
    ++m_at;
    if (step("]"))
        return Json(std::move(items));
    do {
        std::optional<Json> item = value(depth);
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
    } while (step(","));
    if (!step("]"))
        return refuse("an array needs a comma or its end here");
    return Json(std::move(items));
}

std::optional<Json> CanonicalReader::object(int depth)
{
    if (depth > deepest)
        return refuse("nested deeper than 16");
    Json::Object members;
    ++m_at;
    if (step("}"))
        return Json::sortedObject(std::move(members));
    do {
        std::optional<Json::Member> next = member(depth, members);
        if (!next)
            return std::nullopt;
        members.push_back(std::move(*next));
    } while (step(","));
    if (!step("}"))
        return refuse("an object needs a comma or its end here");
    return Json::sortedObject(std::move(members));
}

std::optional<Json::Member> CanonicalReader::member(int depth, const Json::Object &before)
{
    if (atEnd() || m_bytes[m_at] != '"')
        return refuse("a name was expected");
    std::optional<std::string> name = string();
    if (!name)
        return std::nullopt;
    if (!before.empty() && !sortsBefore(before.back().first, *name))
        return refuse(before.back().first == *name ? "a name that stands twice" : "names out of order");
    if (!step(":"))
        return refuse("a colon was expected");
    std::optional<Json> held = value(depth);
    if (!held)
        return std::nullopt;
    return Json::Member(std::move(*name), std::move(*held));
}

} // namespace piketboek
