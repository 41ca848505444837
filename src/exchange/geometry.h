// A geometry is what GeoJSON (RFC 7946) calls a point, a line or an area: longitude first, in degrees.
#pragma once

#include "base/failure.h"
#include "journal/json.h"

#include <string>

namespace piketboek {

/// The shape value of a Polygon of one ring or a LineString; heights are left out. AskAgain for another one.
Result<Json> readGeometry(const Json &geometry);

/// Of a position as `writePosition` has it.
std::string pointGeometry(const std::string &position);
/// A ring runs counter-clockwise (§3.1.6), from the point that was given first.
std::string shapeGeometry(const Json &shape);

} // namespace piketboek
