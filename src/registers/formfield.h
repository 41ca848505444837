// A FormField is one field of a register's form: what may stand in it, and who may read it.
#pragma once

#include "registers/label.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

enum class FieldType {
    Text,         ///< one line or more
    Number,       ///< a whole one
    Amount,       ///< a decimal number, kept as it was written: "229258.79"
    Flag,         ///< true or false
    Choice,       ///< one option's id
    Choices,      ///< an array of options' ids
    Time,         ///< as `happened.at`: year, month, day or minute
    Municipality, ///< "GM0505"
    Area,         ///< a CBS code, GM, WK or BU
    Areas,        ///< an array of those
    Position,     ///< {"lat7", "lon7"}: 1e-7 degrees
    Shape,        ///< {"kind": "polygon" or "line", "points": [[lat7, lon7], …]}; its ends never meet
    Record,       ///< another record's id
};

/// What a role must be allowed to see; Plain is seen by all.
enum class Cover { Plain, Person, Text, Place, Photo, Special };

struct FormOption
{
    std::string id = {};
    Label label = {};
    Label group = {};      ///< options are listed under it; empty for none
    std::string unit = {}; ///< what is counted under it; "" for none
    bool retired = false;  ///< no longer offered, still understood
};

struct FormField
{
    std::string name = {};
    FieldType type = FieldType::Text;
    Label label = {};
    Label hint = {};
    Cover cover = Cover::Plain;
    bool required = false;
    bool retired = false;
    bool unique = false; ///< a number: no two records of a register may have the same
    std::vector<FormOption> options = {};
    bool open = false; ///< of a Choice or Choices: another word than the options is as good
    int64_t least = 0; ///< of a Number
    int64_t most = 0;
    std::string act = {};       ///< the act of its own that carries it; "" when `open` and `set` do
    std::string other = {};     ///< of a Record: its register; "" for any
    std::string notBefore = {}; ///< of a Time: the field or step that it may not come before; "" for none

    const FormOption *option(std::string_view id) const;
    /// By its id or, as a person writes it, by its label in either tongue.
    const FormOption *optionSaid(std::string_view words) const;
};

/// "text", "number" … as a register's file spells them.
std::string_view nameOf(FieldType type);
std::string_view nameOf(Cover cover);

} // namespace piketboek
