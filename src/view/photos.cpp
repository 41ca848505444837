#include "view/photos.h"

#include "journal/attachment.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

#include <algorithm>

namespace piketboek {

namespace {

// Large enough for what a phone takes; what asks for more is no photo.
constexpr int mostSide = 20'000;

QByteArray bytesOf(const FileStore &files, const PhotoAsked &asked)
{
    if (asked.hash.isEmpty()) {
        QFile file(asked.file);
        const bool isUsable = file.size() <= qint64(Attachment::largest) && file.open(QFile::ReadOnly);
        return isUsable ? file.readAll() : QByteArray();
    }
    const std::optional<Hash> hash = hashFromText(asked.hash.toStdString());
    const Result<std::string> bytes =
        hash ? files.read(asked.file.toStdString(), *hash) : fail(Remedy::AskAgain, "");
    return bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QString PhotoAsked::key() const
{
    return QString("%1 %2x%3%4").arg(file).arg(size.width()).arg(size.height()).arg(isCut ? " cut" : "");
}

Photos::Photos(FileStore files) : m_files(std::move(files))
{
    m_thread.setMaxThreadCount(1);
}

Photos::~Photos()
{
    m_thread.waitForDone();
}

QImage Photos::picture(const PhotoAsked &asked)
{
    if (const QImage *held = m_decoded.object(asked.key()))
        return *held;
    if (asked.file.isEmpty() || asked.size.isEmpty() || isUnreadable(asked))
        return {};
    std::erase(m_waiting, asked);
    m_waiting.push_back(asked);
    if (m_waiting.size() > mostWaiting)
        m_waiting.erase(m_waiting.begin());
    lookNext();
    return {};
}

// What was asked last is what is on screen now.
void Photos::lookNext()
{
    if (m_looking || m_waiting.empty())
        return;
    m_looking = true;
    const PhotoAsked asked = m_waiting.back();
    m_waiting.pop_back();
    m_thread.start([this, asked] {
        const QImage picture = decoded(m_files, asked);
        QMetaObject::invokeMethod(
            this, [this, asked, picture] { take(asked, picture); }, Qt::QueuedConnection);
    });
}

void Photos::take(const PhotoAsked &asked, const QImage &picture)
{
    m_looking = false;
    if (picture.isNull())
        m_unreadable.insert(asked.key());
    else
        m_decoded.insert(asked.key(), new QImage(picture), picture.sizeInBytes());
    emit arrived(asked.key());
    lookNext();
}

QImage Photos::whole(const FileStore &files, const QString &file, const QString &hash)
{
    return decoded(files, {file, hash, {mostSide, mostSide}, false});
}

QImage Photos::decoded(const FileStore &files, const PhotoAsked &asked)
{
    QByteArray bytes = bytesOf(files, asked);
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (!stored.isValid() || std::max(stored.width(), stored.height()) > mostSide)
        return {};
    const QSize wanted = isTurned(reader) ? asked.size.transposed() : asked.size;
    const QSize scaled =
        stored.scaled(wanted, asked.isCut ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    if (scaled.width() < stored.width())
        reader.setScaledSize(scaled.expandedTo({1, 1}));
    QImage picture = reader.read();
    if (asked.isCut && !picture.isNull()) {
        QRect middle(QPoint(), asked.size.boundedTo(picture.size()));
        middle.moveCenter(picture.rect().center());
        picture = picture.copy(middle);
    }
    return picture;
}

} // namespace piketboek
