// The Chime is the one sound of this app, played by whatever player of sounds the machine has; with none it
// is silent.
#pragma once

#include <QString>

namespace piketboek {

class Chime
{
public:
    /// `file` is a WAV file.
    explicit Chime(QString file);

    bool canPlay() const { return !m_player.isEmpty(); }
    /// Not waited for.
    void play() const;

private:
    QString m_file;
    QString m_player;
};

} // namespace piketboek
