// LookAround finds out where the tablet is and which neighbourhood that is, once the first page stands: a tap
// waits for neither.
#pragma once

#include "view/areachoice.h"
#include "view/session.h"

namespace piketboek {

class LookAround
{
public:
    /// `nmea` is a recorded track instead of this device's position, "" for none. All must outlive it.
    LookAround(Session &session, const Clock &clock, std::string areas, std::string nmea);
    ~LookAround();

    void begin();

private:
    void tell();

    Session &m_session;
    const Clock &m_clock;
    std::string m_nmea;
    AreaChoice m_areas;
    std::unique_ptr<PositionSource> m_position;
};

} // namespace piketboek
