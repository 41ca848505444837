#include "place/areafile.h"

#include "place/rdnew.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace piketboek {

namespace {

std::unexpected<Failure> broken(const std::string &path, const std::string &what)
{
    return fail(Remedy::ShowOfficer,
                "The area file " + path + ' ' + what + ": put a sound one in its place.");
}

bool isBuurtCode(const std::string &code)
{
    return code.size() == 10 && code.starts_with("BU") &&
           code.find_first_not_of("0123456789", 2) == std::string::npos;
}

// "Wijk 01 Binnenstad" counts and names it at once; people say the name.
std::string withoutNumber(const std::string &name)
{
    const size_t number = std::string_view("Wijk ").size();
    if (!name.starts_with("Wijk "))
        return name;
    const size_t end = name.find_first_not_of("0123456789", number);
    return end == std::string::npos || end == number || name[end] != ' ' ? name : name.substr(end + 1);
}

std::optional<Neighbourhood> neighbourhoodOf(const QJsonObject &properties)
{
    const auto text = [&](const char *name) {
        return properties[QLatin1String(name)].toString().toStdString();
    };
    Neighbourhood found{.code = text(properties.contains("statcode") ? "statcode" : "buurtcode"),
                        .name = text(properties.contains("statnaam") ? "statnaam" : "buurtnaam")};
    if (!isBuurtCode(found.code) || found.name.empty())
        return std::nullopt;
    found.wijkCode = "WK" + found.code.substr(2, 6);
    found.wijkName = withoutNumber(text("wijknaam"));
    found.year = properties.contains("jaar") ? properties["jaar"].toInt()
                                             : properties["jrstatcode"].toString().left(4).toInt();
    return found;
}

std::optional<Corner> fromMetres(RdPoint point)
{
    const Result<RdNew> &grid = RdNew::ofThisThread();
    const Result<LatLon> place = grid ? grid->toLatLon(point) : std::unexpected(grid.error());
    return place ? std::optional(Corner{place->longitude, place->latitude}) : std::nullopt;
}

std::optional<Corner> cornerOf(const QJsonArray &pair)
{
    const Corner corner{pair[0].toDouble(NAN), pair[1].toDouble(NAN)};
    if (corner.longitude > 180)
        return fromMetres({corner.longitude, corner.latitude});
    if (!(std::abs(corner.longitude) <= 180 && std::abs(corner.latitude) <= 90))
        return std::nullopt;
    return corner;
}

bool addRing(Shape &shape, const QJsonArray &corners)
{
    Shape::Ring ring;
    for (const auto &pair : corners) {
        const auto corner = cornerOf(pair.toArray());
        if (!corner)
            return false;
        ring.push_back(*corner);
    }
    if (ring.size() < 4)
        return false;
    shape.add(std::move(ring));
    return true;
}

bool addPolygon(Shape &shape, const QJsonArray &rings)
{
    for (const auto &ring : rings) {
        if (!addRing(shape, ring.toArray()))
            return false;
    }
    return !rings.isEmpty();
}

std::optional<Shape> shapeOf(const QJsonObject &geometry)
{
    const bool multiple = geometry["type"] == "MultiPolygon";
    const QJsonArray coordinates = geometry["coordinates"].toArray();
    if ((!multiple && geometry["type"] != "Polygon") || coordinates.isEmpty())
        return std::nullopt;
    Shape shape;
    if (!multiple)
        return addPolygon(shape, coordinates) ? std::optional(shape) : std::nullopt;
    for (const auto &polygon : coordinates) {
        if (!addPolygon(shape, polygon.toArray()))
            return std::nullopt;
    }
    return shape;
}

} // namespace

Result<std::vector<Areas::Area>> readAreaFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, "can not be read");
    const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object()["features"].toArray();
    if (features.isEmpty())
        return broken(path, "is not a GeoJSON collection of features");
    std::vector<Areas::Area> areas;
    for (const auto &feature : features) {
        const auto neighbourhood = neighbourhoodOf(feature.toObject()["properties"].toObject());
        const auto shape = shapeOf(feature.toObject()["geometry"].toObject());
        const std::string which = "has in feature " + std::to_string(areas.size() + 1);
        if (!neighbourhood)
            return broken(path, which + " no code and name of a neighbourhood");
        if (!shape)
            return broken(path, which + " no outline in longitude and latitude or in metres of RD");
        areas.push_back({*neighbourhood, *shape});
    }
    return areas;
}

} // namespace piketboek
