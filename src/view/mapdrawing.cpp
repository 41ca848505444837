#include "view/mapdrawing.h"

#include "exchange/position.h"
#include "exchange/shapevalue.h"

#include <algorithm>
#include <utility>

namespace piketboek {

namespace {

constexpr double oneStreet = 17; // the zoom at which a single point is shown

// What is kept of a choice made before the first point; the officer may see or type it among the points.
constexpr QLatin1String routeWord("route");
constexpr QLatin1String areaWords[] = {QLatin1String("gebied"), QLatin1String("area")}; // by language

// A route may come back to where it began, but not to the centimetre: then it could not be told from an area.
Json besideIt(const Json &position)
{
    return Json::object({{"lat7", position.integer("lat7") + 1}, {"lon7", position.integer("lon7")}});
}

} // namespace

void MapDrawing::setForm(FormSession *form)
{
    if (form == m_form)
        return;
    m_form = form;
    emit formChanged();
    refresh();
}

void MapDrawing::setField(const QString &field)
{
    if (field == m_field)
        return;
    m_field = field;
    emit fieldChanged();
    refresh();
}

void MapDrawing::setKnown(const QString &known)
{
    if (known == m_known)
        return;
    m_known = known;
    emit knownChanged();
    refresh();
}

// What has no point yet is what was chosen, or what its field is named after.
void MapDrawing::refresh()
{
    if (!m_form || m_field.isEmpty())
        return;
    m_points.clear();
    m_cleared.clear();
    m_isReadable = true;
    const QString words = m_form->wordsIn(m_field, m_known);
    const QString chosen = words.trimmed().toLower();
    const bool isChosen = chosen == routeWord || std::ranges::find(areaWords, chosen) != std::end(areaWords);
    for (const QString &typed : words.split(';')) {
        if (isChosen || typed.trimmed().isEmpty())
            continue;
        if (Result<Json> position = readPosition(typed.trimmed().toStdString()))
            m_points.push_back(std::move(*position));
        else
            m_isReadable = false;
    }
    m_isArea = isChosen           ? chosen != routeWord
               : m_points.empty() ? isNamedArea()
                                  : m_points.size() > 1 && m_points.front() == m_points.back();
    if (m_isArea && !m_points.empty())
        m_points.pop_back();
    emit changed();
}

QString MapDrawing::typed() const
{
    std::vector<Json> points = m_points;
    if (m_isArea && !points.empty())
        points.push_back(points.front());
    QStringList words;
    for (const Json &point : points)
        words += QString::fromStdString(writePosition(point));
    return words.join("; ");
}

bool MapDrawing::isNamedArea() const
{
    return !m_field.contains("route");
}

QString MapDrawing::chosenWord() const
{
    return m_isArea ? areaWords[static_cast<size_t>(m_form->tongue())] : routeWord;
}

void MapDrawing::keep()
{
    m_isReadable = true;
    const bool isOnlyChosen = m_points.empty() && m_isArea != isNamedArea();
    const QString words = isOnlyChosen ? chosenWord() : typed();
    m_form->keepTyped(m_field, m_known, words, {}, static_cast<int>(words.size()));
    emit changed();
}

void MapDrawing::setArea(bool isArea)
{
    if (isArea == m_isArea)
        return;
    m_isArea = isArea;
    keep();
}

void MapDrawing::add(const MapView *view)
{
    if (!view || isFull())
        return;
    Json point = positionAt(mercator::toLatLon(view->centre()));
    if (!m_points.empty() && point == m_points.back())
        return;
    if (!m_points.empty() && point == m_points.front())
        point = besideIt(point);
    m_points.push_back(std::move(point));
    keep();
}

void MapDrawing::dropLast()
{
    if (m_points.empty())
        return;
    m_points.pop_back();
    keep();
}

void MapDrawing::clear()
{
    if (m_points.empty())
        return;
    m_cleared = std::exchange(m_points, {});
    keep();
}

void MapDrawing::putBack()
{
    if (!isCleared())
        return;
    m_points = std::exchange(m_cleared, {});
    keep();
}

int MapDrawing::wanting() const
{
    return std::max(0, (m_isArea ? 3 : 2) - count());
}

bool MapDrawing::isReady() const
{
    return m_isReadable && (m_points.empty() ? !m_known.isEmpty() : wanting() == 0);
}

QString MapDrawing::words() const
{
    if (!m_form)
        return {};
    const Language language = m_form->tongue();
    const auto say = [&](const char *dutch, const char *english) {
        return QString(language == Language::Dutch ? dutch : english);
    };
    if (m_points.empty())
        return say("Nog geen punt.", "No point yet.");
    const QString words = QString::fromStdString(shapeInWords(m_isArea, m_points, language));
    if (wanting() > 0)
        return words + say(": nog %1 nodig", ": %1 more needed").arg(wanting());
    return isFull() ? words + say(": meer kan niet", ": there can not be more") : words;
}

MapFigure MapDrawing::figure() const
{
    MapFigure figure{.isArea = m_isArea,
                     .record = m_form ? m_form->record().toStdString() : std::string(),
                     .field = m_field.toStdString()};
    for (const Json &point : m_points)
        figure.points.push_back(pointOf(point).value_or(WorldPoint()));
    return figure;
}

bool MapDrawing::showOn(MapView *view) const
{
    const std::vector<WorldPoint> points = figure().points;
    if (!view || points.empty())
        return false;
    const auto [west, east] = std::ranges::minmax(points, {}, &WorldPoint::x);
    const auto [north, south] = std::ranges::minmax(points, {}, &WorldPoint::y);
    const double aside = (east.x - west.x) * 0.15, above = (south.y - north.y) * 0.15;
    view->showAll({west.x - aside, north.y - above}, {east.x + aside, south.y + above});
    if (view->zoom() > oneStreet)
        view->go(view->centre(), oneStreet);
    return true;
}

} // namespace piketboek
