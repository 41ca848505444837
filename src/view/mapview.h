// MapView is which part of the earth a map on the screen shows, and the somewhat larger frame that is drawn:
// while the map moves within its frame nothing is drawn again.
#pragma once

#include "place/mercator.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class MapView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY sizeChanged)
    Q_PROPERTY(qreal height READ height WRITE setHeight NOTIFY sizeChanged)
    Q_PROPERTY(qreal above READ above WRITE setAbove NOTIFY sizeChanged)
    Q_PROPERTY(qreal below READ below WRITE setBelow NOTIFY sizeChanged)
    Q_PROPERTY(qreal zoom READ zoom NOTIFY moved)
    Q_PROPERTY(bool canZoomIn READ canZoomIn NOTIFY moved)
    Q_PROPERTY(bool canZoomOut READ canZoomOut NOTIFY moved)
    Q_PROPERTY(qreal frameX READ frameX NOTIFY moved)
    Q_PROPERTY(qreal frameY READ frameY NOTIFY moved)
    Q_PROPERTY(qreal frameWidth READ frameWidth NOTIFY framed)
    Q_PROPERTY(qreal frameHeight READ frameHeight NOTIFY framed)

public:
    static constexpr double leastZoom = 8;
    static constexpr double mostZoom = 19;

    explicit MapView(QObject *parent = nullptr);

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }
    void setWidth(qreal width);
    void setHeight(qreal height);
    qreal above() const { return m_above; } ///< px that something lies over at the upper edge
    qreal below() const { return m_below; } ///< at the lower edge
    void setAbove(qreal above);
    void setBelow(qreal below);
    qreal zoom() const { return m_zoom; }
    bool canZoomIn() const { return m_zoom < mostZoom; }
    bool canZoomOut() const { return m_zoom > leastZoom; }
    qreal frameX() const; ///< of the frame's left edge in the map
    qreal frameY() const;
    qreal frameWidth() const { return m_frameWidth; }
    qreal frameHeight() const { return m_frameHeight; }

    WorldPoint centre() const { return m_centre; }
    double frameZoom() const { return m_frameZoom; }
    /// Where a point of the earth lies in the frame, in pixels.
    QPointF inFrame(WorldPoint point) const;
    WorldPoint frameOrigin() const { return m_frameOrigin; }
    WorldPoint worldAt(qreal x, qreal y) const;

    void go(WorldPoint centre, double zoom);
    /// As near as shows both corners and all between them, so many pixels off each edge and off what lies
    /// over it; never nearer than `most`.
    void showAll(WorldPoint northWest, WorldPoint southEast, qreal edge = 0, double most = mostZoom);

    /// Under the finger the map goes along: by so many pixels to the right and down.
    Q_INVOKABLE void pan(qreal dx, qreal dy);
    /// What lies at that pixel comes to the middle.
    Q_INVOKABLE void centreOn(qreal x, qreal y);
    /// What lies at that pixel stays there.
    Q_INVOKABLE void zoomAt(qreal steps, qreal x, qreal y);
    /// By one whole step, around the middle.
    Q_INVOKABLE void zoomIn();
    Q_INVOKABLE void zoomOut();

signals:
    void sizeChanged();
    void moved();
    void framed();

private:
    void settle();
    bool isFramed() const;
    void frame();

    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_above = 0;
    qreal m_below = 0;
    WorldPoint m_centre;
    double m_zoom = 12;
    WorldPoint m_frameOrigin;
    double m_frameZoom = 0;
    qreal m_frameWidth = 0;
    qreal m_frameHeight = 0;
};

} // namespace piketboek
