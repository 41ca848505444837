// HttpLimits bounds what strangers can make the server hold: bytes, seconds and connections.
#pragma once

#include <chrono>
#include <cstddef>

namespace piketboek {

struct HttpLimits
{
    size_t body = 4 << 20;       ///< bytes of one body, also after inflation
    size_t header = 8 << 10;     ///< bytes of one request's line and fields
    size_t allBodies = 24 << 20; ///< bytes of bodies held at once, for all connections together
    std::chrono::milliseconds headerTime{10'000};
    std::chrono::milliseconds bodyTime{
        30'000}; ///< for a body, plus one second for each `slowest` bytes of it
    std::chrono::milliseconds idleTime{60'000};
    std::chrono::milliseconds lingerTime{2'000}; ///< how long a refused client may go on sending
    std::chrono::milliseconds stopTime{10'000};  ///< how long running requests may take after stop()
    size_t slowest = 4 << 10;                    ///< bytes a second of the slowest line still served
    size_t connections = 512;
    size_t connectionsPerAddress = 0; ///< 0: no bound; behind a proxy all come from one address
};

} // namespace piketboek
