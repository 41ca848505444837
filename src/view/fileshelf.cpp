#include "view/fileshelf.h"

#include "base/dutchdates.h"
#include "journal/attachment.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

namespace piketboek {

namespace {

const QStringList pictureNames{"*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"};

QString placeOf(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    return QFileInfo(path).isDir() ? QDir(path).absolutePath() : QString();
}

// Cards and sticks that somebody put in.
QStringList inserted()
{
    QStringList paths;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString path = volume.rootPath();
        if (path.startsWith("/media/") || path.startsWith("/run/media/"))
            paths += path;
    }
    return paths;
}

QString sizeWords(qint64 bytes)
{
    return bytes < 1'000'000 ? QString("%1 kB").arg(std::max<qint64>(1, bytes / 1000))
                             : QString("%1 MB").arg(bytes / 1'000'000);
}

} // namespace

FileShelf::FileShelf(const Desk &desk)
    : ListOfRows({"path", "name", "isFolder", "isPicture", "about", "isChosen"}), m_desk(desk)
{
}

QString FileShelf::folder() const
{
    const QString home = QDir::homePath();
    return m_path.startsWith(home + '/') ? m_path.mid(home.size() + 1) : m_path;
}

QVariantList FileShelf::places() const
{
    QVariantList all;
    const auto add = [&](const QString &words, const QString &path) {
        if (!path.isEmpty())
            all += QVariantMap{{"words", words}, {"path", path}, {"here", path == m_path}};
    };
    add(m_desk.say("Foto's", "Photos"), placeOf(QStandardPaths::PicturesLocation));
    add(m_desk.say("Downloads", "Downloads"), placeOf(QStandardPaths::DownloadLocation));
    add(m_desk.say("Documenten", "Documents"), placeOf(QStandardPaths::DocumentsLocation));
    add(m_desk.say("Alles", "Everything"), QDir::homePath());
    for (const QString &path : inserted())
        add(QFileInfo(path).fileName(), path);
    return all;
}

void FileShelf::open(bool pictures)
{
    m_pictures = pictures;
    m_several = false;
    m_chosen.clear();
    const QString last = pictures ? m_lastPictures : m_lastFiles;
    const QString first =
        placeOf(pictures ? QStandardPaths::PicturesLocation : QStandardPaths::DocumentsLocation);
    m_path = QFileInfo(last).isDir() ? last : first.isEmpty() ? QDir::homePath() : first;
    show();
}

void FileShelf::enter(const QString &path)
{
    m_path = QDir(path).absolutePath();
    (m_pictures ? m_lastPictures : m_lastFiles) = m_path;
    show();
}

void FileShelf::up()
{
    QDir folder(m_path);
    if (folder.cdUp())
        enter(folder.absolutePath());
}

void FileShelf::setSeveral(bool several)
{
    m_several = several;
    m_chosen.clear();
    show();
}

void FileShelf::toggle(const QString &path)
{
    if (!m_chosen.removeOne(path) && m_chosen.size() < qsizetype(Attachment::most))
        m_chosen += path;
    show();
}

QVariantList FileShelf::rowOf(const QFileInfo &file) const
{
    const QString moment =
        QString::fromStdString(shortMoment(file.lastModified().toMSecsSinceEpoch(), m_desk.tongue()));
    const bool isPicture = !file.isDir() && QDir::match(pictureNames, file.fileName());
    return {file.absoluteFilePath(),
            file.fileName(),
            file.isDir(),
            isPicture,
            file.isDir() ? moment : moment + " · " + sizeWords(file.size()),
            m_chosen.contains(file.absoluteFilePath())};
}

void FileShelf::show()
{
    QDir folder(m_path);
    const QStringList names = m_pictures ? pictureNames : QStringList();
    QFileInfoList files = folder.entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time);
    files += folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable, QDir::Time);
    std::vector<RowValues> rows;
    for (const QFileInfo &file : files.mid(0, most))
        rows.push_back({file.absoluteFilePath(), rowOf(file)});
    become(std::move(rows));
    emit changed();
}

} // namespace piketboek
