#include "registers/formfield.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

constexpr std::array<std::string_view, 13> types = {"text",     "number", "amount",       "flag", "choice",
                                                    "choices",  "time",   "municipality", "area", "areas",
                                                    "position", "shape",  "record"};
constexpr std::array<std::string_view, 6> covers = {"plain", "person", "text", "place", "photo", "special"};

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
        return option.label.dutch == words || option.label.english == words;
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
