// The address of a page is its town, house number, and street or object, found among the words left over.
#pragma once

#include "registers/pagerpiece.h"

namespace piketboek {

/// Names the open pieces that are the address; the words of a town become one piece. What is left open is
/// none.
void findAddress(std::vector<PagerPiece> &pieces, std::span<const std::string> towns);

} // namespace piketboek
