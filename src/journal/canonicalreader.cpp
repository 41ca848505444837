#include "journal/canonicalreader.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace piketboek {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

constexpr size_t mostlyMembers = 4;

constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (size_t byte = 0x20; byte < 0x80; ++byte)
        table[byte] = byte != '"' && byte != '\\';
    return table;
}();

bool isPlain(char character)
{
    return plain[static_cast<unsigned char>(character)];
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
    Json value;
    if (!reader.value(value) || !reader.end())
        return std::unexpected(reader.failure());
    return value;
}

std::optional<Json> CanonicalReader::value()
{
    Json read;
    return value(read) ? std::optional(std::move(read)) : std::nullopt;
}

Failure CanonicalReader::failure() const
{
    return {Remedy::ShowOfficer, "not canonical JSON at byte " + std::to_string(m_at) + ": " +
                                     (m_reason ? m_reason : "something else was expected here")};
}

bool CanonicalReader::refuse(const char *reason)
{
    m_reason = reason;
    return false;
}

bool CanonicalReader::step(std::string_view text)
{
    if (m_bytes.substr(m_at, text.size()) != text)
        return false;
    m_at += text.size();
    return true;
}

bool CanonicalReader::step(char character)
{
    const bool stands = !atEnd() && m_bytes[m_at] == character;
    m_at += stands ? 1 : 0;
    return stands;
}

bool CanonicalReader::value(Json &into)
{
    if (atEnd())
        return refuse("the text ends too early");
    switch (m_bytes[m_at]) {
    case '{':
        return object(into);
    case '[':
        return array(into);
    case '"': {
        std::string text;
        if (!string(text))
            return false;
        into = Json(std::move(text));
        return true;
    }
    case 't':
        return word(into, "true", true);
    case 'f':
        return word(into, "false", false);
    case 'n':
        return word(into, "null", nullptr);
    default: {
        int64_t read = 0;
        if (!number(read))
            return false;
        into = Json(read);
        return true;
    }
    }
}

bool CanonicalReader::text(std::string &into)
{
    into.clear();
    return isAt('"') ? string(into) : skip();
}

bool CanonicalReader::integer(int64_t &into)
{
    into = 0;
    return isAtNumber() ? number(into) : skip();
}

bool CanonicalReader::skip()
{
    Json dropped;
    return value(dropped);
}

bool CanonicalReader::enter()
{
    ++m_at;
    return ++m_depth <= deepest || refuse("nested deeper than 16");
}

bool CanonicalReader::word(Json &into, std::string_view text, Json meaning)
{
    if (!step(text))
        return refuse("an unknown word");
    into = std::move(meaning);
    return true;
}

bool CanonicalReader::number(int64_t &into)
{
    const char *begin = m_bytes.data() + m_at;
    const char *end = m_bytes.data() + m_bytes.size();
    const auto [stop, error] = std::from_chars(begin, end, into);
    if (error == std::errc::invalid_argument)
        return refuse("a value was expected");
    const char first = *begin == '-' ? begin[1] : *begin;
    if (first == '0' && (stop - begin > 1))
        return refuse("a number with a leading zero, or minus zero");
    if (stop != end && (*stop == '.' || *stop == 'e' || *stop == 'E'))
        return refuse("a number that is not a plain integer");
    if (error != std::errc{} || into > largestInteger || into < -largestInteger)
        return refuse("an integer beyond 2^53 - 1");
    m_at = static_cast<size_t>(stop - m_bytes.data());
    return true;
}

bool CanonicalReader::string(std::string &into)
{
    for (++m_at; !atEnd();) {
        if (m_bytes[m_at] == '"') {
            ++m_at;
            return true;
        }
        const bool sound = m_bytes[m_at] == '\\' ? escape(into) : plainRun(into);
        if (!sound)
            return false;
    }
    return refuse("a string that does not end");
}

bool CanonicalReader::plainRun(std::string &text)
{
    const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto to = std::find_if_not(from, m_bytes.end(), isPlain);
    text.append(from, to);
    m_at += static_cast<size_t>(to - from);
    if (atEnd() || *to == '"' || *to == '\\')
        return true;
    const size_t length = utf8Length(m_bytes.substr(m_at));
    if (length < 2)
        return refuse(length == 0 ? "bytes that are not UTF-8" : "a control character without its escape");
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
    return refuse("an escape that the canonical form does not use");
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

bool CanonicalReader::array(Json &into)
{
    Json::Array all;
    if (!items([&] { return value(all.emplace_back()); }))
        return false;
    into = Json(std::move(all));
    return true;
}

bool CanonicalReader::object(Json &into)
{
    Json::Object all;
    all.reserve(mostlyMembers);
    if (!members([&](const std::string &name) { return value(all.emplace_back(name, Json()).second); }))
        return false;
    into = Json::sortedObject(std::move(all));
    return true;
}

bool CanonicalReader::name(std::string &into, const std::string *before)
{
    if (!isAt('"'))
        return refuse("a name was expected");
    into.clear();
    if (!string(into))
        return false;
    if (before && !sortsBefore(*before, into))
        return refuse(*before == into ? "a name that stands twice" : "names out of order");
    return step(':') || refuse("a colon was expected");
}

} // namespace piketboek
