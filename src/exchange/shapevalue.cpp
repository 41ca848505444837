#include "exchange/shapevalue.h"

#include "exchange/position.h"
#include "registers/formrules.h"

#include <cmath>
#include <numbers>

namespace piketboek {

namespace {

bool isShape(const Json &value)
{
    return fits({.type = FieldType::Shape}, value);
}

// As far as a march goes the earth is flat.
double metresBetween(const Json &from, const Json &to)
{
    constexpr double metresInOne = 111'195 / 1e7; // of a ten-millionth of a degree, along a meridian
    const double middle = static_cast<double>(from.integer("lat7") + to.integer("lat7")) / 2e7;
    const auto north = static_cast<double>(to.integer("lat7") - from.integer("lat7"));
    const auto east = static_cast<double>(to.integer("lon7") - from.integer("lon7"));
    return metresInOne * std::hypot(north, east * std::cos(middle * std::numbers::pi / 180));
}

std::string lengthInWords(double metres, Language language)
{
    if (metres < 995)
        return std::to_string(std::llround(metres / 10) * 10) + " m";
    const int64_t hundreds = std::llround(metres / 100);
    return std::to_string(hundreds / 10) + (language == Language::Dutch ? ',' : '.') +
           std::to_string(hundreds % 10) + " km";
}

} // namespace

Result<Json> shapeOf(bool isArea, std::vector<Json> positions, Language language)
{
    if (isArea)
        positions.pop_back();
    Json::Array points;
    for (const Json &position : positions)
        points.emplace_back(Json::Array{position.integer("lat7"), position.integer("lon7")});
    Json shape = Json::object({{"kind", isArea ? "polygon" : "line"}, {"points", std::move(points)}});
    if (isShape(shape))
        return shape;
    const Label words = {
        "dit is geen gebied en geen lijn: een gebied heeft 3 tot 500 punten en dan het eerste "
        "nog eens, een lijn heeft er 2 tot 500 en eindigt niet waar zij begon",
        "this is no area and no line: an area has 3 to 500 points and then the first "
        "one again, a line has 2 to 500 and does not end where it began"};
    return fail(Remedy::AskAgain, words.in(language));
}

std::vector<Json> positionsOf(const Json &shape)
{
    std::vector<Json> positions;
    if (!isShape(shape))
        return positions;
    for (const Json &point : *shape.find("points")->asArray()) {
        const Json::Array &pair = *point.asArray();
        positions.push_back(Json::object({{"lat7", pair.front()}, {"lon7", pair.back()}}));
    }
    if (isArea(shape))
        positions.push_back(positions.front());
    return positions;
}

bool isArea(const Json &shape)
{
    return shape.text("kind") == "polygon";
}

std::string shapeInWords(const Json &shape, Language language)
{
    std::vector<Json> positions = positionsOf(shape);
    if (isArea(shape) && !positions.empty())
        positions.pop_back();
    return shapeInWords(isArea(shape), positions, language);
}

std::string shapeInWords(bool isArea, const std::vector<Json> &positions, Language language)
{
    const Label kind = isArea ? Label{"Gebied", "Area"} : Label{"Route", "Route"};
    const Label unit = positions.size() == 1 ? Label{" punt", " point"} : Label{" punten", " points"};
    std::string words = kind.in(language) + ", " + std::to_string(positions.size()) + unit.in(language);
    double metres = 0;
    for (size_t i = 1; i < positions.size(); ++i)
        metres += metresBetween(positions[i - 1], positions[i]);
    return isArea || positions.size() < 2 ? words : words + ", " + lengthInWords(metres, language);
}

Result<Json> readShape(const std::vector<std::string> &typed, Language language)
{
    std::vector<Json> positions;
    for (const std::string &point : typed) {
        Result<Json> position = readPosition(point, language);
        if (!position)
            return position;
        positions.push_back(std::move(*position));
    }
    const bool endsWhereItBegan = positions.size() > 1 && positions.front() == positions.back();
    return shapeOf(endsWhereItBegan, std::move(positions), language);
}

std::string writeShape(const Json &shape)
{
    std::string words;
    for (const Json &position : positionsOf(shape))
        words.append(words.empty() ? "" : "; ").append(writePosition(position));
    return words;
}

} // namespace piketboek
