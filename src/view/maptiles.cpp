#include "view/maptiles.h"

#include "store/mbtiles.h"
#include "store/tilecache.h"

#include <QUrl>

#include <algorithm>

namespace piketboek {

namespace {

constexpr auto nationalHost = "service.pdok.nl";

QImage unpacked(const std::string &bytes)
{
    const QImage image =
        QImage::fromData(reinterpret_cast<const uchar *>(bytes.data()), static_cast<int>(bytes.size()));
    const bool isTile = !image.isNull() && image.width() <= 1024 && image.height() <= 1024;
    return isTile ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied) : QImage();
}

} // namespace

/// What stands on this tablet; used by the other thread only.
class MapTiles::Shelf
{
public:
    Shelf(std::string directory, const Settings &settings)
        : m_directory(std::move(directory)), m_address(settings.tileAddress().toStdString()),
          m_path(settings.tileFile().toStdString()), m_language(settings.tongue())
    {
    }

    /// Once; what is wrong with the file.
    Result<std::string> open()
    {
        if (m_isOpen)
            return std::string();
        m_isOpen = true;
        if (Result<TileCache> cache = TileCache::open(m_directory, m_address))
            m_cache.emplace(std::move(*cache));
        if (m_path.empty())
            return std::string();
        Result<MbTiles> file = MbTiles::open(m_path, m_language);
        if (!file)
            return std::unexpected(file.error());
        m_file.emplace(std::move(*file));
        return m_file->credit();
    }

    Result<QImage> picture(const TileName &tile)
    {
        if (m_file) {
            const Result<std::optional<std::string>> held = m_file->tile(tile);
            if (!held) {
                m_file.reset();
                return std::unexpected(held.error());
            }
            if (*held)
                return unpacked(**held);
        }
        const std::optional<std::string> seen = m_cache ? m_cache->tile(tile) : std::nullopt;
        return seen ? unpacked(*seen) : QImage();
    }

    QImage keep(const TileName &tile, const std::string &bytes)
    {
        const QImage image = unpacked(bytes);
        if (m_cache && !image.isNull())
            (void)m_cache->keep(tile, bytes);
        return image;
    }

private:
    const std::string m_directory, m_address, m_path;
    const Language m_language;
    bool m_isOpen = false;
    std::optional<TileCache> m_cache;
    std::optional<MbTiles> m_file;
};

MapTiles::MapTiles(Desk &desk, const std::string &directory) : m_desk(desk), m_directory(directory + "/tiles")
{
    m_thread.setMaxThreadCount(1);
    m_arrived.setSingleShot(true);
    m_arrived.setInterval(50);
    connect(&m_arrived, &QTimer::timeout, this, &MapTiles::arrived);
    connect(&m_desk.settings(), &Settings::tilesChanged, this, &MapTiles::end);
}

MapTiles::~MapTiles()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void MapTiles::begin()
{
    const Settings &settings = m_desk.settings();
    m_shelf = std::make_shared<Shelf>(m_directory, settings);
    m_fetch = std::make_unique<TileFetch>(
        [this](const TileName &tile, std::string bytes) { takeFetched(tile, std::move(bytes)); });
    m_fetch->setAddress(settings.tileAddress().toStdString());
    const QString host = QUrl(settings.tileAddress().section('{', 0, 0)).host();
    m_credit = host == nationalHost ? QString("© Kadaster, BRT (CC BY 4.0)") : "© " + host;
    m_thread.start([this, shelf = m_shelf, round = m_round] {
        const Result<std::string> opened = shelf->open();
        QMetaObject::invokeMethod(this, [this, opened, round] {
            if (!opened)
                sayWrong(opened.error(), round);
            else if (round == m_round && !opened->empty())
                m_credit = QString::fromStdString(*opened);
        });
    });
}

// Other settings: everything begins anew with the next tile that is wanted.
void MapTiles::end()
{
    ++m_round;
    m_thread.clear();
    m_shelf.reset();
    m_fetch.reset();
    m_pictures.clear();
    m_order.clear();
    m_looking.clear();
    m_nowhere.clear();
    m_unusable.clear();
    m_wanted.clear();
    m_words.clear();
    emit changed();
}

void MapTiles::want(const std::vector<TileName> &tiles)
{
    if (!isOn() || (tiles.empty() && !m_shelf))
        return;
    if (!m_shelf)
        begin();
    m_wanted = tiles;
    std::vector<TileName> toFetch;
    for (const TileName &tile : tiles) {
        if (m_pictures.contains(tile) || m_looking.contains(tile) || m_unusable.contains(tile))
            continue;
        if (m_nowhere.contains(tile))
            toFetch.push_back(tile);
        else
            look(tile);
    }
    m_fetch->want(std::move(toFetch));
}

void MapTiles::look(const TileName &tile)
{
    m_looking.insert(tile);
    m_thread.start([this, shelf = m_shelf, tile, round = m_round] {
        const Result<QImage> found = shelf->picture(tile);
        QMetaObject::invokeMethod(this, [this, found, tile, round] {
            if (!found)
                sayWrong(found.error(), round);
            take({tile, found.value_or(QImage())}, round);
        });
    });
}

void MapTiles::take(const Looked &looked, int round)
{
    if (round != m_round)
        return;
    m_looking.erase(looked.tile);
    if (looked.picture.isNull()) {
        m_nowhere.insert(looked.tile);
        if (m_looking.empty())
            want(std::vector(m_wanted));
        return;
    }
    show(looked.tile, looked.picture);
}

void MapTiles::takeFetched(const TileName &tile, std::string bytes)
{
    if (bytes.empty())
        return;
    m_looking.insert(tile);
    m_thread.start([this, shelf = m_shelf, tile, bytes = std::move(bytes), round = m_round] {
        const QImage picture = shelf->keep(tile, bytes);
        QMetaObject::invokeMethod(this, [this, tile, picture, round] {
            if (picture.isNull() && round == m_round)
                m_unusable.insert(tile);
            take({tile, picture}, round);
        });
    });
}

void MapTiles::show(const TileName &tile, const QImage &picture)
{
    m_nowhere.erase(tile);
    if (m_pictures.insert_or_assign(tile, picture).second)
        m_order.push_back(tile);
    while (m_order.size() > mostInMemory) {
        m_pictures.erase(m_order.front());
        m_order.pop_front();
    }
    if (!m_arrived.isActive())
        m_arrived.start();
}

QImage MapTiles::picture(const TileName &tile) const
{
    const auto found = m_pictures.find(tile);
    return found == m_pictures.end() ? QImage() : found->second;
}

QString MapTiles::credit() const
{
    return isAnyHere() ? m_credit : QString();
}

void MapTiles::sayWrong(const Failure &failure, int round)
{
    if (round != m_round)
        return;
    m_words = QString::fromStdString(failure.words);
    emit changed();
}

} // namespace piketboek
