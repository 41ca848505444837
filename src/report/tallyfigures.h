// TallyFigures are what a city counts of a year without keeping cases, each as it was given.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

struct TallyFigures
{
    enum class About { Exactly, Approximately, AtLeast };

    struct Tally
    {
        std::string figure = {}; ///< the register's key
        Label label = {};
        Label group = {};
        std::string unit = {};
        Json value = {}; ///< a number, two for a range, or a text: an amount or a day
        About about = About::Exactly;
        bool provisional = false;
        std::string partOf = {}; ///< the figure that it is a part of
        std::string sameAs = {}; ///< the figure that may count the same
    };
    /// A total that was stated, and what its parts make together.
    struct Sum
    {
        std::string figure = {};
        int64_t stated = 0;
        int64_t parts = 0;
    };

    Kept kept = Kept::NotRegistered;
    std::vector<Tally> tallies = {};     ///< in the order of the register's form
    std::vector<Sum> sums = {};          ///< of the totals that have parts
    std::vector<std::string> twice = {}; ///< figures that several records give: the newest is shown

    static Result<TallyFigures> of(Reader &reader, int year, const std::string &municipality);
};

} // namespace piketboek
