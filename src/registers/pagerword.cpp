#include "registers/pagerword.h"

#include <algorithm>
#include <optional>

namespace piketboek {

namespace {

constexpr std::string_view space = " \t\n\v\f\r";
constexpr std::string_view closingSigns = ".,;:";

std::string_view withoutEnd(std::string_view text, std::string_view signs)
{
    return text.substr(0, text.find_last_not_of(signs) + 1);
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

PagerWord wordFrom(std::string_view written)
{
    PagerWord word{.written = written};
    word.opens = written.starts_with('(');
    word.closes = withoutEnd(written, closingSigns).ends_with(')');
    const std::string_view open = written.substr(std::min(written.find_first_not_of('('), written.size()));
    word.core = withoutEnd(open, ".,;:)");
    word.key = inSmallLetters(word.core);
    return word;
}

void markBracketed(std::vector<PagerWord> &words)
{
    std::optional<size_t> opened;
    for (size_t i = 0; i < words.size(); ++i) {
        opened = words[i].opens ? i : opened;
        if (!words[i].closes || !opened)
            continue;
        for (size_t inside = *opened; inside <= i; ++inside)
            words[inside].bracketed = true;
        opened.reset();
    }
}

bool equals(const PagerWord &word, const PagerWord &wanted, bool first, bool last)
{
    const bool opens = word.opens == wanted.opens || (first && word.opens);
    const bool closes = word.closes == wanted.closes || (last && word.closes);
    return word.key == wanted.key && opens && closes;
}

} // namespace

std::vector<PagerWord> PagerWord::of(std::string_view text)
{
    std::vector<PagerWord> words;
    for (size_t at = text.find_first_not_of(space); at < text.size();) {
        const size_t end = std::min(text.find_first_of(space, at), text.size());
        words.push_back(wordFrom(text.substr(at, end - at)));
        at = text.find_first_not_of(space, end);
    }
    markBracketed(words);
    return words;
}

bool beginsWith(PagerWords text, PagerWords words)
{
    if (words.empty() || text.size() < words.size())
        return false;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!equals(text[i], words[i], i == 0, i + 1 == words.size()))
            return false;
    }
    return true;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool areDigits(std::string_view text, size_t least, size_t most)
{
    return text.size() >= least && text.size() <= most && std::ranges::all_of(text, isDigit);
}

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    for (char &c : capitals)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return capitals;
}

} // namespace piketboek
