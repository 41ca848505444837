#include "view/mapview.h"

#include <algorithm>
#include <cmath>

namespace piketboek {

namespace {

// The Netherlands and their edges: whoever drags on comes back.
const WorldPoint northWest = mercator::toWorld({53.8, 3.0});
const WorldPoint southEast = mercator::toWorld({50.5, 7.5});
const WorldPoint dordrecht = mercator::toWorld({51.795, 4.69});

constexpr qreal margin = 0.2; // of the map, drawn beyond each of its edges

} // namespace

MapView::MapView(QObject *parent) : QObject(parent), m_centre(dordrecht) {}

void MapView::setWidth(qreal width)
{
    if (qFuzzyCompare(width + 1, m_width + 1))
        return;
    m_width = width;
    emit sizeChanged();
    frame();
}

void MapView::setHeight(qreal height)
{
    if (qFuzzyCompare(height + 1, m_height + 1))
        return;
    m_height = height;
    emit sizeChanged();
    frame();
}

void MapView::setAbove(qreal above)
{
    if (qFuzzyCompare(above + 1, m_above + 1))
        return;
    m_above = above;
    emit sizeChanged();
}

void MapView::setBelow(qreal below)
{
    if (qFuzzyCompare(below + 1, m_below + 1))
        return;
    m_below = below;
    emit sizeChanged();
}

QPointF MapView::inFrame(WorldPoint point) const
{
    const double size = mercator::worldSize(m_frameZoom);
    return {(point.x - m_frameOrigin.x) * size, (point.y - m_frameOrigin.y) * size};
}

WorldPoint MapView::worldAt(qreal x, qreal y) const
{
    const double size = mercator::worldSize(m_zoom);
    return {m_centre.x + (x - m_width / 2) / size, m_centre.y + (y - m_height / 2) / size};
}

// Whole pixels: half ones would blur what was drawn sharp.
qreal MapView::frameX() const
{
    return std::round(m_width / 2 - inFrame(m_centre).x());
}

qreal MapView::frameY() const
{
    return std::round(m_height / 2 - inFrame(m_centre).y());
}

void MapView::go(WorldPoint centre, double zoom)
{
    m_centre = {std::clamp(centre.x, northWest.x, southEast.x),
                std::clamp(centre.y, northWest.y, southEast.y)};
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    settle();
}

void MapView::showAll(WorldPoint corner, WorldPoint opposite, qreal edge, double most)
{
    const double width = std::max(std::abs(opposite.x - corner.x), 1e-9);
    const double height = std::max(std::abs(opposite.y - corner.y), 1e-9);
    const double clear = m_height - m_above - m_below;
    const double room =
        std::min((m_width - 2 * edge) / width, (clear - 2 * edge) / height) / mercator::tileSize;
    const double zoom = room > 0 ? std::clamp(std::min(std::log2(room), most), leastZoom, mostZoom) : m_zoom;
    const double lower = (m_below - m_above) / 2 / mercator::worldSize(zoom);
    go({(corner.x + opposite.x) / 2, (corner.y + opposite.y) / 2 + lower}, zoom);
}

void MapView::pan(qreal dx, qreal dy)
{
    go(worldAt(m_width / 2 - dx, m_height / 2 - dy), m_zoom);
}

void MapView::centreOn(qreal x, qreal y)
{
    go(worldAt(x, y), m_zoom);
}

void MapView::zoomAt(qreal steps, qreal x, qreal y)
{
    const double zoom = std::clamp(m_zoom + steps, leastZoom, mostZoom);
    const WorldPoint fixed = worldAt(x, y);
    const double size = mercator::worldSize(zoom);
    go({fixed.x - (x - m_width / 2) / size, fixed.y - (y - m_height / 2) / size}, zoom);
}

void MapView::zoomIn()
{
    go(m_centre, std::floor(m_zoom + 1.01));
}

void MapView::zoomOut()
{
    go(m_centre, std::ceil(m_zoom - 1.01));
}

void MapView::settle()
{
    if (isFramed())
        emit moved();
    else
        frame();
}

bool MapView::isFramed() const
{
    return m_zoom == m_frameZoom && frameX() <= 0 && frameY() <= 0 && frameX() + m_frameWidth >= m_width &&
           frameY() + m_frameHeight >= m_height;
}

void MapView::frame()
{
    if (m_width <= 0 || m_height <= 0)
        return;
    m_frameZoom = m_zoom;
    m_frameWidth = std::ceil(m_width * (1 + 2 * margin));
    m_frameHeight = std::ceil(m_height * (1 + 2 * margin));
    const double size = mercator::worldSize(m_zoom);
    m_frameOrigin = {m_centre.x - m_frameWidth / 2 / size, m_centre.y - m_frameHeight / 2 / size};
    emit framed();
    emit moved();
}

} // namespace piketboek
