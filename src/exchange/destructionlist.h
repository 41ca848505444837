// A DestructionList proposes which records may go because their term is over, and names those that a hold
// keeps; it destroys nothing: that is an act of the archivist.
#pragma once

#include "base/language.h"
#include "registers/retentionterm.h"
#include "store/reader.h"

namespace piketboek {

struct DestructionList
{
    struct Asked
    {
        int64_t instant = 0;           ///< ms UTC, at which the term is over
        std::string registerName = {}; ///< "" for all
        Language language = Language::Dutch;
    };

    struct Row
    {
        std::string registerName = {};
        std::string id = {};
        std::string title = {};
        RetentionTerm term = {}; ///< with its trigger, and over
        bool isHeld = false;
    };

    Asked asked = {};
    std::vector<Row> rows = {}; ///< by register, and within it by time

    /// AskAgain when there is no such register.
    static Result<DestructionList> make(Reader &reader, const Asked &asked);

    std::string text() const; ///< what may go, and below it what is held
    std::string csv() const;  ///< the same in one table; `proposal` is destroy or hold
};

} // namespace piketboek
