// The seed of a random test: new each time, printed, and taken from PIKETBOEK_SEED when that is set.
#pragma once

#include <QString>
#include <QtGlobal>

#include <random>

namespace piketboek {

using Random = std::mt19937_64;

inline uint64_t seedOfToday()
{
    bool given = false;
    const uint64_t fromOutside = qEnvironmentVariable("PIKETBOEK_SEED").toULongLong(&given);
    const uint64_t seed = given ? fromOutside : std::random_device()();
    qInfo("PIKETBOEK_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

inline Random random()
{
    return Random(seedOfToday());
}

inline bool isSoak()
{
    return qEnvironmentVariableIsSet("PIKETBOEK_SOAK");
}

/// As many tries as a day has time for, other ones with another seed: all in the long run.
inline bool isToday(uint64_t seed, int number, int outOf)
{
    return isSoak() || (seed + static_cast<uint64_t>(number)) % static_cast<uint64_t>(outOf) == 0;
}

/// From 0 up to but not including `count`.
inline size_t pick(Random &random, size_t count)
{
    return static_cast<size_t>(random() % count);
}

} // namespace piketboek
