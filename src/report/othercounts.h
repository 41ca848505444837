// OtherCounts are the records of the registers that a municipality made itself, by kind.
#pragma once

#include "report/recordcase.h"

namespace piketboek {

struct OtherCount
{
    struct Kind
    {
        std::string id = {}; ///< "" for none
        Label label = {};
        int64_t records = 0;
    };

    std::string registerName = {};
    Label label = {};
    Kept kept = Kept::NotRegistered;
    int64_t records = 0;
    std::vector<Kind> kinds = {}; ///< in the order of the register's form

    /// Of each register of the journal that the program does not bring.
    static Result<std::vector<OtherCount>> of(Reader &reader, int year, const std::string &municipality);
};

} // namespace piketboek
