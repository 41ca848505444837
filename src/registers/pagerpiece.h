// A PagerPiece is one part of a pager text while it is read, with the words that it holds.
#pragma once

#include "registers/pagertext.h"
#include "registers/pagerword.h"

namespace piketboek {

struct PagerPiece
{
    PagerText::Kind kind = PagerText::Kind::Rest;
    PagerWords words = {};
    std::string value = {}; ///< what they say
    bool open = false;      ///< one word that was not recognised and may belong to the address

    /// Of all the words, in their order; the address is not looked for.
    static std::vector<PagerPiece> of(PagerWords words);
};

} // namespace piketboek
