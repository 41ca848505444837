// Photos decodes pictures on another thread, no larger than they are shown, and holds a bounded amount of
// them in memory.
#pragma once

#include "store/filestore.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace piketboek {

/// One as it is to be shown. Of an attached file the hash is checked before anything of it is seen.
struct PhotoAsked
{
    QString file = {}; ///< its name in the store, or the path of a file elsewhere
    QString hash = {}; ///< "" for a file elsewhere
    QSize size = {};   ///< pixels; it fills them, and is cut to them where `isCut`
    bool isCut = true;

    QString key() const;
    bool operator==(const PhotoAsked &) const = default;
};

class Photos : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")

public:
    static constexpr qsizetype mostBytes = 24 << 20; ///< of decoded pictures in memory
    static constexpr size_t mostWaiting = 64;        ///< what was asked longest ago is forgotten

    explicit Photos(FileStore files);
    ~Photos() override;

    /// Null as long as it is not decoded: then `arrived` is told, also when it is no picture.
    QImage picture(const PhotoAsked &asked);
    /// It was looked at, and nothing in it can be shown.
    bool isUnreadable(const PhotoAsked &asked) const { return m_unreadable.contains(asked.key()); }
    qsizetype bytes() const { return m_decoded.totalCost(); }
    /// At once, on the thread that asks, and not held; null when nothing in it can be shown.
    static QImage decoded(const FileStore &files, const PhotoAsked &asked);
    /// All pixels of it.
    static QImage whole(const FileStore &files, const QString &file, const QString &hash);

signals:
    void arrived(const QString &key);

private:
    void lookNext();
    void take(const PhotoAsked &asked, const QImage &picture);

    const FileStore m_files;
    QThreadPool m_thread;
    QCache<QString, QImage> m_decoded{mostBytes};
    QSet<QString> m_unreadable;
    std::vector<PhotoAsked> m_waiting;
    bool m_looking = false;
};

} // namespace piketboek
