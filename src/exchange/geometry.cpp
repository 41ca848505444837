#include "exchange/geometry.h"

#include "exchange/position.h"
#include "exchange/shapevalue.h"

#include <algorithm>

namespace piketboek {

namespace {

// A number that is no integer is read as its text.
std::string numberOf(const Json &value)
{
    if (value.asInteger())
        return std::to_string(*value.asInteger());
    return value.asText() ? *value.asText() : std::string();
}

Result<Json> readPoint(const Json &point)
{
    const Json::Array *numbers = point.asArray();
    if (numbers && numbers->size() >= 2) {
        Result<Json> position = readDegrees(numberOf((*numbers)[1]), numberOf((*numbers)[0]));
        if (position)
            return position;
    }
    return fail(Remedy::AskAgain, "a point of this GeoJSON is no place: write [LON,LAT] in degrees such as "
                                  "[4.6901,51.8133]");
}

const Json::Array *pointsOf(const Json &geometry)
{
    const Json *coordinates = geometry.find("coordinates");
    const Json::Array *points = coordinates ? coordinates->asArray() : nullptr;
    if (!points || geometry.text("type") == "LineString")
        return points;
    return geometry.text("type") == "Polygon" && points->size() == 1 ? points->front().asArray() : nullptr;
}

std::string coordinates(const std::string &position)
{
    const size_t comma = position.find(',');
    return '[' + position.substr(comma + 1) + ',' + position.substr(0, comma) + ']';
}

bool isClockwise(const std::vector<Json> &ring)
{
    const auto from = [&](size_t corner, const char *axis) {
        return static_cast<double>(ring[corner].integer(axis) - ring[0].integer(axis));
    };
    double twiceTheArea = 0;
    for (size_t i = 1; i < ring.size(); ++i)
        twiceTheArea += from(i - 1, "lon7") * from(i, "lat7") - from(i, "lon7") * from(i - 1, "lat7");
    return twiceTheArea < 0;
}

} // namespace

Result<Json> readGeometry(const Json &geometry)
{
    const Json::Array *points = pointsOf(geometry);
    if (!points)
        return fail(Remedy::AskAgain, "this GeoJSON is no Polygon of one ring and no LineString");
    std::vector<Json> positions;
    for (const Json &point : *points) {
        Result<Json> position = readPoint(point);
        if (!position)
            return position;
        positions.push_back(std::move(*position));
    }
    const bool isRing = geometry.text("type") == "Polygon";
    if (isRing && (positions.empty() || positions.front() != positions.back()))
        return fail(Remedy::AskAgain, "the ring of this GeoJSON does not end where it began");
    return shapeOf(isRing, std::move(positions));
}

std::string pointGeometry(const std::string &position)
{
    return R"({"coordinates":)" + coordinates(position) + R"(,"type":"Point"})";
}

std::string shapeGeometry(const Json &shape)
{
    std::vector<Json> positions = positionsOf(shape);
    if (isArea(shape) && isClockwise(positions))
        std::ranges::reverse(positions);
    std::string points;
    for (const Json &position : positions)
        points.append(points.empty() ? "" : ",").append(coordinates(writePosition(position)));
    return isArea(shape) ? R"({"coordinates":[[)" + points + R"(]],"type":"Polygon"})"
                         : R"({"coordinates":[)" + points + R"(],"type":"LineString"})";
}

} // namespace piketboek
