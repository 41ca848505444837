#include "place/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace piketboek::mercator {

namespace {

constexpr double equator = 40'075'016.686; // metres, of the sphere that EPSG:3857 takes
constexpr double radians = std::numbers::pi / 180;

} // namespace

WorldPoint toWorld(LatLon point)
{
    const double latitude = std::clamp(point.latitude, -mostLatitude, mostLatitude) * radians;
    return {(point.longitude + 180) / 360, (1 - std::asinh(std::tan(latitude)) / std::numbers::pi) / 2};
}

LatLon toLatLon(WorldPoint point)
{
    const double latitude = std::atan(std::sinh(std::numbers::pi * (1 - 2 * point.y)));
    return {latitude / radians, point.x * 360 - 180};
}

double worldSize(double zoom)
{
    return tileSize * std::exp2(zoom);
}

double metresPerPixel(double latitude, double zoom)
{
    return equator * std::cos(latitude * radians) / worldSize(zoom);
}

} // namespace piketboek::mercator
