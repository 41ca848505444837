// WrittenTime is what the characters of a time say, before calendar and zone are asked.
#pragma once

#include "base/happened.h"
#include "base/language.h"
#include "base/localtime.h"

#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

struct WrittenTime
{
    Precision precision = Precision::Year;
    LocalTime parts;        ///< what was not written is the first of its kind
    bool hasOffset = false; ///< Z counts as +00:00
    std::string_view rest;  ///< what follows the time
};

/// YYYY[-MM[-DD[(T| )HH:MM[:SS[.fraction]][Z|±HH:MM]]]]; nothing when it does not begin so.
std::optional<WrittenTime> readWritten(std::string_view text);

/// The one spelling of the entry format.
std::string spelled(Precision precision, const LocalTime &parts);

/// What a refusal calls a text: itself, when it is short.
std::string quoted(std::string_view text, Language language = Language::English);

} // namespace piketboek
