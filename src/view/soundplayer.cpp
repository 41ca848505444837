#include "view/soundplayer.h"

namespace piketboek {

SoundPlayer::SoundPlayer(const Desk &desk, FileStore files) : m_desk(desk), m_files(std::move(files))
{
    connect(&m_process, &QProcess::stateChanged, this, &SoundPlayer::follow);
}

void SoundPlayer::follow(QProcess::ProcessState state)
{
    if (state != QProcess::NotRunning)
        return;
    m_playing.clear();
    emit changed();
}

void SoundPlayer::toggle(const QString &file, const QString &hash)
{
    const bool isOn = m_playing == file;
    stop();
    if (!isOn)
        play(file, hash);
}

void SoundPlayer::play(const QString &file, const QString &hash)
{
    const QString program = TiedProcess::firstOf({"pw-play", "paplay", "aplay"});
    if (program.isEmpty())
        return refuse(
            m_desk.say("Deze tablet heeft geen programma dat geluid afspeelt (pw-play, paplay of aplay).",
                       "This tablet has no program that plays sounds (pw-play, paplay or aplay)."));
    const std::optional<Hash> known = hashFromText(hash.toStdString());
    if (!known || !m_files.read(file.toStdString(), *known))
        return refuse(m_desk.say("Dit geluid is niet wat er bijgevoegd is; het wordt niet afgespeeld.",
                                 "This sound is not what was attached; it is not played."));
    m_playing = file;
    m_process.start(program, {QString::fromStdString(m_files.pathOf(file.toStdString()))});
    emit changed();
}

void SoundPlayer::stop()
{
    m_process.finish();
}

void SoundPlayer::refuse(const QString &words)
{
    m_refusal = words;
    emit changed();
}

void SoundPlayer::forgetRefusal()
{
    refuse({});
}

} // namespace piketboek
