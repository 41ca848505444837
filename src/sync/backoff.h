// BackOff says how long to wait after a failed exchange: longer each time, and never all tablets at once.
#pragma once

#include <cstdint>
#include <optional>
#include <random>

namespace piketboek {

class BackOff
{
public:
    static constexpr int64_t first = 1'000;     ///< ms
    static constexpr int64_t longest = 300'000; ///< ms

    explicit BackOff(uint64_t seed) : m_random(seed) {}

    /// Anything up to the bound, which doubles with each failure (full jitter); at least `retryAfter`
    /// seconds when the other side named a time.
    int64_t afterFailure(std::optional<int64_t> retryAfter = {});
    void afterSuccess() { m_bound = first; }

private:
    std::mt19937_64 m_random;
    int64_t m_bound = first;
};

} // namespace piketboek
