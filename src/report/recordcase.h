// A RecordCase is a record that stands in the figures of its municipality, with all that is known of it.
#pragma once

#include "registers/registerrecord.h"
#include "store/reader.h"

#include <string>
#include <vector>

namespace piketboek {

/// What a register can tell of a year: zero is only said of a year that was kept.
enum class Kept {
    Yes,
    NotRegistered, ///< the register was never used
    BeforeTheBook, ///< the year lies before its first record
};

struct RecordCase
{
    RecordRow row = {};
    RecordState state = {};

    /// The confirmed records of that register and municipality, of all years; of a merge group one, and no
    /// exercises.
    static Result<std::vector<RecordCase>> of(Reader &reader, const std::string &registerName,
                                              const std::string &municipality);
};

Kept keptIn(const std::vector<RecordCase> &cases, int year);
/// The same of all records of a register.
Kept keptSince(const std::vector<RecordRow> &rows, int year);
/// The local year of a time; 0 when there is none.
int yearOf(const std::optional<HappenedText> &time);
/// YYYY-MM-DD, or as much of it as is known; "" when there is no time.
std::string dayOf(const std::optional<HappenedText> &time);

} // namespace piketboek
