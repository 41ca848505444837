// EventFigures are the events of one year against the measures that forbade and allowed them.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

struct EventFigures
{
    struct Named
    {
        std::string name = {};
        std::string date = {}; ///< of its first day
    };
    struct Measure
    {
        std::string date = {};
        std::string kind = {}; ///< ban, relaxation or other
        std::string text = {}; ///< "" when it only takes effect then
        std::string record = {};
        int64_t most = 0; ///< persons; 0 when that is not what it is about
    };

    Kept kept = Kept::NotRegistered;
    std::vector<Named> beforeBan = {};  ///< large ones of the year before the first ban
    std::string from = {}, to = {};     ///< the first relaxation, and the ban after it; "" for none
    std::vector<Named> largeHeld = {};  ///< between those two; without measures, in the whole year
    std::vector<Measure> measures = {}; ///< by date
    std::vector<Named> undated = {};    ///< large ones of which nobody wrote down in which part of the year
    int64_t small = 0;                  ///< the others that were held
    bool uncounted = false;             ///< a record says that there were several, and not how many

    static Result<EventFigures> of(Reader &reader, int year, const std::string &municipality);
};

} // namespace piketboek
