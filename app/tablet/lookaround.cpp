#include "lookaround.h"

namespace piketboek {

LookAround::LookAround(Session &session, const Clock &clock, std::string areas, std::string nmea)
    : m_session(session), m_clock(clock), m_areasDirectory(std::move(areas)), m_nmea(std::move(nmea))
{
}

LookAround::~LookAround()
{
    m_session.setWhereabouts({});
}

void LookAround::begin()
{
    if (Result<Areas> areas = Areas::load(m_areasDirectory))
        m_areas = std::move(*areas);
    m_position =
        m_nmea.empty() ? PositionSource::ofThisDevice(m_clock) : PositionSource::ofRecording(m_nmea, m_clock);
    m_session.setWhereabouts({m_position.get(), m_areas ? &*m_areas : nullptr});
}

} // namespace piketboek
