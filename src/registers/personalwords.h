// The personal words are the places in a text that look like a telephone number, a licence plate, a BSN or an
// e-mail address.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace piketboek {

struct PersonalWord
{
    enum class Kind { Telephone, Plate, Bsn, Email };
    Kind kind;
    size_t byte = 0;   ///< where it begins, in UTF-8
    size_t unit = 0;   ///< where it begins, in UTF-16
    size_t length = 0; ///< the same in both: it is ASCII

    bool operator==(const PersonalWord &) const = default;
};

/// Dutch telephone numbers of ten digits, or after +31 or 0031; plates of the series 1 to 14 with their
/// dashes (RDW); nine digits, or eight that lack their zero, that pass the test of eleven of a BSN. Only
/// looks: takes a time that grows with the text.
std::vector<PersonalWord> personalWords(std::string_view text);

} // namespace piketboek
