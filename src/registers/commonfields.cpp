#include "registers/commonfields.h"

#include <algorithm>

namespace piketboek {

const std::vector<FormField> &commonFields()
{
    using enum FieldType;
    static const std::vector<FormField> all = {
        {.name = "highlight",
         .type = Text,
         .label = {"tekst voor het jaarverslag", "text for the year report"}},
        {.name = "place",
         .type = Text,
         .label = {"plaats in woorden", "place in words"},
         .cover = Cover::Place},
        {.name = "position", .type = Position, .label = {"positie", "position"}, .cover = Cover::Place},
        {.name = "wijk", .type = Area, .label = {"wijk", "district"}},
        {.name = "buurt", .type = Text, .label = {"buurt", "neighbourhood"}, .cover = Cover::Place},
        {.name = "text", .type = Text, .label = {"toelichting", "explanation"}, .cover = Cover::Text},
        {.name = "hold", .type = Text, .label = {"niet vernietigen, want", "not to be destroyed, because"}},
        {.name = "confirmed", .type = Flag, .label = {"bevestigd", "confirmed"}},
        {.name = "exercise",
         .type = Choice,
         .label = {"oefening", "exercise"},
         .options = {{.id = "no", .label = {"nee", "no"}},
                     {.id = "exercise", .label = {"oefening", "exercise"}},
                     {.id = "demo", .label = {"demonstratie", "demonstration"}}}},
        {.name = "origin", .type = Text, .label = {"herkomst", "origin"}},
    };
    return all;
}

const FormField *commonField(std::string_view name)
{
    const auto found = std::ranges::find(commonFields(), name, &FormField::name);
    return found == commonFields().end() ? nullptr : &*found;
}

} // namespace piketboek
