#include "view/blursession.h"

#include "exchange/filetoattach.h"
#include "view/incidentacts.h"
#include "view/photos.h"

#include <QBuffer>
#include <QFileInfo>

namespace piketboek {

namespace {

constexpr int quality = 90;

QByteArray jpegOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    const bool isWritten = !picture.isNull() && picture.save(&buffer, "JPEG", quality);
    return isWritten ? bytes : QByteArray();
}

} // namespace

BlurSession::BlurSession(Desk &desk, UndoBar &undo, FileStore files)
    : m_desk(desk), m_undo(undo), m_files(std::move(files))
{
    m_thread.setMaxThreadCount(1);
}

BlurSession::~BlurSession()
{
    m_thread.waitForDone();
}

void BlurSession::begin(const QString &file, const QString &hash, const QString &name)
{
    if (file != m_file)
        m_strokes.clear();
    m_file = file;
    m_hash = hash;
    m_name = name;
    m_refusal.clear();
    emit changed();
}

void BlurSession::press(QPointF at)
{
    m_strokes.begin(at);
    emit changed();
}

void BlurSession::draw(QPointF to)
{
    m_strokes.draw(to);
    emit changed();
}

void BlurSession::undo()
{
    m_strokes.undo();
    emit changed();
}

QString BlurSession::nameOfCopy() const
{
    return QFileInfo(m_name).completeBaseName() + m_desk.say(" vervaagd.jpg", " blurred.jpg");
}

void BlurSession::keep(const QString &record)
{
    if (m_busy || m_strokes.isEmpty())
        return;
    m_busy = true;
    emit changed();
    const auto work = [this, record, name = nameOfCopy(), file = m_file, hash = m_hash, strokes = m_strokes] {
        NewFile copy{.name = name.toStdString(), .original = file.toStdString()};
        copy.bytes = jpegOf(strokes.over(Photos::whole(m_files, file, hash))).toStdString();
        QMetaObject::invokeMethod(this, [this, record, copy] { take(record, copy); }, Qt::QueuedConnection);
    };
    m_thread.start(work);
}

// As any photo that is attached, so nothing stands in it that does not make the picture.
void BlurSession::take(const QString &record, const NewFile &copy)
{
    m_busy = false;
    Result<NewFile> file = fileToAttach(copy.name, copy.bytes);
    if (file)
        file->original = copy.original;
    const bool isPicture = file && file->type == "image/jpeg";
    const std::optional<Entry> entry =
        isPicture ? m_desk.attach(incidentacts::attachment(record.toStdString(), m_desk.now()),
                                  std::span(&*file, 1))
                  : std::nullopt;
    if (!isPicture)
        m_refusal = m_desk.say("Van deze foto kon geen kopie gemaakt worden.",
                               "No copy of this photo could be made.");
    if (entry) {
        m_strokes.clear();
        m_undo.offer(m_desk.say("Vervaagde kopie vastgelegd", "Blurred copy recorded"), *entry, record);
        emit kept();
    }
    emit changed();
}

} // namespace piketboek
