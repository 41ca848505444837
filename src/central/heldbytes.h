// HeldBytes counts the bytes that one exchange holds among those of all connections, as long as it lives.
#pragma once

#include "central/connections.h"

namespace piketboek {

class HeldBytes
{
public:
    explicit HeldBytes(Connections &connections) : m_connections(connections) {}
    ~HeldBytes() { m_connections.release(m_bytes); }
    HeldBytes(const HeldBytes &) = delete;
    HeldBytes &operator=(const HeldBytes &) = delete;

    /// False, and nothing is taken, when all connections together hold too much.
    bool take(size_t bytes)
    {
        const bool room = m_connections.hold(bytes);
        m_bytes += room ? bytes : 0;
        return room;
    }
    void takeAnyhow(size_t bytes)
    {
        m_connections.holdAnyhow(bytes);
        m_bytes += bytes;
    }

private:
    Connections &m_connections;
    size_t m_bytes = 0;
};

} // namespace piketboek
