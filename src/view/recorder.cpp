#include "view/recorder.h"

#include <QFileInfo>

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

} // namespace

// PipeWire, PulseAudio, bare ALSA, as for the Chime.
Recorder::Recorder() : m_program(TiedProcess::firstOf({"pw-record", "parecord", "arecord"}))
{
    connect(&m_process, &QProcess::finished, this, &Recorder::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit ended();
    });
}

void Recorder::begin(const QString &file)
{
    m_process.start(m_program, optionsOf(QFileInfo(m_program).fileName()) + QStringList{file});
}

void Recorder::stop()
{
    m_process.terminate();
}

} // namespace piketboek
