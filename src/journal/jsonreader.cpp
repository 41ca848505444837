#include "journal/jsonreader.h"

#include <algorithm>
#include <charconv>

namespace piketboek {

namespace {

void appendUtf8(std::string &out, unsigned code)
{
    const auto byte = [&](unsigned bits) { out += static_cast<char>(bits); };
    const auto follow = [&](int shift) { byte(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80)
        return byte(code);
    if (code < 0x800) {
        byte(0xC0 | (code >> 6));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        follow(6);
    } else {
        byte(0xF0 | (code >> 18));
        follow(12);
        follow(6);
    }
    follow(0);
}

bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

// Where a text that began no longer stands for itself: at its end, an escape, or what it may not hold.
size_t endOfPlain(std::string_view text, size_t at)
{
    while (at < text.size() && text[at] != '"' && text[at] != '\\' &&
           static_cast<unsigned char>(text[at]) >= 0x20)
        ++at;
    return at;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

size_t digitsAt(std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

// Length of the number at the start; 0 when it is none (RFC 8259 §6).
size_t numberLength(std::string_view text)
{
    size_t at = text.starts_with('-') ? 1 : 0;
    const size_t whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return 0;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const size_t fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return 0;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        at += at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-') ? 2 : 1;
        const size_t power = digitsAt(text, at);
        return power == 0 ? 0 : at + power;
    }
    return at;
}

bool isSurrogate(unsigned code, unsigned first)
{
    return code >= first && code < first + 0x400;
}

} // namespace

// The pointer to what is read within, while lines are noted.
class JsonReader::Step
{
public:
    Step(JsonReader &reader, std::string_view name) : m_reader(reader), m_outer(reader.m_pointer.size())
    {
        if (!reader.m_lines)
            return;
        reader.m_pointer += '/';
        for (const char letter : name) {
            if (letter == '~' || letter == '/')
                reader.m_pointer += letter == '~' ? "~0" : "~1";
            else
                reader.m_pointer += letter;
        }
    }
    ~Step() { m_reader.m_pointer.resize(m_outer); }
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

private:
    JsonReader &m_reader;
    size_t m_outer;
};

void JsonReader::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool JsonReader::step(char character)
{
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != character)
        return false;
    ++m_at;
    return true;
}

bool JsonReader::atEnd()
{
    skipSpace();
    return m_at == m_text.size();
}

int64_t JsonReader::line()
{
    skipSpace();
    const std::string_view passed = m_text.substr(m_counted, m_at - m_counted);
    m_line += std::ranges::count(passed, '\n');
    m_counted = m_at;
    return m_line;
}

Failure JsonReader::failure()
{
    const char *reason = m_at >= m_text.size() ? "it ends too early" : m_reason;
    return {Remedy::AskAgain, "this file is not sound JSON at line " + std::to_string(line()) + ": " +
                                  (reason ? reason : "something else was expected")};
}

std::nullopt_t JsonReader::refuse(const char *reason)
{
    if (!m_reason)
        m_reason = reason;
    return std::nullopt;
}

std::optional<Json> JsonReader::value(int depth)
{
    skipSpace();
    if (m_at >= m_text.size())
        return refuse("it ends too early");
    if (m_lines)
        m_lines->emplace(m_pointer, line());
    switch (m_text[m_at]) {
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

std::optional<Json> JsonReader::word(std::string_view text, Json meaning)
{
    if (!m_text.substr(m_at).starts_with(text))
        return refuse("an unknown word");
    m_at += text.size();
    return meaning;
}

std::optional<Json> JsonReader::number()
{
    const size_t length = numberLength(m_text.substr(m_at));
    if (length == 0)
        return refuse("a value was expected");
    const std::string_view text = m_text.substr(m_at, length);
    m_at += length;
    int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    const bool fits = error == std::errc{} && whole <= largestInteger && whole >= -largestInteger;
    return fits && end == text.data() + text.size() ? Json(whole) : Json(text);
}

std::optional<std::string> JsonReader::string()
{
    std::string text;
    for (++m_at; m_at < m_text.size();) {
        const size_t end = endOfPlain(m_text, m_at);
        text.append(m_text, m_at, end - m_at);
        m_at = end;
        if (end == m_text.size())
            break;
        if (m_text[end] == '"') {
            ++m_at;
            return text;
        }
        if (m_text[end] != '\\')
            return refuse("a text that does not end on its line");
        if (!escape(text))
            return std::nullopt;
    }
    return refuse("a text that does not end");
}

bool JsonReader::escape(std::string &text)
{
    static constexpr std::string_view written = "\"\\/btnfr", meant = "\"\\/\b\t\n\f\r";
    const char letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
    m_at = std::min(m_at + 2, m_text.size());
    if (letter == 'u')
        return unicode(text);
    const size_t which = letter ? written.find(letter) : std::string_view::npos;
    if (which == std::string_view::npos) {
        refuse("an unknown escape in a text");
        return false;
    }
    text += meant[which];
    return true;
}

std::optional<unsigned> JsonReader::hex4()
{
    unsigned code = 0;
    const std::string_view digits = m_text.substr(std::min(m_at, m_text.size()), 4);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (error != std::errc{} || digits.size() < 4 || end != digits.data() + 4)
        return refuse("a \\u that four hexadecimal digits do not follow");
    m_at += 4;
    return code;
}

bool JsonReader::unicode(std::string &text)
{
    const std::optional<unsigned> code = hex4();
    if (!code)
        return false;
    if (!isSurrogate(*code, 0xD800) && !isSurrogate(*code, 0xDC00)) {
        appendUtf8(text, *code);
        return true;
    }
    std::optional<unsigned> low;
    if (isSurrogate(*code, 0xD800) && m_text.substr(m_at).starts_with("\\u")) {
        m_at += 2;
        low = hex4();
    }
    if (!low || !isSurrogate(*low, 0xDC00)) {
        refuse("half a character (a lone surrogate)");
        return false;
    }
    appendUtf8(text, 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00));
    return true;
}

std::optional<Json> JsonReader::array(int depth)
{
    if (depth > deepest)
        return refuse("it is nested deeper than 16");
    Json::Array items;
    ++m_at;
    if (step(']'))
        return Json(std::move(items));
    do {
        const Step within(*this, m_lines ? std::to_string(items.size()) : std::string());
        std::optional<Json> item = value(depth);
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
    } while (step(','));
    if (!step(']'))
        return refuse("a comma or ] was expected");
    return Json(std::move(items));
}

std::optional<Json> JsonReader::object(int depth)
{
    if (depth > deepest)
        return refuse("it is nested deeper than 16");
    Json::Object members;
    ++m_at;
    if (step('}'))
        return Json::object(std::move(members));
    do {
        if (!member(depth, members))
            return std::nullopt;
    } while (step(','));
    if (!step('}'))
        return refuse("a comma or } was expected");
    const size_t read = members.size();
    Json held = Json::object(std::move(members));
    if (held.asObject()->size() != read)
        return refuse("a name that stands twice in one object");
    return held;
}

bool JsonReader::member(int depth, Json::Object &members)
{
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != '"') {
        refuse("a name between quotes was expected");
        return false;
    }
    std::optional<std::string> name = string();
    if (!name)
        return false;
    if (!step(':')) {
        refuse("a colon was expected");
        return false;
    }
    const Step within(*this, *name);
    std::optional<Json> held = value(depth);
    if (!held)
        return false;
    members.emplace_back(std::move(*name), std::move(*held));
    return true;
}

int64_t lineOf(const std::map<std::string, int64_t> &lines, std::string pointer)
{
    for (; !pointer.empty(); pointer.resize(pointer.rfind('/'))) {
        if (const auto found = lines.find(pointer); found != lines.end())
            return found->second;
    }
    return 1;
}

} // namespace piketboek
