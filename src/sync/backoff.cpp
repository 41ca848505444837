#include "sync/backoff.h"

#include <algorithm>

namespace piketboek {

int64_t BackOff::afterFailure(std::optional<int64_t> retryAfter)
{
    const int64_t jittered = std::uniform_int_distribution<int64_t>(0, m_bound)(m_random);
    m_bound = std::min(m_bound * 2, longest);
    return retryAfter.value_or(0) * 1000 + jittered;
}

} // namespace piketboek
