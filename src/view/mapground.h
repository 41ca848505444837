// MapGround is what lies under the marks of a map: the tiles where there are any, the neighbourhoods, and the
// areas and routes of records.
#pragma once

#include "view/mapmarks.h"
#include "view/maptiles.h"

#include <QObject>
#include <QPainterPath>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class MapGround : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(bool tiled READ tiled NOTIFY changed)

public:
    struct Outline
    {
        QPainterPath path = {}; ///< on the world's square
        QRectF box = {};        ///< on the world's square
    };
    struct Name
    {
        QString words = {};
        WorldPoint middle = {};
        bool isWijk = false;
        double room = 0; ///< the width of what it names, on the world's square
    };

    /// nullptr for none.
    void setAreas(const Areas *areas);
    void setFigures(std::vector<MapFigure> figures);
    /// Where marks stand, with what is drawn next: they tell of themselves when they move.
    void setMarked(std::vector<WorldPoint> marked) { m_marked = std::move(marked); }
    const std::vector<WorldPoint> &marked() const { return m_marked; }

    const std::vector<Outline> &outlines() const { return m_outlines; }
    const std::vector<Name> &names() const { return m_names; }
    const std::vector<MapFigure> &figures() const { return m_figures; }
    /// nullptr for none.
    void setTiles(MapTiles *tiles);
    MapTiles *tiles() const { return m_tiles; }
    bool tiled() const { return m_tiles && m_tiles->isOn() && m_tiles->isAnyHere(); }
    /// Around all neighbourhoods; empty when there are none.
    QRectF box() const { return m_box; }

signals:
    void changed();

private:
    void nameWijken(const Areas &areas);

    std::vector<Outline> m_outlines;
    std::vector<Name> m_names;
    std::vector<MapFigure> m_figures;
    std::vector<WorldPoint> m_marked;
    MapTiles *m_tiles = nullptr;
    QRectF m_box;
};

} // namespace piketboek
