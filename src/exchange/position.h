// A position is typed as LAT,LON in degrees or X,Y in metres of RD New, and stored in whole ten-millionths of
// a degree.
#pragma once

#include "base/failure.h"
#include "base/language.h"
#include "journal/json.h"
#include "place/rdnew.h"

#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

/// {"lat7":…,"lon7":…}
Json positionAt(LatLon place);
/// Nothing for what is no position.
std::optional<LatLon> latLonOf(const Json &position);
/// {"lat7":…,"lon7":…} of "LAT,LON", "X,Y" or "X Y". AskAgain for anything that is no place on earth, seems
/// to be LON,LAT or Y,X, or is in metres outside the Netherlands.
Result<Json> readPosition(std::string_view typed, Language language = Language::English);
/// The same of degrees only.
Result<Json> readDegrees(std::string_view latitude, std::string_view longitude,
                         Language language = Language::English);
/// Where a place is typed: a position if the words look like two coordinates, nothing if they are words. Also
/// with decimal commas or a space between. AskAgain as `readPosition`, and for what is far from here.
std::optional<Result<Json>> readTypedPosition(std::string_view typed, Language language);
/// "51.81330, 4.69010 · RD 106930, 425194"; without metres outside the Dutch grid, "" for what is no
/// position.
std::string positionInWords(const Json &position);
/// LAT,LON again, with seven decimals; "" for what is no position.
std::string writePosition(const Json &position);

} // namespace piketboek
