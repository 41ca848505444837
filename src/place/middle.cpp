#include "place/middle.h"

#include <cmath>

namespace piketboek {

namespace {

/// A weight, and that many times the place where it lies.
struct Weighed
{
    double weight = 0;
    double latitude = 0;
    double longitude = 0;

    LatLon middle() const { return {latitude / weight, longitude / weight}; }
};

// Worked out from the first corner on: what is far from nought would eat the digits.
Weighed weigh(const Shape::Ring &ring)
{
    const Corner &from = ring.front();
    Weighed sum;
    for (size_t i = 1; i < ring.size(); ++i) {
        const double x0 = ring[i - 1].longitude - from.longitude, y0 = ring[i - 1].latitude - from.latitude;
        const double x1 = ring[i].longitude - from.longitude, y1 = ring[i].latitude - from.latitude;
        const double twice = x0 * y1 - x1 * y0;
        sum.weight += twice / 2;
        sum.longitude += (x0 + x1) * twice / 6;
        sum.latitude += (y0 + y1) * twice / 6;
    }
    const double size = std::abs(sum.weight);
    if (size < 1e-12)
        return {1e-12, from.latitude * 1e-12, from.longitude * 1e-12};
    const LatLon middle = sum.middle();
    return {size, (middle.latitude + from.latitude) * size, (middle.longitude + from.longitude) * size};
}

Weighed weighLargest(const Shape &shape)
{
    Weighed largest;
    for (const Shape::Ring &ring : shape.rings()) {
        if (const Weighed one = weigh(ring); one.weight > largest.weight)
            largest = one;
    }
    return largest;
}

} // namespace

LatLon middleOf(const Shape &shape)
{
    return weighLargest(shape).middle();
}

std::optional<LatLon> middleOfWijk(const Areas &areas, std::string_view wijkCode)
{
    Weighed all;
    for (const Areas::Area &area : areas.all()) {
        if (area.neighbourhood.wijkCode != wijkCode)
            continue;
        const Weighed one = weighLargest(area.shape);
        all.weight += one.weight;
        all.latitude += one.latitude;
        all.longitude += one.longitude;
    }
    return all.weight > 0 ? std::optional(all.middle()) : std::nullopt;
}

} // namespace piketboek
