#include "place/shape.h"

#include <algorithm>
#include <utility>

namespace piketboek {

namespace {

bool crosses(const Corner &a, const Corner &b, double latitude, double longitude)
{
    if ((a.latitude > latitude) == (b.latitude > latitude))
        return false;
    const double along = (latitude - a.latitude) / (b.latitude - a.latitude);
    return longitude < a.longitude + along * (b.longitude - a.longitude);
}

} // namespace

void Shape::add(Ring ring)
{
    for (const Corner &corner : ring) {
        m_least = {std::min(m_least.longitude, corner.longitude),
                   std::min(m_least.latitude, corner.latitude)};
        m_most = {std::max(m_most.longitude, corner.longitude), std::max(m_most.latitude, corner.latitude)};
    }
    m_rings.push_back(std::move(ring));
}

bool Shape::contains(double latitude, double longitude) const
{
    if (!(latitude >= m_least.latitude && latitude <= m_most.latitude && longitude >= m_least.longitude &&
          longitude <= m_most.longitude))
        return false;
    bool inside = false;
    for (const Ring &ring : m_rings) {
        for (size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++)
            inside ^= crosses(ring[before], ring[i], latitude, longitude);
    }
    return inside;
}

} // namespace piketboek
