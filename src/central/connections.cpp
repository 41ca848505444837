#include "central/connections.h"

#include <utility>

namespace piketboek {

bool Connections::hasRoomFor(const std::string &address)
{
    const auto known = m_perAddress.find(address);
    if (m_limits.connectionsPerAddress && known != m_perAddress.end() &&
        known->second >= m_limits.connectionsPerAddress)
        return false;
    if (size() < m_limits.connections)
        return true;
    if (m_idle.empty())
        return false;
    closeLongestIdle();
    return true;
}

Connections::Place Connections::enter(std::string address, std::function<void()> close)
{
    ++m_perAddress[address];
    return m_busy.insert(m_busy.end(), Guest{std::move(address), std::move(close)});
}

void Connections::leave(Place place)
{
    const auto known = m_perAddress.find(place->address);
    if (--known->second == 0)
        m_perAddress.erase(known);
    (place->idle ? m_idle : m_busy).erase(place);
}

void Connections::becomesIdle(Place place)
{
    if (!std::exchange(place->idle, true))
        m_idle.splice(m_idle.end(), m_busy, place);
}

void Connections::becomesBusy(Place place)
{
    if (std::exchange(place->idle, false))
        m_busy.splice(m_busy.end(), m_idle, place);
}

void Connections::closeIdle()
{
    while (!m_idle.empty())
        closeLongestIdle();
}

void Connections::closeLongestIdle()
{
    const Place place = m_idle.begin();
    becomesBusy(place);
    place->close();
}

bool Connections::hold(size_t bytes)
{
    if (m_held + bytes > m_limits.allBodies)
        return false;
    m_held += bytes;
    return true;
}

} // namespace piketboek
