#include "base/writtentime.h"

#include "base/digits.h"

#include <cstdlib>

namespace piketboek {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takeAny(std::string_view &text, std::string_view allowed)
{
    if (text.empty() || !allowed.contains(text.front()))
        return false;
    text.remove_prefix(1);
    return true;
}

bool takeNumber(std::string_view &text, size_t width, int &value)
{
    if (text.size() < width)
        return false;
    int number = 0;
    for (const char c : text.substr(0, width)) {
        if (!isDigit(c))
            return false;
        number = number * 10 + (c - '0');
    }
    value = number;
    text.remove_prefix(width);
    return true;
}

bool takePart(std::string_view &text, std::string_view before, int &value)
{
    std::string_view ahead = text;
    if (!takeAny(ahead, before) || !takeNumber(ahead, 2, value))
        return false;
    text = ahead;
    return true;
}

bool takeClock(std::string_view &text, LocalTime &parts)
{
    std::string_view ahead = text;
    if (!takePart(ahead, "Tt ", parts.hour) || !takePart(ahead, ":", parts.minute))
        return false;
    text = ahead;
    return true;
}

void skipFraction(std::string_view &text)
{
    if (text.size() < 2 || text[0] != '.' || !isDigit(text[1]))
        return;
    text.remove_prefix(1);
    while (!text.empty() && isDigit(text.front()))
        text.remove_prefix(1);
}

bool takeSigned(std::string_view &text, int &offsetMinutes)
{
    std::string_view ahead = text;
    int hours = 0;
    int minutes = 0;
    if (!takePart(ahead, "+-", hours) || !takePart(ahead, ":", minutes) || hours > 23 || minutes > 59)
        return false;
    offsetMinutes = (hours * 60 + minutes) * (text.front() == '-' ? -1 : 1);
    text = ahead;
    return true;
}

bool takeOffset(std::string_view &text, int &offsetMinutes)
{
    if (!takeAny(text, "Zz"))
        return takeSigned(text, offsetMinutes);
    offsetMinutes = 0;
    return true;
}

Precision takeParts(std::string_view &text, LocalTime &parts)
{
    if (!takePart(text, "-", parts.month))
        return Precision::Year;
    if (!takePart(text, "-", parts.day))
        return Precision::Month;
    if (!takeClock(text, parts))
        return Precision::Day;
    return takePart(text, ":", parts.second) ? Precision::Second : Precision::Minute;
}

std::string spelledOffset(int minutes)
{
    const int size = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + digits(size / 60, 2) + ':' + digits(size % 60, 2);
}

} // namespace

std::optional<WrittenTime> readWritten(std::string_view text)
{
    WrittenTime written;
    if (!takeNumber(text, 4, written.parts.year))
        return std::nullopt;
    written.precision = takeParts(text, written.parts);
    if (written.precision == Precision::Second)
        skipFraction(text);
    if (written.precision >= Precision::Minute)
        written.hasOffset = takeOffset(text, written.parts.offsetMinutes);
    written.rest = text;
    return written;
}

std::string spelled(Precision precision, const LocalTime &parts)
{
    std::string text = digits(parts.year, 4);
    if (precision >= Precision::Month)
        text += '-' + digits(parts.month, 2);
    if (precision >= Precision::Day)
        text += '-' + digits(parts.day, 2);
    if (precision < Precision::Minute)
        return text;
    text += 'T' + digits(parts.hour, 2) + ':' + digits(parts.minute, 2);
    if (precision == Precision::Second)
        text += ':' + digits(parts.second, 2);
    return text + spelledOffset(parts.offsetMinutes);
}

std::string quoted(std::string_view text, Language language)
{
    if (text.size() <= 40)
        return '"' + std::string(text) + '"';
    return language == Language::Dutch ? "Die tekst" : "That text";
}

} // namespace piketboek
