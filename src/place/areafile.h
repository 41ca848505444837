// An area file is a GeoJSON feature collection of neighbourhoods as CBS publishes them (statcode, statnaam)
// or PDOK does (buurtcode, buurtnaam), in WGS84 or in metres of RD New.
#pragma once

#include "place/areas.h"

namespace piketboek {

/// The whole file or nothing: one broken feature is a broken file.
Result<std::vector<Areas::Area>> readAreaFile(const std::string &path);

} // namespace piketboek
