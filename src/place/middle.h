// The middle of an area is where its name stands on a map, and whatever is known to lie somewhere inside it.
#pragma once

#include "place/areas.h"
#include "place/rdnew.h"

namespace piketboek {

/// The centre of gravity of its largest ring.
LatLon middleOf(const Shape &shape);

/// That of the neighbourhoods of the district, by their size; nothing for a code that none of them has.
std::optional<LatLon> middleOfWijk(const Areas &areas, std::string_view wijkCode);

} // namespace piketboek
