#include "view/mapsession.h"

#include "exchange/position.h"

#include <cmath>

namespace piketboek {

namespace {

constexpr double atArrival = 15;  // some streets around it
constexpr double untilApart = 17; // a zoom at which two that still stand together stand at one address

std::shared_ptr<const WijkMiddles> middlesOf(const Areas *areas)
{
    auto middles = std::make_shared<WijkMiddles>();
    for (const Areas::Area &area : areas ? areas->all() : std::vector<Areas::Area>()) {
        const std::string &wijk = area.neighbourhood.wijkCode;
        if (!middles->contains(wijk))
            middles->emplace(wijk, mercator::toWorld(middleOfWijk(*areas, wijk).value_or(LatLon())));
    }
    return middles;
}

} // namespace

/// What the other thread works with: outlives the page when it is still busy.
class MapSession::Gatherer
{
public:
    explicit Gatherer(std::string where) : directory(std::move(where)) {}

    Result<MapPlaces> read(const std::shared_ptr<const WijkMiddles> &middles, Language language)
    {
        m_middles = middles;
        if (!m_marks) {
            Result<std::unique_ptr<MapMarks>> marks = MapMarks::open(directory);
            if (!marks)
                return std::unexpected(marks.error());
            m_marks = std::move(*marks);
        }
        return m_marks->read(*m_middles, language, stop);
    }

    const std::string directory;
    std::atomic<bool> stop = false;
    std::shared_ptr<const WijkMiddles> latest = std::make_shared<WijkMiddles>(); ///< the page's own

private:
    std::unique_ptr<MapMarks> m_marks;
    std::shared_ptr<const WijkMiddles> m_middles;
};

MapSession::MapSession(Desk &desk, const std::string &directory)
    : m_desk(desk), m_tiles(desk, directory), m_here(desk), m_gatherer(std::make_shared<Gatherer>(directory))
{
    m_thread.setMaxThreadCount(1);
    m_ground.setTiles(&m_tiles);
    connect(&m_ground, &MapGround::changed, this, &MapSession::tilesChanged);
    connect(&m_tiles, &MapTiles::changed, this, &MapSession::changed);
    connect(&m_view, &MapView::framed, this, &MapSession::showMarks);
    connect(&m_view, &MapView::moved, this, &MapSession::showCross);
    connect(&m_view, &MapView::sizeChanged, this, &MapSession::fit);
    connect(&m_here, &TabletPosition::changed, this, &MapSession::hereChanged);
}

MapSession::~MapSession()
{
    m_gatherer->stop = true;
    m_thread.waitForDone();
}

void MapSession::setWhereabouts(const Whereabouts &whereabouts)
{
    m_here.setWhereabouts(whereabouts);
    if (whereabouts.areas != std::exchange(m_areas, whereabouts.areas))
        m_left = {};
    m_areaWords = whereabouts.areaWords;
    m_ground.setAreas(m_areas);
    m_gatherer->latest = middlesOf(m_areas);
    fit();
    refresh();
    emit changed();
}

// What was in sight stays so when the tablet is turned, until someone looks elsewhere.
void MapSession::fit()
{
    if (m_left != std::pair<WorldPoint, double>() && m_left != std::pair(m_view.centre(), m_view.zoom()))
        return;
    if (m_whole)
        showAll();
    else
        showPlaces();
}

void MapSession::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_arriving = shown;
    if (!shown)
        closeCrowd();
    refresh();
}

void MapSession::refresh()
{
    m_here.want(m_shown && isSomeoneOnTheWay());
    if (!m_shown)
        return;
    if (m_busy)
        m_again = true;
    else
        gather();
    showCross();
}

// Position is looked for from departed to end of deployment only.
bool MapSession::isSomeoneOnTheWay()
{
    const std::vector<RecordRow> running = m_desk.known(m_desk.reader().running());
    return std::ranges::any_of(
        running, [](const RecordRow &row) { return row.step == "departed" || row.step == "on_scene"; });
}

void MapSession::gather()
{
    m_busy = true;
    m_again = false;
    const auto work = [this, gatherer = m_gatherer, middles = m_gatherer->latest,
                       language = m_desk.tongue()] {
        const Result<MapPlaces> places = gatherer->read(middles, language);
        QMetaObject::invokeMethod(this, [this, places] { take(places); }, Qt::QueuedConnection);
    };
    m_thread.start(work);
    emit changed();
}

void MapSession::take(const Result<MapPlaces> &places)
{
    m_busy = false;
    m_failure = places ? QString() : QString::fromStdString(places.error().words);
    if (places)
        m_places = *places;
    cluster();
    if (std::exchange(m_arriving, false))
        fit();
    if (m_again && m_shown)
        gather();
    emit changed();
}

void MapSession::setOnlyOpen(bool onlyOpen)
{
    m_onlyOpen = onlyOpen;
    cluster();
    fit();
    emit changed();
}

void MapSession::setReach(qreal reach)
{
    if (qFuzzyCompare(reach, m_reach))
        return;
    m_reach = reach;
    m_clusteredAt = -1;
    showMarks();
    emit reachChanged();
}

void MapSession::cluster()
{
    m_chosen.clear();
    std::vector<MapFigure> figures;
    for (const MapMark &mark : m_places.marks) {
        if (m_onlyOpen && !mark.open)
            continue;
        m_chosen.push_back(mark);
        if (mark.open)
            figures.insert(figures.end(), mark.figures.begin(), mark.figures.end());
    }
    m_ground.setFigures(std::move(figures));
    m_clusteredAt = -1;
    closeCrowd();
    showMarks();
}

void MapSession::showMarks()
{
    if (m_view.frameZoom() <= 0)
        return;
    if (const double level = std::floor(m_view.frameZoom()); level != m_clusteredAt) {
        m_clusters = clustersOf(m_chosen, m_reach / mercator::worldSize(level));
        m_clusteredAt = level;
    }
    m_marks.show(m_chosen, m_clusters, m_view);
    const QRectF frame(0, 0, m_view.frameWidth(), m_view.frameHeight());
    std::vector<WorldPoint> marked;
    for (const MapCluster &cluster : m_clusters) {
        const WorldPoint at = m_chosen[cluster.members.front()].at;
        if (frame.contains(m_view.inFrame(at)))
            marked.push_back(at);
    }
    m_ground.setMarked(std::move(marked));
    emit hereChanged();
}

std::vector<MapMark> MapSession::membersOf(const QString &record) const
{
    const auto found = std::ranges::find_if(m_clusters, [&](const MapCluster &cluster) {
        return m_chosen[cluster.members.front()].record == record;
    });
    std::vector<MapMark> members;
    for (const size_t member : found == m_clusters.end() ? std::vector<size_t>() : found->members)
        members.push_back(m_chosen[member]);
    return members;
}

void MapSession::press(const QString &record)
{
    std::vector<MapMark> members = membersOf(record);
    if (members.size() <= 1)
        return emit opened(record);
    QRectF box(QPointF(members.front().at.x, members.front().at.y), QSizeF(0, 0));
    for (const MapMark &one : members)
        box |= QRectF(one.at.x, one.at.y, 1e-12, 1e-12);
    const double reach = m_reach / mercator::worldSize(untilApart);
    if (std::max(box.width(), box.height()) > reach && m_view.zoom() < untilApart) {
        const double size = std::max(box.width(), box.height());
        const double pixels = std::min(m_view.width(), m_view.height()) * 0.6;
        const double wanted = std::log2(pixels / size / mercator::tileSize);
        m_view.go({box.center().x(), box.center().y()},
                  std::clamp(wanted, m_view.zoom() + 1, std::max(untilApart, m_view.zoom() + 1)));
        return;
    }
    std::ranges::sort(members, std::greater(), &MapMark::record);
    const qsizetype count = static_cast<qsizetype>(members.size());
    m_crowdWords = m_desk.say("%1 op deze plek", "%1 in this place").arg(count);
    members.resize(std::min(members.size(), mostInCrowd));
    if (count > static_cast<qsizetype>(members.size()))
        m_crowdWords += m_desk.say(", de eerste %1", ", the first %1").arg(members.size());
    m_crowd.show(members);
    emit crowdChanged();
}

void MapSession::closeCrowd()
{
    m_crowd.show({});
    m_crowdWords.clear();
    emit crowdChanged();
}

void MapSession::showAllOn(MapView &view) const
{
    const QRectF box = m_ground.box();
    if (box.isEmpty() || view.width() <= 0 || view.height() <= 0)
        return;
    const double aside = box.width() * 0.04, above = box.height() * 0.08;
    view.showAll({box.left() - aside, box.top() - above}, {box.right() + aside, box.bottom() + above});
}

void MapSession::showAll()
{
    showAllOn(m_view);
    m_left = {m_view.centre(), m_view.zoom()};
    m_whole = true;
}

// Where what is asked for stands, clear of what lies over the edges; all of the municipality when nothing
// does.
void MapSession::showPlaces()
{
    if (m_chosen.empty()) {
        showAllOn(m_view);
    } else {
        std::vector<WorldPoint> points;
        for (const MapMark &mark : m_chosen)
            points.push_back(mark.at);
        for (const MapFigure &figure : m_ground.figures())
            points.insert(points.end(), figure.points.begin(), figure.points.end());
        const auto [west, east] = std::ranges::minmax(points, {}, &WorldPoint::x);
        const auto [north, south] = std::ranges::minmax(points, {}, &WorldPoint::y);
        const qreal edge = std::min(2 * m_reach, std::min(m_view.width(), m_view.height()) / 4);
        m_view.showAll({west.x, north.y}, {east.x, south.y}, edge, atArrival);
    }
    m_left = {m_view.centre(), m_view.zoom()};
    m_whole = false;
}

bool MapSession::lookAt(MapView *view, const QString &record)
{
    const std::optional<WorldPoint> there =
        record.isEmpty() ? std::nullopt : m_desk.known(placeOf(m_desk.reader(), record.toStdString()));
    if (there)
        view->go(*there, 16);
    else
        showAllOn(*view);
    return there.has_value();
}

void MapSession::showHere()
{
    if (const std::optional<Fix> fix = m_here.fix())
        m_view.go(mercator::toWorld({fix->latitude, fix->longitude}), std::max(m_view.zoom(), 15.0));
}

QPointF MapSession::here() const
{
    const std::optional<Fix> fix = m_here.fix();
    return fix ? m_view.inFrame(mercator::toWorld({fix->latitude, fix->longitude})) : QPointF();
}

qreal MapSession::hereX() const
{
    return here().x();
}

qreal MapSession::hereY() const
{
    return here().y();
}

qreal MapSession::hereRadius() const
{
    const std::optional<Fix> fix = m_here.fix();
    return fix && fix->accuracy ? *fix->accuracy / mercator::metresPerPixel(fix->latitude, m_view.frameZoom())
                                : 0;
}

QString MapSession::words() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (m_busy && m_places.marks.empty())
        return m_desk.say("Wordt gezocht …", "Looking …");
    QString words = m_desk.say("%1 op de kaart", "%1 on the map").arg(m_chosen.size());
    if (m_onlyOpen)
        words = m_desk.say("%1 van %2 op de kaart", "%1 of %2 on the map")
                    .arg(m_chosen.size())
                    .arg(m_places.marks.size());
    if (m_places.placeless > 0)
        words += m_desk.say(" · %1 zonder plaats", " · %1 without a place").arg(m_places.placeless);
    return m_tiles.words().isEmpty() ? words : words + '\n' + m_tiles.words();
}

// As it can be typed again where a position is asked.
void MapSession::showCross()
{
    if (!m_shown)
        return;
    const LatLon cross = mercator::toLatLon(m_view.centre());
    QStringList words;
    if (const auto around = m_areas ? m_areas->at(cross.latitude, cross.longitude) : std::nullopt)
        words += QString::fromStdString(around->name);
    words += QString::fromStdString(positionInWords(positionAt(cross)));
    m_crossWords = words.join(" · ");
    emit crossChanged();
}

} // namespace piketboek
