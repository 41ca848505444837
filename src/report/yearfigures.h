// YearFigures are the counts of one year and municipality, each under its definition, as the journal has them
// now.
#pragma once

#include "report/category.h"
#include "report/definition.h"
#include "report/gripfigures.h"
#include "store/reader.h"

#include <array>
#include <string>
#include <vector>

namespace piketboek {

struct Figure
{
    const Definition *definition = nullptr;
    int64_t value = 0;
};

struct Highlight
{
    std::string date = {}; ///< YYYY-MM-DD, or as much of it as is known
    std::string text = {};
};

/// What the journal knew when it was asked.
struct AsOf
{
    std::string at = {};   ///< local date and time to the minute, with its offset
    int64_t serial = 0;    ///< up to here the central log's entries are in it
    int64_t waiting = 0;   ///< entries of this device that the central log has not confirmed
    bool complete = false; ///< there is a central log and nothing waits
};

struct YearFigures
{
    int year = 0;
    std::string municipality = {};
    AsOf asOf = {};
    Figure callouts = {&definition::callouts};
    Figure withdrawnOrFalse = {&definition::withdrawnOrFalse};
    std::array<int64_t, categories.size()> byCategory = {};
    int64_t uncategorised = 0; ///< counted call-outs without one of the four categories
    Figure incidents = {&definition::incidents};
    Figure elsewhere = {&definition::elsewhere};
    Figure gripIncidents = {&definition::gripIncidents};
    GripFigures grip = {};
    std::vector<Highlight> highlights = {}; ///< by date

    static Result<YearFigures> of(Reader &reader, int year, const std::string &municipality, int64_t now);
};

} // namespace piketboek
