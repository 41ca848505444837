#include "view/chime.h"

#include <QProcess>
#include <QStandardPaths>

namespace piketboek {

// PipeWire, PulseAudio, bare ALSA: Qt's own sounds would be a module of a hundred packages for half a second.
Chime::Chime(QString file) : m_file(std::move(file))
{
    for (const char *player : {"pw-play", "paplay", "aplay"}) {
        if (m_player.isEmpty())
            m_player = QStandardPaths::findExecutable(player);
    }
}

void Chime::play() const
{
    if (canPlay())
        QProcess::startDetached(m_player, {m_file});
}

} // namespace piketboek
