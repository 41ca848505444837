// Connections knows who is connected, who has been idle longest, and how many bytes are held for all
// together.
#pragma once

#include "central/httplimits.h"

#include <functional>
#include <list>
#include <map>
#include <string>

namespace piketboek {

class Connections
{
public:
    struct Guest
    {
        std::string address = {};
        std::function<void()> close = {};
        bool idle = false;
    };
    using Place = std::list<Guest>::iterator;

    explicit Connections(const HttpLimits &limits) : m_limits(limits) {}

    /// False when there is no room; the guest that was idle longest is asked to leave for a new one.
    bool hasRoomFor(const std::string &address);

    Place enter(std::string address, std::function<void()> close);
    void leave(Place place);

    void becomesIdle(Place place);
    void becomesBusy(Place place);
    void closeIdle();
    size_t size() const { return m_idle.size() + m_busy.size(); }

    /// False when these bytes would be too many; otherwise they count until they are released.
    bool hold(size_t bytes);
    void holdAnyhow(size_t bytes) { m_held += bytes; }
    void release(size_t bytes) { m_held -= bytes; }

private:
    void closeLongestIdle();

    const HttpLimits m_limits;
    std::list<Guest> m_idle; ///< longest first
    std::list<Guest> m_busy;
    std::map<std::string, size_t> m_perAddress;
    size_t m_held = 0;
};

} // namespace piketboek
