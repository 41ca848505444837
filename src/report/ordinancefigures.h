// OrdinanceFigures are the emergency ordinances and orders of one year, by who made them and how far they
// came.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

struct OrdinanceFigures
{
    struct ByAuthority
    {
        std::string kind = {};
        int64_t mayor = 0;
        int64_t regionChair = 0;
    };

    Kept kept = Kept::NotRegistered;
    std::vector<ByAuthority> kinds = {};   ///< in the order of the register's form
    std::string since = {};                ///< the first noodverordening whose day is known
    int64_t ratified = 0;                  ///< by the council
    int64_t ratificationNotApplicable = 0; ///< of the region's chair (Wvr art. 39 lid 1)

    static Result<OrdinanceFigures> of(Reader &reader, int year, const std::string &municipality);
    int64_t total(std::string_view kind) const;
};

} // namespace piketboek
