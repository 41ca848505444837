#include "view/iconpicture.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <cmath>
#include <memory>

namespace piketboek {

namespace {

QImage draw(const QString &glyph, int side, QColor color)
{
    const QString file = ":/icons/" + glyph + ".svg";
    QSvgRenderer icon;
    if (!QFile::exists(file) || !icon.load(file))
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    return image;
}

} // namespace

IconPicture::IconPicture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &IconPicture::changed, this, &QQuickItem::polish);
}

QImage IconPicture::picture(const QString &glyph, int side, QColor color)
{
    if (glyph.isEmpty() || side <= 0)
        return {};
    const QString key = QString("icon %1 %2 %3").arg(glyph).arg(side).arg(color.rgba());
    QPixmap known;
    if (!QPixmapCache::find(key, &known)) {
        known = QPixmap::fromImage(draw(glyph, side, color), Qt::NoFormatConversion);
        QPixmapCache::insert(key, known);
    }
    return known.toImage();
}

// Here, as the pictures in memory are this thread's, and a frame may be drawn by another.
void IconPicture::updatePolish()
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    m_picture = picture(m_glyph, static_cast<int>(std::ceil(width() * ratio)), m_color);
    update();
}

QSGNode *IconPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    std::unique_ptr<QSGImageNode> node(static_cast<QSGImageNode *>(old));
    if (m_picture.isNull())
        return nullptr;
    if (!node) {
        node.reset(window()->createImageNode());
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    node->setTexture(window()->createTextureFromImage(m_picture));
    node->setRect(boundingRect());
    return node.release();
}

void IconPicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        polish();
}

void IconPicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        polish();
    QQuickItem::itemChange(change, data);
}

} // namespace piketboek
