// An area file is a GeoJSON feature collection of neighbourhoods as CBS publishes them, in WGS84.
#pragma once

#include "place/areas.h"

namespace piketboek {

/// The whole file or nothing: one broken feature is a broken file.
Result<std::vector<Areas::Area>> readAreaFile(const std::string &path);

} // namespace piketboek
