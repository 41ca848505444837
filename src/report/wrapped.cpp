#include "report/wrapped.h"

#include <algorithm>

namespace piketboek {

namespace {

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

bool isSpace(char byte)
{
    return static_cast<unsigned char>(byte) <= 0x20 || byte == 0x7F;
}

size_t bytesOf(std::string_view text, size_t width)
{
    size_t end = 0;
    while (end < text.size() && (width > 0 || !beginsCharacter(text[end])))
        width -= beginsCharacter(text[end++]) ? 1 : 0;
    return end;
}

} // namespace

size_t widthOf(std::string_view text)
{
    return static_cast<size_t>(std::ranges::count_if(text, beginsCharacter));
}

std::vector<std::string> wrapped(std::string_view text, size_t width)
{
    std::vector<std::string> lines;
    const auto add = [&](std::string_view word) {
        if (!lines.empty() && widthOf(lines.back()) + 1 + widthOf(word) <= width)
            lines.back().append(" ").append(word);
        else
            lines.emplace_back(word);
    };
    while (!text.empty()) {
        const auto end = std::ranges::find_if(text, isSpace);
        const size_t word = static_cast<size_t>(end - text.begin());
        const size_t taken = std::min(word, bytesOf(text, width));
        if (taken > 0)
            add(text.substr(0, taken));
        text.remove_prefix(taken == word && word < text.size() ? taken + 1 : taken);
    }
    return lines;
}

} // namespace piketboek
