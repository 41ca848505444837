// A shape value is an area or a line on the map, typed as points: "51.8133,4.6901; 51.8140,4.6920; …".
#pragma once

#include "base/failure.h"
#include "base/language.h"
#include "journal/json.h"

#include <string>
#include <vector>

namespace piketboek {

/// Each point as `readPosition` takes it; a polygon ends where it began, a line does not. AskAgain for what
/// no FieldType::Shape may hold.
Result<Json> readShape(const std::vector<std::string> &typed, Language language = Language::English);
/// The same again, each point as `writePosition` does; "" for what is no shape.
std::string writeShape(const Json &shape);

/// Of positions as `readPosition` gives them. An area is told with the first one again at the end.
Result<Json> shapeOf(bool isArea, std::vector<Json> positions, Language language = Language::English);
/// The same positions again; none of what is no shape.
std::vector<Json> positionsOf(const Json &shape);
bool isArea(const Json &shape);

/// "Gebied, 5 punten", "Route, 12 punten, 1,4 km": its points would fill a page.
std::string shapeInWords(const Json &shape, Language language);
/// The same of one that may still want points; an area's first one is not told again.
std::string shapeInWords(bool isArea, const std::vector<Json> &positions, Language language);

} // namespace piketboek
