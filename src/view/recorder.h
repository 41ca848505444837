// The Recorder writes what the microphone hears to a WAV file, by whatever recorder of sounds the machine
// has.
#pragma once

#include "view/tiedprocess.h"

namespace piketboek {

class Recorder : public QObject
{
    Q_OBJECT

public:
    Recorder();

    bool canRecord() const { return !m_program.isEmpty(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// 16 kHz, one channel, 16 bit; the file is there while it is spoken.
    void begin(const QString &file);
    /// Not waited for; `ended` tells.
    void stop();
    /// As `stop`, and waits for at most a second.
    void finish() { m_process.finish(); }

signals:
    void ended(); ///< also when it could not begin, or ended by itself

private:
    QString m_program;
    TiedProcess m_process;
};

} // namespace piketboek
