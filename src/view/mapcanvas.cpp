#include "view/mapcanvas.h"

#include <QPainter>
#include <QQuickPaintedItem>

#include <cmath>

namespace piketboek {

namespace {

constexpr double buurtenFrom = 13.6; // the zoom from which neighbourhoods have their names, not districts

constexpr int edge = 3; // pixels around the letters of a name

constexpr double edged = 8, drawnLine = 4; // pixels

constexpr int64_t mostCoarser = 4; // levels: a coarser one still would be a blur

// Edges that two tiles share lie on one pixel.
QPointF roundedPoint(QPointF point)
{
    return point.toPoint();
}

/// Its upper left corner, or what lies as much further in, as a part of its side.
WorldPoint cornerOf(const TileName &tile, double count, double in = 0)
{
    return {(static_cast<double>(tile.column) + in) / count, (static_cast<double>(tile.row) + in) / count};
}

QRectF around(QPointF middle, QSizeF size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

} // namespace

class MapCanvas::Sheet : public QQuickPaintedItem
{
public:
    explicit Sheet(MapCanvas &canvas) : QQuickPaintedItem(&canvas), m_canvas(canvas)
    {
        setOpaquePainting(true);
    }

    void paint(QPainter *painter) override { m_canvas.paint(*painter); }

private:
    const MapCanvas &m_canvas;
};

MapCanvas::MapCanvas(QQuickItem *parent) : QQuickItem(parent), m_sheet(new Sheet(*this))
{
    connect(this, &MapCanvas::looksChanged, this, [this] {
        m_signs.clear();
        redraw();
    });
    connect(this, &QQuickItem::visibleChanged, this, [this] { redraw(); });
}

void MapCanvas::setView(MapView *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (m_view)
        connect(m_view, &MapView::framed, this, [this] { redraw(); });
    emit viewChanged();
    redraw();
}

void MapCanvas::setGround(MapGround *ground)
{
    if (ground == m_ground)
        return;
    if (m_ground)
        m_ground->disconnect(this);
    m_ground = ground;
    if (m_ground)
        connect(m_ground, &MapGround::changed, this, [this] { redraw(); });
    emit groundChanged();
    redraw();
}

void MapCanvas::setDrawing(MapDrawing *drawing)
{
    if (drawing == m_drawing)
        return;
    if (m_drawing)
        m_drawing->disconnect(this);
    m_drawing = drawing;
    if (m_drawing)
        connect(m_drawing, &MapDrawing::changed, this, [this] { redraw(); });
    emit drawingChanged();
    redraw();
}

QTransform MapCanvas::toFrame() const
{
    const double size = mercator::worldSize(m_view->frameZoom());
    const WorldPoint origin = m_view->frameOrigin();
    return QTransform::fromTranslate(-origin.x, -origin.y) * QTransform::fromScale(size, size);
}

void MapCanvas::redraw()
{
    polish();
    m_sheet->update();
}

void MapCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    m_sheet->setSize(now.size());
}

// A name gives way to what was recorded: to its mark, its area and its route.
void MapCanvas::keepClear()
{
    m_marked.clear();
    m_outlined.clear();
    if (!m_ground || !m_view)
        return;
    const QRectF all(0, 0, width(), height());
    for (const WorldPoint &mark : m_ground->marked())
        m_marked.push_back(around(m_view->inFrame(mark), QSizeF(m_markSize, m_markSize)));
    for (const MapFigure &figure : m_ground->figures()) {
        QPolygonF line = lineOf(figure);
        // A route due east has no height, and nothing intersects what has none.
        if (!line.boundingRect().adjusted(-1, -1, 1, 1).intersects(all))
            continue;
        // There and back: a name may stand within an area, and not on its edge.
        for (qsizetype i = line.size(); i > 0; --i)
            line << line.at(i - 1);
        m_outlined.emplace_back().addPolygon(line);
    }
}

void MapCanvas::updatePolish()
{
    m_drawn.clear();
    keepClear();
    MapTiles *tiles = m_ground ? m_ground->tiles() : nullptr;
    if (!tiles || !tiles->isOn() || !m_view || m_view->frameZoom() <= 0)
        return;
    const std::vector<TileName> wanted = isVisible() ? tilesInFrame() : std::vector<TileName>();
    tiles->want(wanted);
    for (const TileName &tile : wanted) {
        if (const std::optional<Drawn> one = drawn(tile))
            m_drawn.push_back(*one);
    }
}

// Those in the middle come first.
std::vector<TileName> MapCanvas::tilesInFrame() const
{
    const auto zoom = static_cast<int64_t>(std::lround(m_view->frameZoom()));
    const double count = std::exp2(zoom), size = mercator::worldSize(m_view->frameZoom());
    const WorldPoint from = m_view->frameOrigin(), middle = m_view->centre();
    const auto last = [&](double at, double pixels) {
        return static_cast<int64_t>((at + pixels / size) * count);
    };
    std::vector<TileName> tiles;
    for (auto column = static_cast<int64_t>(from.x * count); column <= last(from.x, width()); ++column) {
        for (auto row = static_cast<int64_t>(from.y * count); row <= last(from.y, height()); ++row)
            tiles.push_back({zoom, column, row});
    }
    std::erase_if(tiles, [](const TileName &tile) { return !tile.isThere(); });
    std::ranges::sort(tiles, {}, [&](const TileName &tile) {
        const WorldPoint half = cornerOf(tile, count, 0.5);
        return std::hypot(half.x - middle.x, half.y - middle.y);
    });
    return tiles;
}

std::optional<MapCanvas::Drawn> MapCanvas::drawn(const TileName &tile) const
{
    const double count = std::exp2(tile.zoom);
    const double side = mercator::worldSize(m_view->frameZoom()) / count;
    const QPointF corner = m_view->inFrame(cornerOf(tile, count));
    for (int64_t up = 0; up <= mostCoarser && up <= tile.zoom; ++up) {
        const TileName coarser{tile.zoom - up, tile.column >> up, tile.row >> up};
        const QImage picture = m_ground->tiles()->picture(coarser);
        if (picture.isNull())
            continue;
        const double parts = std::exp2(up), wide = picture.width() / parts, high = picture.height() / parts;
        const auto column = static_cast<double>(tile.column - (coarser.column << up));
        const auto row = static_cast<double>(tile.row - (coarser.row << up));
        return Drawn{{roundedPoint(corner), roundedPoint(corner + QPointF(side, side))},
                     picture,
                     {column * wide, row * high, wide, high}};
    }
    return std::nullopt;
}

void MapCanvas::paintTiles(QPainter &painter) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Drawn &one : m_drawn) {
        painter.drawImage(one.place, one.picture, one.part);
        if (m_veil > 0)
            painter.fillRect(one.place, QColor(0, 0, 0, static_cast<int>(m_veil * 255)));
    }
}

void MapCanvas::paint(QPainter &painter) const
{
    painter.fillRect(QRectF(0, 0, width(), height()), m_water);
    if (!m_view || !m_ground)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    paintAreas(painter, m_land);
    if (!m_drawn.empty()) {
        paintTiles(painter);
        paintAreas(painter, Qt::NoBrush);
    }
    paintFigures(painter);
    if (m_drawn.empty())
        paintNames(painter);
    if (m_drawing)
        paintPoints(painter);
}

void MapCanvas::paintAreas(QPainter &painter, const QBrush &land) const
{
    const QTransform toPixels = toFrame();
    const QRectF all(0, 0, width(), height());
    painter.setPen(QPen(m_border, 1));
    painter.setBrush(land);
    for (const MapGround::Outline &outline : m_ground->outlines()) {
        if (toPixels.mapRect(outline.box).intersects(all))
            painter.drawPath(toPixels.map(outline.path));
    }
}

QPolygonF MapCanvas::lineOf(const MapFigure &figure) const
{
    QPolygonF line;
    for (const WorldPoint &point : figure.points)
        line << m_view->inFrame(point);
    if (figure.isArea && line.size() > 2)
        line << line.front();
    return line;
}

// Edged in the colour of the land, to be seen on any ground; hatched, so that an area is not told by colour.
void MapCanvas::paintFigure(QPainter &painter, const MapFigure &figure) const
{
    const QPolygonF line = lineOf(figure);
    if (figure.isArea) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(m_figure, Qt::BDiagPattern));
        painter.drawPolygon(line);
    }
    painter.setBrush(Qt::NoBrush);
    for (const auto &[colour, width] : {std::pair(m_land, edged), std::pair(m_figure, drawnLine)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

void MapCanvas::paintDot(QPainter &painter, QPointF middle, double reach) const
{
    painter.setPen(QPen(m_land, 2));
    painter.setBrush(m_figure);
    painter.drawEllipse(middle, reach, reach);
}

// At the end of the line, along its last part.
void MapCanvas::paintArrow(QPainter &painter, const QPolygonF &line) const
{
    const QPointF tip = line.back();
    const QLineF last(line.at(line.size() - 2), tip);
    if (last.length() == 0)
        return;
    const QPointF along = (last.p2() - last.p1()) / last.length() * (1.6 * m_textSize);
    const QPointF aside(-along.y() / 2, along.x() / 2);
    painter.setPen(QPen(m_land, 2));
    painter.setBrush(m_figure);
    painter.drawPolygon(QPolygonF{tip + along / 2, tip - along / 2 + aside, tip - along / 2 - aside});
}

// Where a route begins stands a dot, where it ends an arrow.
void MapCanvas::paintFigures(QPainter &painter) const
{
    const MapFigure drawn = m_drawing ? m_drawing->figure() : MapFigure();
    for (const MapFigure &figure : m_ground->figures()) {
        if (m_drawing && figure.record == drawn.record && figure.field == drawn.field)
            continue;
        paintFigure(painter, figure);
        if (figure.isArea || figure.points.size() < 2)
            continue;
        paintDot(painter, m_view->inFrame(figure.points.front()), m_textSize * 0.4);
        paintArrow(painter, lineOf(figure));
    }
    paintFigure(painter, drawn);
}

// Of what is being drawn each point is a dot, and the latest one larger: from there it goes on.
void MapCanvas::paintPoints(QPainter &painter) const
{
    const MapFigure figure = m_drawing->figure();
    for (const WorldPoint &point : figure.points)
        paintDot(painter, m_view->inFrame(point), m_textSize * (&point == &figure.points.back() ? 0.6 : 0.4));
}

// Letters with their edge cost more to draw than all that lies under them: each name is drawn once.
const MapCanvas::Sign &MapCanvas::signOf(const MapGround::Name &name, const QFont &font, qreal ratio) const
{
    Sign &sign = m_signs[{name.words, name.isWijk}];
    if (!sign.picture.isNull() && sign.picture.devicePixelRatio() == ratio)
        return sign;
    sign.size = QFontMetricsF(font).size(0, name.words);
    sign.picture = QImage(((sign.size + QSizeF(2 * edge, 2 * edge)) * ratio).toSize(),
                          QImage::Format_ARGB32_Premultiplied);
    sign.picture.setDevicePixelRatio(ratio);
    sign.picture.fill(Qt::transparent);
    QPainterPath letters;
    letters.addText(edge, edge + QFontMetricsF(font).ascent(), font, name.words);
    QPainter painter(&sign.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(m_land, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, m_ink);
    return sign;
}

bool MapCanvas::isFree(const QRectF &place, const std::vector<QRectF> &names) const
{
    const QRectF wide = place.adjusted(-6, -4, 6, 4);
    const auto covers = [&](const QRectF &other) { return other.intersects(wide); };
    return std::ranges::none_of(names, covers) && std::ranges::none_of(m_marked, covers) &&
           std::ranges::none_of(m_outlined, [&](const QPainterPath &path) { return path.intersects(wide); });
}

// In the middle of what it names, else a little below or above.
std::optional<QRectF> MapCanvas::roomFor(QPointF middle, QSizeF size, const std::vector<QRectF> &names) const
{
    for (const double lines : {0.0, 2.0, -2.0}) {
        const QRectF place = around(middle + QPointF(0, lines * size.height()), size);
        if (isFree(place, names))
            return place;
    }
    return std::nullopt;
}

// A name that has no room, or would stand on another, is left out.
void MapCanvas::paintNames(QPainter &painter) const
{
    const bool buurten = m_view->frameZoom() >= buurtenFrom;
    const double size = mercator::worldSize(m_view->frameZoom());
    const QRectF all(0, 0, width(), height());
    QFont font(m_family);
    font.setPixelSize(m_textSize);
    font.setWeight(buurten ? QFont::Medium : QFont::DemiBold);
    std::vector<QRectF> taken;
    for (const MapGround::Name &name : m_ground->names()) {
        if (name.isWijk == buurten)
            continue;
        const Sign &sign = signOf(name, font, painter.device()->devicePixelRatio());
        if (buurten && name.room * size < sign.size.width())
            continue;
        const std::optional<QRectF> place = roomFor(m_view->inFrame(name.middle), sign.size, taken);
        if (!place || !place->intersects(all))
            continue;
        taken.push_back(*place);
        painter.drawImage(roundedPoint(place->topLeft() - QPointF(edge, edge)), sign.picture);
    }
}

} // namespace piketboek
