#include "view/mapground.h"

namespace piketboek {

namespace {

QPainterPath pathOf(const Shape &shape)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Shape::Ring &ring : shape.rings()) {
        QPolygonF corners;
        for (const Corner &corner : ring) {
            const WorldPoint at = mercator::toWorld({corner.latitude, corner.longitude});
            corners << QPointF(at.x, at.y);
        }
        path.addPolygon(corners);
    }
    return path;
}

} // namespace

void MapGround::setAreas(const Areas *areas)
{
    m_outlines.clear();
    m_names.clear();
    m_box = {};
    if (areas)
        nameWijken(*areas);
    for (const Areas::Area &area : areas ? areas->all() : std::vector<Areas::Area>()) {
        Outline outline;
        outline.path = pathOf(area.shape);
        outline.box = outline.path.boundingRect();
        m_box |= outline.box;
        m_names.push_back({.words = QString::fromStdString(area.neighbourhood.name),
                           .middle = mercator::toWorld(middleOf(area.shape)),
                           .room = outline.box.width()});
        m_outlines.push_back(std::move(outline));
    }
    emit changed();
}

void MapGround::nameWijken(const Areas &areas)
{
    std::map<std::string, Neighbourhood> wijken;
    for (const Areas::Area &area : areas.all())
        wijken.emplace(area.neighbourhood.wijkCode, area.neighbourhood);
    for (const auto &[code, one] : wijken)
        m_names.push_back({.words = QString::fromStdString(one.wijkName),
                           .middle = mercator::toWorld(middleOfWijk(areas, code).value_or(LatLon())),
                           .isWijk = true});
}

void MapGround::setTiles(MapTiles *tiles)
{
    m_tiles = tiles;
    if (m_tiles) {
        connect(m_tiles, &MapTiles::arrived, this, &MapGround::changed);
        connect(m_tiles, &MapTiles::changed, this, &MapGround::changed);
    }
    emit changed();
}

void MapGround::setFigures(std::vector<MapFigure> figures)
{
    m_figures = std::move(figures);
    emit changed();
}

} // namespace piketboek
