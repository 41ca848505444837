#include "registers/formfield.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr std::array<std::string_view, 13> types = {"text",     "number", "amount",       "flag", "choice",
                                                    "choices",  "time",   "municipality", "area", "areas",
                                                    "position", "shape",  "record"};
constexpr std::array<std::string_view, 6> covers = {"plain", "person", "text", "place", "photo", "special"};

// A word at the start of a line has a large letter; that makes it no other word.
bool isSaid(std::string_view label, std::string_view words)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    return std::ranges::equal(label, words, {}, small, small);
}

} // namespace

const FormOption *FormField::option(std::string_view id) const
{
    const auto found = std::ranges::find(options, id, &FormOption::id);
    return found == options.end() ? nullptr : &*found;
}

const FormOption *FormField::optionSaid(std::string_view words) const
{
    if (const FormOption *named = option(words))
        return named;
    const auto found = std::ranges::find_if(options, [&](const FormOption &option) {
        return isSaid(option.label.dutch, words) || isSaid(option.label.english, words);
    });
    return found == options.end() ? nullptr : &*found;
}

std::string_view nameOf(FieldType type)
{
    return types[static_cast<size_t>(type)];
}

std::string_view nameOf(Cover cover)
{
    return covers[static_cast<size_t>(cover)];
}

} // namespace piketboek
