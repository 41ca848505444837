#include "view/voicememo.h"

#include "base/dutchdates.h"
#include "exchange/inputfile.h"
#include "exchange/wavsound.h"
#include "view/attachpart.h"
#include "view/incidentwords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace piketboek {

namespace {

constexpr int often = 250;
constexpr size_t onlyHead = 128; ///< bytes of a file in which no sound was written yet

} // namespace

VoiceMemo::VoiceMemo(Desk &desk, UndoBar &undo, const std::string &directory)
    : m_desk(desk), m_undo(undo), m_folder(LoosePart::folderOf(directory, "spoken"))
{
    m_often.setInterval(often);
    connect(&m_often, &QTimer::timeout, this, &VoiceMemo::look);
    connect(&m_recorder, &Recorder::ended, this, &VoiceMemo::take);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &VoiceMemo::finishNow);
    // Once all hear of what is written.
    QTimer::singleShot(0, this, &VoiceMemo::restore);
}

// What is spoken stays in its part; the next start attaches it.
VoiceMemo::~VoiceMemo()
{
    m_recorder.disconnect(this);
}

QString VoiceMemo::words() const
{
    if (!m_part)
        return {};
    const int64_t seconds = (m_desk.clock().sinceBoot() - m_begun) / 1000;
    const int64_t left = std::max<int64_t>(0, longest - seconds * 1000);
    return m_desk.say("Spraakmemo %1:%2, nog %3", "Voice memo %1:%2, %3\u00a0left")
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QChar('0'))
        .arg(QString::fromStdString(age(left, m_desk.tongue())));
}

void VoiceMemo::toggle(const QString &record)
{
    running() ? stop() : begin(record);
}

void VoiceMemo::begin(const QString &record)
{
    dismiss();
    if (!available() || record.isEmpty())
        return;
    if (QDir(m_folder).mkpath("."))
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_part = LoosePart{record.toStdString(), m_desk.now(), m_desk.author(), m_desk.role()};
    m_title = IncidentWords::from(m_desk.known(m_desk.reader().state(m_part->record)), m_desk).title;
    m_begun = m_desk.clock().sinceBoot();
    m_often.start();
    m_recorder.begin(m_folder + '/' + m_part->fileName());
    emit changed();
}

void VoiceMemo::stop()
{
    m_recorder.stop();
}

void VoiceMemo::look()
{
    if (m_desk.clock().sinceBoot() - m_begun >= longest)
        stop();
    emit changed();
}

// The recorder ended, because it was asked to or by itself.
void VoiceMemo::take()
{
    if (!m_part)
        return;
    const LoosePart part = *std::exchange(m_part, std::nullopt);
    m_often.stop();
    if (attach(part, &m_undo))
        return emit changed();
    say(QFile::exists(m_folder + '/' + part.fileName())
            ? m_desk
                  .say("De spraakmemo van %1 kon nog niet vastgelegd worden; hij blijft bewaard.",
                       "The voice memo of %1 could not be recorded yet; it stays.")
                  .arg(clockOf(part))
            : m_desk.say("De microfoon gaf geen geluid: er is geen spraakmemo.",
                         "The microphone gave no sound: there is no voice memo."));
}

void VoiceMemo::finishNow()
{
    if (m_part)
        m_recorder.finish();
}

void VoiceMemo::restore()
{
    QStringList restored;
    for (const LoosePart &part : LoosePart::in(m_folder)) {
        if (part == m_part || !attach(part, nullptr))
            continue;
        const RecordState state = m_desk.known(m_desk.reader().state(part.record));
        restored += m_desk.say("Spraakmemo van %1 hersteld: %2", "Voice memo of %1 restored: %2")
                        .arg(clockOf(part), IncidentWords::from(state, m_desk).title);
    }
    say(restored.join(". "));
}

// A part goes when it is attached, or when nothing was spoken in it; all else stays for another time.
bool VoiceMemo::attach(const LoosePart &part, UndoBar *undo)
{
    const QString path = m_folder + '/' + part.fileName();
    const Result<std::string> bytes = readInput(path.toStdString());
    const Result<WavSound> sound = bytes ? WavSound::mended(*bytes) : std::unexpected(bytes.error());
    if (!sound) {
        if (bytes && bytes->size() <= onlyHead)
            QFile::remove(path);
        return false;
    }
    const QString name =
        m_desk.say("spraakmemo %1.wav", "voice memo %1.wav").arg(clockOf(part).replace(':', '-'));
    const NewFile file{sound->bytes, name.toStdString(), "audio/wav", {}};
    const bool isAttached = attachPart(m_desk, part, file, undo);
    if (isAttached)
        QFile::remove(path);
    return isAttached;
}

QString VoiceMemo::clockOf(const LoosePart &part) const
{
    return QString::fromStdString(clockTime(part.at, m_desk.tongue()));
}

void VoiceMemo::say(const QString &words)
{
    m_notice = words;
    emit changed();
}

void VoiceMemo::dismiss()
{
    say({});
}

} // namespace piketboek
