#include "exchange/shapevalue.h"

#include "exchange/position.h"
#include "registers/formrules.h"

namespace piketboek {

namespace {

bool isShape(const Json &value)
{
    return fits({.type = FieldType::Shape}, value);
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
