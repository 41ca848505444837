// Mercator lays the earth out flat as web maps do (EPSG:3857): a square that every zoom level doubles.
#pragma once

#include "place/rdnew.h"

namespace piketboek {

/// On the square: 0 to 1 from west to east, and from north to south.
struct WorldPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const WorldPoint &) const = default;
};

namespace mercator {

inline constexpr double tileSize = 256;          ///< pixels
inline constexpr double mostLatitude = 85.05112; ///< the square ends there

/// A latitude beyond the square is taken to its edge.
WorldPoint toWorld(LatLon point);
LatLon toLatLon(WorldPoint point);
/// Pixels of the whole square; a zoom level may be a fraction.
double worldSize(double zoom);
/// On the ground, at that latitude.
double metresPerPixel(double latitude, double zoom);

} // namespace mercator

} // namespace piketboek
