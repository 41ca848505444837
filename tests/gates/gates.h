// The gates: what each promises of a page, and the words for whatever on it breaks that promise.
#pragma once

#include "sight.h"

namespace piketboek {

/// Words stand out from their ground by at least 7 to 1, icons and the edges of controls by 3 to 1.
QStringList tooFaint(const Sight &sight);

/// By night no pixel has a relative luminance above 0.55.
QStringList tooBright(const Sight &sight);

/// Scene-one controls are at least 20 × 15 mm and 3 mm from any other control; all others 9 mm and 2 mm.
QStringList tooSmall(const Sight &sight);

/// Of taps that scatter as a glove's do (σ 4 × 3 mm, 1 mm low) 95 % hit scene-one controls, of a finger's
/// (σ 1.6 mm) 98 % all others; two in a thousand at most go astray to what ends or hands over.
QStringList missed(const Sight &sight);

/// No words are cut off or lie over others, no control over another, and nothing stands outside what is seen.
QStringList cutOrOverlapping(const Sight &sight);

/// Every control has a name and a role.
QStringList nameless(const Sight &sight);

} // namespace piketboek
