#include "exchange/timepattern.h"

#include <algorithm>

namespace piketboek {

namespace {

// From the coarsest on: none may be left out before another.
constexpr std::string_view letters = "yMdHms";

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

int &partOf(LocalTime &parts, char letter)
{
    switch (letter) {
    case 'y':
        return parts.year;
    case 'M':
        return parts.month;
    case 'd':
        return parts.day;
    case 'H':
        return parts.hour;
    case 'm':
        return parts.minute;
    default:
        return parts.second;
    }
}

size_t runAt(std::string_view pattern, size_t at)
{
    return std::min(pattern.find_first_not_of(pattern[at], at), pattern.size()) - at;
}

} // namespace

std::expected<TimePattern, std::string> TimePattern::read(std::string_view pattern)
{
    TimePattern read;
    read.m_text = pattern;
    std::string met;
    bool isQuoted = false;
    for (size_t at = 0; at < pattern.size();) {
        const char letter = pattern[at];
        const size_t run = letter == '\'' || isQuoted || !isLetter(letter) ? 1 : runAt(pattern, at);
        at += run;
        if (letter == '\'') {
            isQuoted = !isQuoted;
            continue;
        }
        if (isQuoted || !isLetter(letter)) {
            read.m_pieces.push_back({.sign = letter});
            continue;
        }
        if (!letters.contains(letter) || (letter == 'y' ? run != 4 : run > 2) || met.contains(letter))
            return std::unexpected(
                "it knows yyyy, MM, dd, HH, mm and ss, each once; other letters stand between '");
        met += letter;
        read.m_pieces.push_back({letter, run});
    }
    const size_t parts = met.size();
    const bool isWhole =
        std::ranges::all_of(letters.substr(0, parts), [&](char c) { return met.contains(c); });
    if (isQuoted || parts == 0 || !isWhole || parts == 4)
        return std::unexpected("it must have a year, a month if it has a day, and hours with their minutes");
    read.m_precision = parts < 4 ? static_cast<Precision>(parts - 1) : static_cast<Precision>(parts - 2);
    return read;
}

std::optional<WrittenTime> TimePattern::match(std::string_view text) const
{
    WrittenTime written;
    written.precision = m_precision;
    for (const Piece &piece : m_pieces) {
        if (piece.letter == 0) {
            if (!text.starts_with(piece.sign))
                return std::nullopt;
            text.remove_prefix(1);
            continue;
        }
        const size_t most = std::max<size_t>(piece.width, 2);
        size_t digits = 0;
        int value = 0;
        for (; digits < most && digits < text.size() && isDigit(text[digits]); ++digits)
            value = value * 10 + (text[digits] - '0');
        if (digits < piece.width)
            return std::nullopt;
        partOf(written.parts, piece.letter) = value;
        text.remove_prefix(digits);
    }
    return text.empty() ? std::optional(written) : std::nullopt;
}

} // namespace piketboek
