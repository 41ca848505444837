// The record values are all that stands in a record, in the order of its register's form.
#pragma once

#include "registers/registerbook.h"
#include "store/reader.h"

namespace piketboek {

struct RecordValue
{
    std::string name = {};
    Label label = {};
    Cover cover = Cover::Plain;
    bool isStep = false;
    bool isHere = true;    ///< false: it is covered, and erased or not given to this tablet
    Json value = {};       ///< of a step when it was reached, as `happened.at`
    std::string cell = {}; ///< the same as one cell of a table
};

/// Without what a newer version of the form brought.
Result<std::vector<RecordValue>> recordValues(Reader &reader, const RecordState &state,
                                              const Description &description);
/// What a list calls the record: the first of its title's fields that is set, in words; a number with its
/// label.
std::string titleOf(const RecordState &state, const Description &description, Language language);
/// As precisely as it is known: "3 februari 2020", "14 maart 2020 02:30"; what is no moment stays as it is.
std::string momentInWords(const std::string &at, Language language);
/// A value as a person reads it: options by their words.
std::string inWords(const FormField &field, const Json &value, Language language);

} // namespace piketboek
