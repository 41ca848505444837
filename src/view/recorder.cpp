#include "view/recorder.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace piketboek {

namespace {

QStringList optionsOf(const QString &program)
{
    if (program == "pw-record")
        return {"--rate=16000", "--channels=1", "--format=s16"};
    if (program == "parecord")
        return {"--rate=16000", "--channels=1", "--format=s16le", "--file-format=wav"};
    return {"-q", "-t", "wav", "-f", "S16_LE", "-r", "16000", "-c", "1"};
}

void withOpen(const QString &path, int (*sync)(int))
{
    if (const int file = ::open(QFile::encodeName(path), O_RDONLY | O_CLOEXEC); file >= 0) {
        (void)sync(file);
        ::close(file);
    }
}

} // namespace

// PipeWire, PulseAudio, bare ALSA, as for the Chime.
Recorder::Recorder() : m_program(TiedProcess::firstOf({"pw-record", "parecord", "arecord"}))
{
    m_disk.setMaxThreadCount(1);
    m_often.setInterval(syncedEach);
    connect(&m_often, &QTimer::timeout, this, &Recorder::sync);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_often.stop();
        sync();
        emit ended();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_often.stop();
        emit ended();
    });
}

void Recorder::begin(const QString &file)
{
    m_file = file;
    m_named = false;
    m_often.start();
    m_process.start(m_program, optionsOf(QFileInfo(m_program).fileName()) + QStringList{file});
}

// Away from the screen's thread: a disk that is busy may take seconds, and then one round is left out.
void Recorder::sync()
{
    if (m_disk.activeThreadCount() > 0 || !QFile::exists(m_file))
        return;
    m_disk.start([file = m_file, isNamed = std::exchange(m_named, true)] {
        withOpen(file, ::fdatasync);
        if (isNamed)
            return;
        const QString folder = QFileInfo(file).path();
        withOpen(folder, ::fsync);
        withOpen(QFileInfo(folder).path(), ::fsync);
    });
}

void Recorder::stop()
{
    m_process.terminate();
}

} // namespace piketboek
