// MapSession is the page Kaart: where the records are, gathered away from the screen's thread; what lies in
// the middle; and, while someone is on the way, where this tablet is.
#pragma once

#include "view/mapground.h"
#include "view/mapmodel.h"
#include "view/tabletposition.h"

#include <QThreadPool>

namespace piketboek {

class MapSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(piketboek::MapView *view READ view CONSTANT)
    Q_PROPERTY(piketboek::MapGround *ground READ ground CONSTANT)
    Q_PROPERTY(piketboek::MapModel *marks READ marks CONSTANT)
    Q_PROPERTY(piketboek::MapModel *crowd READ crowd CONSTANT)
    Q_PROPERTY(QString crowdWords READ crowdWords NOTIFY crowdChanged)
    Q_PROPERTY(bool onlyOpen READ onlyOpen WRITE setOnlyOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString crossWords READ crossWords NOTIFY crossChanged)
    Q_PROPERTY(QString tileWords READ tileWords NOTIFY tilesChanged)
    Q_PROPERTY(QString areaWords READ areaWords NOTIFY changed)
    Q_PROPERTY(QString credit READ credit NOTIFY tilesChanged)
    Q_PROPERTY(QString hereWords READ hereWords NOTIFY hereChanged)
    Q_PROPERTY(bool hereKnown READ hereKnown NOTIFY hereChanged)
    Q_PROPERTY(qreal hereX READ hereX NOTIFY hereChanged)
    Q_PROPERTY(qreal hereY READ hereY NOTIFY hereChanged)
    Q_PROPERTY(qreal hereRadius READ hereRadius NOTIFY hereChanged)
    /// Pixels within which two marks become one.
    Q_PROPERTY(qreal reach READ reach WRITE setReach NOTIFY reachChanged)

public:
    static constexpr size_t mostInCrowd = 100;

    MapSession(Desk &desk, const std::string &directory);
    ~MapSession() override;

    void setWhereabouts(const Whereabouts &whereabouts);

    MapView *view() { return &m_view; }
    MapGround *ground() { return &m_ground; }
    MapModel *marks() { return &m_marks; }
    MapModel *crowd() { return &m_crowd; }
    QString crowdWords() const { return m_crowdWords; }
    bool onlyOpen() const { return m_onlyOpen; }
    void setOnlyOpen(bool onlyOpen);
    bool busy() const { return m_busy; }
    QString words() const; ///< how many stand here, and what does not
    QString crossWords() const { return m_crossWords; }
    QString tileWords() const { return m_tiles.words(); } ///< what is wrong with them; "" for nothing
    QString areaWords() const
    {
        return m_areaWords;
    } ///< what is wrong with the neighbourhoods; "" for nothing
    QString credit() const { return m_tiles.credit(); } ///< whose tiles are shown; "" for none
    QString hereWords() const { return m_here.words(); }
    bool hereKnown() const { return m_here.fix().has_value(); }
    qreal hereX() const; ///< in the frame
    qreal hereY() const;
    qreal hereRadius() const; ///< pixels; 0 when the receiver does not say
    qreal reach() const { return m_reach; }
    void setReach(qreal reach);

    /// Nothing is gathered, and no position looked for, until it is on screen.
    void setShown(bool shown);
    void refresh();

    /// The mark of that record: opens it, or comes so near that its cluster falls apart; where that never
    /// happens, lists them.
    Q_INVOKABLE void press(const QString &record);
    Q_INVOKABLE void closeCrowd();
    /// All of the municipality.
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void showHere();
    /// Another map's view goes to where that record is; to all of the municipality when that is not known
    /// (false).
    Q_INVOKABLE bool lookAt(piketboek::MapView *view, const QString &record);

signals:
    void changed();
    void crowdChanged();
    void crossChanged();
    void hereChanged();
    void reachChanged();
    void tilesChanged();
    void opened(const QString &record);

private:
    class Gatherer;
    void gather();
    void take(const Result<MapPlaces> &places);
    void cluster();
    void showMarks();
    void showCross();
    void fit();
    void showPlaces();
    void showAllOn(MapView &view) const;
    bool isSomeoneOnTheWay();
    QPointF here() const;
    std::vector<MapMark> membersOf(const QString &record) const;

    Desk &m_desk;
    MapView m_view;
    MapTiles m_tiles;
    MapGround m_ground;
    MapModel m_marks;
    MapModel m_crowd;
    TabletPosition m_here;
    const Areas *m_areas = nullptr;
    QString m_areaWords;
    std::shared_ptr<Gatherer> m_gatherer;
    QThreadPool m_thread;
    MapPlaces m_places;
    std::vector<MapMark> m_chosen; ///< of those the ones that are asked for
    std::vector<MapCluster> m_clusters;
    QString m_crowdWords;
    QString m_crossWords;
    QString m_failure;
    double m_clusteredAt = -1; ///< the whole zoom level that the clusters are of
    qreal m_reach = 64;
    bool m_onlyOpen = false;
    bool m_shown = false;
    std::pair<WorldPoint, double> m_left; ///< where showAll or showPlaces left the view
    bool m_whole = false;                 ///< it was showAll
    bool m_arriving = false;              ///< shown, and not yet known what stands here
    bool m_busy = false;
    bool m_again = false;
};

} // namespace piketboek
