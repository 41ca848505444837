// GripFigures are the GRIP incidents of one year and municipality by where they began, apart from what the
// region was in.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

struct GripFigures
{
    struct Region
    {
        int64_t level = 0;
        std::string name = {};
        std::string since = {}; ///< YYYY-MM-DD, or as much as is known
        std::string until = {}; ///< "" as long as it lasts
        std::string reason = {};
    };

    int64_t incidents = 0; ///< that began in the municipality and reached GRIP 1, each once
    int64_t effect = 0;    ///< that began elsewhere and had their effect here
    std::vector<Region> region = {};

    /// `withIncidents` are those for which GRIP was recorded in the incident itself.
    static Result<GripFigures> of(Reader &reader, int year, const std::string &municipality,
                                  int64_t withIncidents);
};

} // namespace piketboek
