#include "lookaround.h"

namespace piketboek {

LookAround::LookAround(Session &session, const Clock &clock, std::string areas, std::string nmea)
    : m_session(session), m_clock(clock), m_nmea(std::move(nmea)),
      m_areas(*session.settings(), std::move(areas))
{
    QObject::connect(&m_areas, &AreaChoice::changed, [this] { tell(); });
}

LookAround::~LookAround()
{
    m_session.setWhereabouts({});
}

void LookAround::begin()
{
    m_position =
        m_nmea.empty() ? PositionSource::ofThisDevice(m_clock) : PositionSource::ofRecording(m_nmea, m_clock);
    m_areas.load();
}

void LookAround::tell()
{
    m_session.setWhereabouts({m_position.get(), m_areas.areas(), m_areas.words()});
}

} // namespace piketboek
