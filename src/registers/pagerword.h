// A PagerWord is one word of a pager text, ready to be compared: without brackets, closing signs and
// capitals.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

/// Only ASCII is looked at; every other byte is kept as it is and equals itself.
struct PagerWord
{
    std::string_view written = {}; ///< into the text it was read from
    std::string_view core = {};    ///< without round brackets around it and .,;: behind it
    std::string key = {};          ///< the core in small letters
    bool opens = false;            ///< a bracket
    bool closes = false;           ///< that bracket or an earlier one
    bool bracketed = false;        ///< it stands between a bracket and the one that closes it

    /// The text at its white space. A bracket that is never closed brackets nothing.
    static std::vector<PagerWord> of(std::string_view text);
};

using PagerWords = std::span<const PagerWord>;

/// Whether a text begins with these words, capitals and closing signs apart. Brackets inside must be the
/// same; around it, the text may have brackets that the words have not.
bool beginsWith(PagerWords text, PagerWords words);

bool isDigit(char c);
bool isLetter(char c);
/// As many digits as that and nothing else.
bool areDigits(std::string_view text, size_t least, size_t most);
std::string inCapitals(std::string_view text);

} // namespace piketboek
