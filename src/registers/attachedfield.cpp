#include "registers/attachedfield.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace piketboek {

namespace {

const std::array<FormField, 5> &fields()
{
    using enum FieldType;
    static const std::array<FormField, 5> all = {
        FormField{
            .name = "name", .label = {"naam van het bestand", "name of the file"}, .cover = Cover::Photo},
        FormField{.name = "type", .label = {"soort bestand", "kind of file"}, .cover = Cover::Photo},
        FormField{
            .name = "original", .label = {"vervaagde kopie van", "blurred copy of"}, .cover = Cover::Photo},
        FormField{.name = "hash", .label = {"bestand", "file"}, .cover = Cover::Photo},
        FormField{.name = "position",
                  .type = Position,
                  .label = {"waar gemaakt", "where it was taken"},
                  .cover = Cover::Photo}};
    return all;
}

} // namespace

const FormField *attachedField(std::string_view name)
{
    const size_t line = name.rfind('_');
    if (line == std::string_view::npos || line + 1 == name.size())
        return nullptr;
    const bool isNumbered = std::ranges::all_of(
        name.substr(line + 1), [](unsigned char letter) { return std::isdigit(letter) != 0; });
    const auto found = std::ranges::find(fields(), name.substr(0, line), &FormField::name);
    return isNumbered && found != fields().end() ? &*found : nullptr;
}

} // namespace piketboek
