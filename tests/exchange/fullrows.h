// Full rows hold a value in every field and step that a register has.
#pragma once

#include "exchange/registerrow.h"
#include "registers/registerbook.h"

#include <algorithm>

namespace piketboek {

// Each behind those that its records may name.
inline const std::vector<std::string> inOrder = {"officer",   "council_meeting", "incident",
                                                 "ordinance", "measure",         "grip",
                                                 "event",     "demonstration",   "tally"};

inline Json valueFor(const FormField &field)
{
    using enum FieldType;
    const std::string option = field.options.empty() ? "" : field.options.back().id;
    switch (field.type) {
    case Text:
        return "=1+1; \"" + field.name + "\",\r\n  'één' \xF0\x9F\x94\xA5 ";
    case Number:
        return std::max<int64_t>(field.least, 3);
    case Amount:
        return "229258.79";
    case Flag:
        return true;
    case Choice:
        return option;
    case Choices:
        return Json(Json::Array{option, field.options.front().id});
    case Time:
        return "2020-10-25T02:30:07+01:00";
    case Municipality:
        return "GM0642";
    case Area:
        return "WK050501";
    case Areas:
        return Json(Json::Array{"GM0505", "BU05050101"});
    case Position:
        return "51.8133001,-4.0000009";
    case Shape:
        return "51.8133001,-4.0000009; -51.8140000,4.6920000; 51.8100000,4.7000000; 51.8133001,-4.0000009";
    case Record:
        return "first-" + (field.other.empty() ? std::string("incident") : field.other);
    }
    return {};
}

inline Json row(const Description &description, const std::string &id, bool isFull)
{
    Json row = Json::object({{"id", id}, {"register", description.name}, {"happened", "2020-03-14"}});
    for (const std::string &name : RegisterRow::names(description)) {
        const FormField *field = description.field(name);
        if (field && name != "exercise" && (field->required || isFull))
            row.set(name, field->unique ? Json(id + " \"1\"; é") : valueFor(*field));
        if (description.step(name) && isFull)
            row.set(name, "2020-03-15T10:00+01:00");
    }
    return row;
}

} // namespace piketboek
