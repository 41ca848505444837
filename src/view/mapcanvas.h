// MapCanvas draws what lies under the marks, for the whole frame of a map; it paints on the processor, so it
// is right on the software renderer too.
#pragma once

#include "view/mapdrawing.h"
#include "view/mapground.h"
#include "view/mapview.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

#include <map>

namespace piketboek {

class MapCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(piketboek::MapView *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(piketboek::MapGround *ground READ ground WRITE setGround NOTIFY groundChanged REQUIRED)
    Q_PROPERTY(piketboek::MapDrawing *drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)
    Q_PROPERTY(QColor water MEMBER m_water NOTIFY looksChanged)
    Q_PROPERTY(QColor land MEMBER m_land NOTIFY looksChanged)
    Q_PROPERTY(QColor border MEMBER m_border NOTIFY looksChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged)
    Q_PROPERTY(QColor figure MEMBER m_figure NOTIFY looksChanged)
    Q_PROPERTY(qreal veil MEMBER m_veil NOTIFY looksChanged)
    Q_PROPERTY(QString family MEMBER m_family NOTIFY looksChanged)
    Q_PROPERTY(qreal markSize MEMBER m_markSize NOTIFY looksChanged)
    Q_PROPERTY(int textSize MEMBER m_textSize NOTIFY looksChanged)

public:
    explicit MapCanvas(QQuickItem *parent = nullptr);

    MapView *view() const { return m_view; }
    void setView(MapView *view);
    MapGround *ground() const { return m_ground; }
    void setGround(MapGround *ground);
    /// What is being drawn, above all else; nullptr for nothing.
    MapDrawing *drawing() const { return m_drawing; }
    void setDrawing(MapDrawing *drawing);

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

signals:
    void viewChanged();
    void groundChanged();
    void drawingChanged();
    void looksChanged();

private:
    /// A tile, or as long as it is not here the part of a coarser one that covers it.
    struct Drawn
    {
        QRectF place = {}; ///< in the frame
        QImage picture = {};
        QRectF part = {};
    };
    /// A name as it stands on the map.
    struct Sign
    {
        QSizeF size = {}; ///< of its letters, without the edge around them
        QImage picture = {};
    };
    class Sheet;
    void redraw();
    void paint(QPainter &painter) const;
    std::vector<TileName> tilesInFrame() const;
    std::optional<Drawn> drawn(const TileName &tile) const;
    void paintTiles(QPainter &painter) const;
    void paintAreas(QPainter &painter, const QBrush &land) const;
    void paintFigures(QPainter &painter) const;
    const Sign &signOf(const MapGround::Name &name, const QFont &font, qreal ratio) const;
    QPolygonF lineOf(const MapFigure &figure) const;
    void paintFigure(QPainter &painter, const MapFigure &figure) const;
    void paintPoints(QPainter &painter) const;
    void paintDot(QPainter &painter, QPointF middle, double reach) const;
    void paintArrow(QPainter &painter, const QPolygonF &line) const;
    void paintNames(QPainter &painter) const;
    std::optional<QRectF> roomFor(QPointF middle, QSizeF size, const std::vector<QRectF> &names) const;
    bool isFree(const QRectF &place, const std::vector<QRectF> &names) const;
    void keepClear();
    QTransform toFrame() const;

    Sheet *m_sheet; ///< a child: what lint knows of a type of ours it knows of an Item (Qt 6.4)
    QPointer<MapView> m_view;
    QPointer<MapGround> m_ground;
    QPointer<MapDrawing> m_drawing;
    std::vector<Drawn> m_drawn;           ///< found on the screen's thread, painted on the renderer's
    std::vector<QRectF> m_marked;         ///< where marks stand, in the frame
    std::vector<QPainterPath> m_outlined; ///< the areas and routes in the frame
    mutable std::map<std::pair<QString, bool>, Sign> m_signs; ///< by words, and whether they name a district
    QColor m_water;
    QColor m_land;
    QColor m_border;
    QColor m_ink;
    QColor m_figure;
    qreal m_veil = 0; ///< how much of the tiles' light is taken away, 0 to 1
    QString m_family;
    qreal m_markSize = 50; ///< the side of a mark, or of a crowd of them
    int m_textSize = 16;
};

} // namespace piketboek
