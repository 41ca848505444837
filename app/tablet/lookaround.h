// LookAround finds out where the tablet is and which neighbourhood that is, once the first page stands: a tap
// waits for neither.
#pragma once

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
    Session &m_session;
    const Clock &m_clock;
    std::string m_areasDirectory;
    std::string m_nmea;
    std::optional<Areas> m_areas;
    std::unique_ptr<PositionSource> m_position;
};

} // namespace piketboek
