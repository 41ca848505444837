#include "view/blurview.h"

namespace piketboek {

BlurView::BlurView(QQuickItem *parent) : PhotoView(parent) {}

void BlurView::setBrush(BlurSession *brush)
{
    if (brush == m_brush)
        return;
    if (m_brush)
        m_brush->disconnect(this);
    m_brush = brush;
    setAcceptedMouseButtons(brush ? Qt::LeftButton : Qt::NoButton);
    setKeepMouseGrab(brush);
    if (brush)
        connect(brush, &BlurSession::changed, this, [this] { update(); });
    update();
    emit brushChanged();
}

QImage BlurView::shown(const QImage &picture) const
{
    return m_brush && m_brush->any() ? m_brush->strokes().over(picture) : picture;
}

QPointF BlurView::onPicture(const QMouseEvent &event) const
{
    const QRectF place = placeOf(picture().size());
    const QPointF at = event.position() - place.topLeft();
    return {at.x() / std::max(1.0, place.width()), at.y() / std::max(1.0, place.height())};
}

bool BlurView::paints() const
{
    return m_brush && !m_brush->busy() && !veiled() && !picture().isNull();
}

void BlurView::mousePressEvent(QMouseEvent *event)
{
    if (paints())
        m_brush->press(onPicture(*event));
}

void BlurView::mouseMoveEvent(QMouseEvent *event)
{
    if (paints())
        m_brush->draw(onPicture(*event));
}

} // namespace piketboek
