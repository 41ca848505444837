// Dates and times in words, Dutch and English, the same on every computer whatever its locale.
#pragma once

#include "base/happened.h"
#include "base/language.h"

#include <cstdint>
#include <string>

namespace piketboek {

std::string longDate(int64_t msUtc, Language language);    ///< 3 februari 2020
std::string dayHeading(int64_t msUtc, Language language);  ///< maandag 3 februari 2020
std::string shortMoment(int64_t msUtc, Language language); ///< ma 3 feb 14:30

/// 03:10; with "zomertijd" or "wintertijd" behind it only where the clock shows it twice that night.
std::string clockTime(int64_t msUtc, Language language);

std::string duration(int64_t ms, Language language); ///< 8 min, 1 u 12, 2 d 3 u
std::string age(int64_t ms, Language language);      ///< 12 s, and from a minute on a duration

/// As precisely as it is known: "maart 2020, dag onbekend", "14 maart 2020 02:30".
std::string inWords(const Happened &happened, Language language);

} // namespace piketboek
