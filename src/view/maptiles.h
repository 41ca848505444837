// MapTiles gives the pictures of a web map: from a file, from what was seen before, or else from its address;
// reading and unpacking them keeps nobody waiting.
#pragma once

#include "base/tilename.h"
#include "sync/tilefetch.h"
#include "view/desk.h"

#include <QImage>
#include <QThreadPool>

#include <list>
#include <map>
#include <set>

namespace piketboek {

class MapTiles : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostInMemory = 300; ///< pictures

    /// What was seen is kept in the directory. Nothing is opened, and nothing fetched, until tiles are
    /// wanted.
    MapTiles(Desk &desk, const std::string &directory);
    ~MapTiles() override;

    /// Whether tiles are asked for at all: a setting.
    bool isOn() const { return m_desk.settings().tiles(); }
    /// The pictures to come next, instead of those that did not come yet; the most wanted first.
    void want(const std::vector<TileName> &tiles);
    /// Null as long as it is not here.
    QImage picture(const TileName &tile) const;
    bool isAnyHere() const { return !m_pictures.empty(); }
    /// Whose they are; "" while none is here.
    QString credit() const;
    /// What is wrong with the file; "" for nothing.
    QString words() const { return m_words; }

signals:
    void arrived(); ///< told at most twenty times a second
    void changed();

private:
    class Shelf;
    struct Looked
    {
        TileName tile = {};
        QImage picture = {};
    };
    void begin();
    void end();
    void look(const TileName &tile);
    void take(const Looked &looked, int round);
    void takeFetched(const TileName &tile, std::string bytes);
    void show(const TileName &tile, const QImage &picture);
    void sayWrong(const Failure &failure, int round);

    Desk &m_desk;
    std::string m_directory;
    std::shared_ptr<Shelf> m_shelf; ///< nothing until tiles are wanted
    std::unique_ptr<TileFetch> m_fetch;
    QThreadPool m_thread;
    QTimer m_arrived;
    std::map<TileName, QImage> m_pictures;
    std::list<TileName> m_order;   ///< of the pictures, the one that came first at the front
    std::set<TileName> m_looking;  ///< on the other thread
    std::set<TileName> m_nowhere;  ///< neither in the file nor seen before
    std::set<TileName> m_unusable; ///< came from the address, and is no picture after all
    std::vector<TileName> m_wanted;
    QString m_words;
    QString m_credit;
    int m_round = 0; ///< of settings: what was asked under others is no longer taken
};

} // namespace piketboek
