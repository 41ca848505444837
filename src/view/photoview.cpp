#include "view/photoview.h"

#include <QPainter>
#include <QQuickWindow>

namespace piketboek {

PhotoView::PhotoView(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void PhotoView::setPhotos(Photos *photos)
{
    if (photos == m_photos)
        return;
    if (m_photos)
        m_photos->disconnect(this);
    m_photos = photos;
    if (photos)
        connect(photos, &Photos::arrived, this, [this](const QString &key) {
            if (key != asked().key())
                return;
            update();
            emit arrived();
        });
    look();
}

void PhotoView::setFile(const QString &file)
{
    m_asked.file = file;
    look();
}

void PhotoView::setHash(const QString &hash)
{
    m_asked.hash = hash;
    look();
}

void PhotoView::setWhole(bool whole)
{
    m_asked.isCut = !whole;
    look();
}

void PhotoView::setVeiled(bool veiled)
{
    if (veiled == m_veiled)
        return;
    m_veiled = veiled;
    update();
    emit veiledChanged();
}

void PhotoView::look()
{
    update();
    emit askedChanged();
    emit arrived();
}

PhotoAsked PhotoView::asked() const
{
    PhotoAsked asked = m_asked;
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    asked.size = QSize(qRound(width() * ratio), qRound(height() * ratio));
    return asked;
}

void PhotoView::paint(QPainter *painter)
{
    const QImage decoded = picture();
    if (decoded.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = placeOf(decoded.size());
    painter->drawImage(place, shown(decoded));
    if (m_veiled)
        painter->fillRect(place, QColor(0, 0, 0, 153));
}

QRectF PhotoView::placeOf(QSize picture) const
{
    const QSizeF fitted = QSizeF(picture).scaled(size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), m_asked.isCut ? size() : fitted);
    place.moveCenter(boundingRect().center());
    return place;
}

} // namespace piketboek
