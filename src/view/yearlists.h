// YearLists are the records behind a year's figures: what stands in their way, and why each counts or not.
#pragma once

#include "report/explanation.h"

#include <QVariantList>

namespace piketboek {

struct YearLists
{
    QVariantList defects = {}; ///< {record, words, why, unconfirmed}: only an incident is confirmed from here
    /// {label, counted, left, before, rows}: `before` is the year before it in words; rows: {record, words,
    /// why, counts}.
    QVariantList registers = {};

    /// The records of that year and municipality.
    static Result<YearLists> of(Reader &reader, int year, const std::string &municipality, Language language);
};

} // namespace piketboek
