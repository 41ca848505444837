#include "registers/personalwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace piketboek {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isWord(char c)
{
    return isDigit(c) || isLetter(c);
}

bool isOneOf(std::string_view all, char c)
{
    return all.find(c) != std::string_view::npos;
}

// Whether what stands next to a word, seen from the word outwards, is no part of it: not 2020-INC-…, nor
// 0,123.
bool isApart(char next, char beyond)
{
    const bool binds = (isOneOf("-_", next) && isWord(beyond)) || (isOneOf(".,:", next) && isDigit(beyond));
    return !isWord(next) && next != '@' && !binds;
}

class PersonalReader
{
public:
    explicit PersonalReader(std::string_view text) : m_text(text) {}
    std::vector<PersonalWord> words();

private:
    using Kind = PersonalWord::Kind;

    char at(size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    bool isApartBefore(size_t place) const;
    bool take(Kind kind, size_t end);
    size_t run(size_t from, bool (*fits)(char), size_t most) const;
    bool telephone();
    size_t country() const;
    bool groups(size_t from, size_t digits, std::vector<size_t> &lengths, size_t &end) const;
    bool plate();
    bool bsn();
    bool email();

    std::string_view m_text;
    size_t m_at = 0;      // of what is looked at
    size_t m_free = 0;    // the end of the last word found
    size_t m_counted = 0; // bytes of which the units are known
    size_t m_units = 0;
    std::vector<PersonalWord> m_found;
};

bool PersonalReader::isApartBefore(size_t place) const
{
    return place == 0 || isApart(m_text[place - 1], place > 1 ? m_text[place - 2] : '\0');
}

bool PersonalReader::take(Kind kind, size_t end)
{
    for (; m_counted < m_at; ++m_counted) {
        const auto byte = static_cast<unsigned char>(m_text[m_counted]);
        m_units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    m_found.push_back({kind, m_at, m_units, end - m_at});
    m_at = m_free = end;
    return true;
}

size_t PersonalReader::run(size_t from, bool (*fits)(char), size_t most) const
{
    size_t length = 0;
    while (length <= most && fits(at(from + length)))
        ++length;
    return length;
}

// The length of +31 or 0031, with a (0) after it; 0 without.
size_t PersonalReader::country() const
{
    const std::string_view rest = m_text.substr(m_at);
    size_t length = rest.starts_with("+31") ? 3 : rest.starts_with("0031") ? 4 : 0;
    if (length == 0)
        return 0;
    length += isOneOf(" -", at(m_at + length));
    if (m_text.substr(m_at + length).starts_with("(0)"))
        length += 3;
    return length + isOneOf(" -", at(m_at + length));
}

// That many digits, in groups with at most three signs between; `end` comes after them.
bool PersonalReader::groups(size_t from, size_t digits, std::vector<size_t> &lengths, size_t &end) const
{
    while (digits > 0) {
        const size_t length = run(from, isDigit, digits);
        if (length == 0 || length > digits)
            return false;
        lengths.push_back(length);
        digits -= length;
        end = from + length;
        const size_t gap = run(end, [](char c) { return isOneOf(" -.)", c); }, 3);
        if (gap > 3 && digits > 0)
            return false;
        from = end + gap;
    }
    return true;
}

// As numbers are written; two times of the clock, or a date and an hour, are not.
bool isNational(const std::vector<size_t> &lengths, bool isMobile)
{
    using Groups = std::vector<size_t>;
    const size_t first = lengths.front();
    return (first == 10 || first == 3 || first == 4 || (first == 2 && isMobile)) &&
           lengths != Groups{4, 4, 2} && lengths != Groups{2, 2, 4, 2} && lengths != Groups{2, 2, 2, 4};
}

bool PersonalReader::telephone()
{
    std::vector<size_t> lengths;
    size_t end = 0;
    const size_t country = this->country();
    const size_t zero = country == 0 ? 1 : 0;
    if ((country == 0 && at(m_at) != '0') || !isOneOf("123456789", at(m_at + country + zero)))
        return false;
    if (!groups(m_at + country, 9 + zero, lengths, end) || !isApart(at(end), at(end + 1)))
        return false;
    return (country > 0 || isNational(lengths, at(m_at + 1) == '6')) && take(Kind::Telephone, end);
}

// The series 1 to 14: X a letter, 9 a digit.
constexpr std::array<std::string_view, 14> series = {
    "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9",
    "9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"};

// 3-feb-20: the three letters of a plate are no vowels, so only 3-mrt-20 needs a look.
bool isDate(std::string_view plate, std::string_view form)
{
    const auto isVowel = [](char c) { return isOneOf("aeiouAEIOU", c); };
    const std::string_view month = plate.substr(2, 3);
    return form == "9-XXX-99" && (std::ranges::any_of(month, isVowel) || month == "mrt" || month == "MRT");
}

bool PersonalReader::plate()
{
    const std::string_view word = m_text.substr(m_at, 8);
    std::string form;
    for (const char c : word)
        form += isDigit(c) ? '9' : isLetter(c) ? 'X' : c;
    if (std::ranges::find(series, form) == series.end() || !isApart(at(m_at + 8), at(m_at + 9)))
        return false;
    return !isDate(word, form) && take(Kind::Plate, m_at + 8);
}

int numberAt(std::string_view digits, size_t from, size_t count)
{
    int number = 0;
    for (const char c : digits.substr(from, count))
        number = number * 10 + c - '0';
    return number;
}

bool isDay(int year, int month, int day)
{
    return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool isDate8(std::string_view digits)
{
    return isDay(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2)) ||
           isDay(numberAt(digits, 4, 4), numberAt(digits, 2, 2), numberAt(digits, 0, 2));
}

bool passesEleven(const std::string &nine)
{
    int sum = -(nine[8] - '0');
    for (int i = 0; i < 8; ++i)
        sum += (9 - i) * (nine[i] - '0');
    return sum % 11 == 0;
}

bool PersonalReader::bsn()
{
    const size_t length = run(m_at, isDigit, 9);
    const std::string digits(m_text.substr(m_at, length));
    if ((length != 8 && length != 9) || !isApart(at(m_at + length), at(m_at + length + 1)))
        return false;
    // With two zeros it is the address of a pager.
    const std::string nine = length == 8 ? '0' + digits : digits;
    if (nine.starts_with("00") || (length == 8 && isDate8(digits)))
        return false;
    return passesEleven(nine) && take(Kind::Bsn, m_at + length);
}

// Seen from its @, which is where the reader stands.
bool PersonalReader::email()
{
    const size_t sign = m_at, floor = std::max(m_free, sign > 64 ? sign - 64 : 0);
    size_t begin = sign;
    while (begin > floor && (isWord(m_text[begin - 1]) || isOneOf("._%+-", m_text[begin - 1])))
        --begin;
    while (begin < sign && !isWord(m_text[begin]))
        ++begin;
    size_t end = sign + 1 + run(sign + 1, [](char c) { return isWord(c) || isOneOf(".-", c); }, 253);
    while (!isWord(m_text[end - 1]) && end > sign + 1)
        --end;
    const std::string_view domain = m_text.substr(sign + 1, end - sign - 1);
    const size_t dot = domain.rfind('.');
    if (begin == sign || dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3)
        return false;
    m_at = begin;
    return take(Kind::Email, end);
}

std::vector<PersonalWord> PersonalReader::words()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '@' ? email() : isApartBefore(m_at) && (plate() || telephone() || bsn()))
            continue;
        do
            ++m_at;
        while (isWord(c) && isWord(at(m_at)));
    }
    return std::move(m_found);
}

} // namespace

std::vector<PersonalWord> personalWords(std::string_view text)
{
    return PersonalReader(text).words();
}

} // namespace piketboek
