#include "view/framepace.h"

#include <QByteArray>

namespace piketboek {

void drawSoon()
{
    constexpr auto wait = "QT_QPA_UPDATE_IDLE_TIME";
    if (!qEnvironmentVariableIsSet(wait))
        qputenv(wait, QByteArray("1"));
}

} // namespace piketboek
