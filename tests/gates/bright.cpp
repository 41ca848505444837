#include "gates.h"
#include "pixels.h"

namespace piketboek {

QStringList tooBright(const Sight &sight)
{
    constexpr double bound = 0.55;
    const double brightest = sight.night ? brightestOf(sight.image) : 0;
    if (brightest <= bound)
        return {};
    return {QString("bright %1 > %2").arg(brightest, 0, 'f', 2).arg(bound)};
}

} // namespace piketboek
