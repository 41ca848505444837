// The seed of a random test: new each time, printed, and taken from PIKETBOEK_SEED when that is set.
#pragma once

#include <QString>
#include <QtGlobal>

#include <random>

namespace piketboek {

using Random = std::mt19937_64;

inline Random random()
{
    const bool given = qEnvironmentVariableIsSet("PIKETBOEK_SEED");
    const uint64_t seed =
        given ? qEnvironmentVariable("PIKETBOEK_SEED").toULongLong() : std::random_device()();
    qInfo("PIKETBOEK_SEED=%llu", static_cast<unsigned long long>(seed));
    return Random(seed);
}

/// From 0 up to but not including `count`.
inline size_t pick(Random &random, size_t count)
{
    return static_cast<size_t>(random() % count);
}

} // namespace piketboek
