// The Recorder writes what the microphone hears to a WAV file, by whatever recorder of sounds the machine
// has; a power cut takes at most the last two seconds.
#pragma once

#include "view/tiedprocess.h"

#include <QThreadPool>
#include <QTimer>

namespace piketboek {

class Recorder : public QObject
{
    Q_OBJECT

public:
    static constexpr int syncedEach = 2000; ///< ms

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
    void sync();

    QString m_program;
    QString m_file;
    bool m_named = false; ///< its folder knows it, on the disk
    QTimer m_often;
    QThreadPool m_disk;
    TiedProcess m_process;
};

} // namespace piketboek
