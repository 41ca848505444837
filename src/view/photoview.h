// PhotoView shows one picture as large as itself; it paints on the processor, so it is right on the software
// renderer too.
#pragma once

#include "view/photos.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace piketboek {

class PhotoView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(piketboek::Photos *photos READ photos WRITE setPhotos NOTIFY askedChanged REQUIRED)
    Q_PROPERTY(QString file READ file WRITE setFile NOTIFY askedChanged REQUIRED)
    Q_PROPERTY(QString hash READ hash WRITE setHash NOTIFY askedChanged)
    Q_PROPERTY(bool whole READ whole WRITE setWhole NOTIFY askedChanged)
    Q_PROPERTY(bool veiled READ veiled WRITE setVeiled NOTIFY veiledChanged)
    Q_PROPERTY(bool unreadable READ unreadable NOTIFY arrived)

public:
    explicit PhotoView(QQuickItem *parent = nullptr);

    Photos *photos() const { return m_photos; }
    void setPhotos(Photos *photos);
    QString file() const { return m_asked.file; }
    void setFile(const QString &file);
    QString hash() const { return m_asked.hash; }
    void setHash(const QString &hash);
    /// All of the picture is seen, or it fills the item.
    bool whole() const { return !m_asked.isCut; }
    void setWhole(bool whole);
    /// By night, until it is tapped: the picture, and nothing beside it, is dimmed by 60 %.
    bool veiled() const { return m_veiled; }
    void setVeiled(bool veiled);
    bool unreadable() const { return m_photos && m_photos->isUnreadable(asked()); }

    void paint(QPainter *painter) override;

signals:
    void askedChanged();
    void veiledChanged();
    void arrived();

protected:
    /// What is painted, of the picture as it was decoded for this size.
    virtual QImage shown(const QImage &picture) const { return picture; }
    /// Where in the item the picture stands.
    QRectF placeOf(QSize picture) const;
    QImage picture() const { return m_photos ? m_photos->picture(asked()) : QImage(); }

private:
    PhotoAsked asked() const;
    void look();

    QPointer<Photos> m_photos;
    PhotoAsked m_asked;
    bool m_veiled = false;
};

} // namespace piketboek
