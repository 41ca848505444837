#include "exchange/position.h"

#include "base/writtentime.h"
#include "registers/label.h"

#include <QRegularExpression>

#include <charconv>
#include <cmath>

namespace piketboek {

namespace {

std::optional<double> number(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isDegrees(std::optional<double> value, double most)
{
    return value && std::abs(*value) <= most;
}

bool isNetherlands(double latitude, double longitude)
{
    return latitude > 50 && latitude < 54 && longitude > 3 && longitude < 8;
}

std::string decimal(int64_t tenMillionths)
{
    const std::string digits = std::to_string(std::abs(tenMillionths));
    const std::string padded = std::string(digits.size() < 8 ? 8 - digits.size() : 0, '0') + digits;
    return (tenMillionths < 0 ? "-" : "") + padded.substr(0, padded.size() - 7) + '.' +
           padded.substr(padded.size() - 7);
}

// Words for the two tongues, behind what was typed.
const Label noPlace = {
    " is geen positie: schrijf breedte- en lengtegraad, zoals 51.8133,4.6901, of X,Y in meters RD, zoals "
    "105400,425600",
    " is no position: write LAT,LON such as 51.8133,4.6901, or X,Y in metres of RD such as 105400,425600"};
const Label turnedRound = {" heeft breedte- en lengtegraad verwisseld: schrijf ze zoals 51.8133,4.6901",
                           " has its numbers the wrong way round: write LAT,LON such as 51.8133,4.6901"};
const Label noMetres = {
    " is geen plaats in Nederland in meters RD: eerst X (0 tot 280000), dan Y (300000 tot 625000)",
    " is no place in the Netherlands in metres of RD: first X (0 to 280000), then Y (300000 to 625000)"};
const Label swapped = {" lijken RD-coördinaten in de verkeerde volgorde: eerst X, dan Y (Y is altijd groter)",
                       " look like RD coordinates the wrong way round: first X, then Y (Y is always larger)"};

const Label farAway = {" ligt ver buiten Nederland: schrijf breedte- en lengtegraad zoals 51.8133,4.6901",
                       " is far from the Netherlands: write LAT,LON such as 51.8133,4.6901"};

std::unexpected<Failure> refuse(std::string_view typed, const Label &words, Language language)
{
    return fail(Remedy::AskAgain, quoted(typed, language) + words.in(language));
}

// The Netherlands and their edges, as far as the map goes.
bool isAround(const Json &position)
{
    const int64_t latitude = position.integer("lat7"), longitude = position.integer("lon7");
    return latitude >= 505'000'000 && latitude <= 538'000'000 && longitude >= 30'000'000 &&
           longitude <= 75'000'000;
}

std::string plain(const QString &number, bool isGrouped)
{
    return (isGrouped ? QString(number).remove('.') : QString(number).replace(',', '.')).toStdString();
}

// South and west are nowhere near: such words stay words. Degrees with two decimals or more, or whole
// hundreds of metres: two house numbers are none.
std::optional<std::pair<std::string, std::string>> coordinatesIn(std::string_view typed)
{
    static const QRegularExpression degrees(
        R"(^(-?\d{1,3}[.,]\d{2,})\s*°?\s*[Nn]?\s*[,;/\s]\s*(-?\d{1,3}[.,]\d{2,})\s*°?\s*[EeOo]?$)");
    static const QRegularExpression metres(
        R"(^(?=.*\d{6})(?:[Rr][Dd]\s*:?\s*)?([1-9]\d{3,5}(?:[.,]\d+)?)\s*[,;/\s]\s*([1-9]\d{3,5}(?:[.,]\d+)?)$)");
    static const QRegularExpression grouped(
        R"(^(?:[Rr][Dd]\s*:?\s*)?(\d{1,3}\.\d{3})\s*[,;/\s]\s*(\d{3}\.\d{3})$)");
    const QString words = QString::fromUtf8(typed.data(), qsizetype(typed.size())).trimmed();
    const QRegularExpressionMatch inGroups = grouped.match(words);
    const bool isGrouped = inGroups.hasMatch() && inGroups.captured(2).toDouble() > 180;
    for (const QRegularExpressionMatch &match :
         {isGrouped ? inGroups : metres.match(words), degrees.match(words)}) {
        if (match.hasMatch())
            return std::pair(plain(match.captured(1), isGrouped), plain(match.captured(2), isGrouped));
    }
    return std::nullopt;
}

Result<Json> fromMetres(RdPoint point, std::string_view typed, Language language)
{
    const Result<RdNew> &grid = RdNew::ofThisThread();
    if (!grid)
        return std::unexpected(grid.error());
    if (const Result<LatLon> place = grid->toLatLon(point))
        return positionAt(*place);
    const bool isTurned = grid->toLatLon({point.y, point.x}).has_value();
    return refuse(typed, isTurned ? swapped : noMetres, language);
}

} // namespace

Json positionAt(LatLon place)
{
    return Json::object({{"lat7", int64_t{std::llround(place.latitude * 1e7)}},
                         {"lon7", int64_t{std::llround(place.longitude * 1e7)}}});
}

std::optional<LatLon> latLonOf(const Json &position)
{
    const Json *latitude = position.find("lat7"), *longitude = position.find("lon7");
    if (!latitude || !longitude || !latitude->asInteger() || !longitude->asInteger())
        return std::nullopt;
    return LatLon{static_cast<double>(*latitude->asInteger()) / 1e7,
                  static_cast<double>(*longitude->asInteger()) / 1e7};
}

Result<Json> readDegrees(std::string_view latitude, std::string_view longitude, Language language)
{
    const std::string typed = std::string(latitude) + ',' + std::string(longitude);
    const auto north = number(latitude), east = number(longitude);
    if (!isDegrees(north, 90) || !isDegrees(east, 180))
        return refuse(typed, noPlace, language);
    return isNetherlands(*east, *north) ? refuse(typed, turnedRound, language)
                                        : Result<Json>(positionAt({*north, *east}));
}

Result<Json> readPosition(std::string_view typed, Language language)
{
    const bool hasComma = typed.contains(',');
    const size_t mark = typed.find(hasComma ? ',' : ' ');
    if (mark == std::string_view::npos)
        return refuse(typed, noPlace, language);
    const std::string_view first = typed.substr(0, mark), second = typed.substr(mark + 1);
    const auto x = number(first), y = number(second);
    if (x && y && !isDegrees(x, 180) && !isDegrees(y, 180))
        return fromMetres({*x, *y}, typed, language);
    return hasComma ? readDegrees(first, second, language) : refuse(typed, noPlace, language);
}

std::optional<Result<Json>> readTypedPosition(std::string_view typed, Language language)
{
    const std::optional<std::pair<std::string, std::string>> pair = coordinatesIn(typed);
    if (!pair)
        return std::nullopt;
    Result<Json> position = readPosition(pair->first + ',' + pair->second, language);
    if (!position || isAround(*position))
        return position;
    return refuse(typed, farAway, language);
}

std::string positionInWords(const Json &position)
{
    const std::optional<LatLon> place = latLonOf(position);
    if (!place)
        return {};
    const QString degrees =
        QString("%1, %2").arg(place->latitude, 0, 'f', 5).arg(place->longitude, 0, 'f', 5);
    const Result<RdNew> &grid = RdNew::ofThisThread();
    const Result<RdPoint> metres = grid ? grid->toRd(*place) : std::unexpected(grid.error());
    if (!metres)
        return degrees.toStdString();
    return (degrees + QString(" · RD %1, %2").arg(std::llround(metres->x)).arg(std::llround(metres->y)))
        .toStdString();
}

std::string writePosition(const Json &position)
{
    const Json *latitude = position.find("lat7"), *longitude = position.find("lon7");
    if (!latitude || !longitude || !latitude->asInteger() || !longitude->asInteger())
        return {};
    return decimal(*latitude->asInteger()) + ',' + decimal(*longitude->asInteger());
}

} // namespace piketboek
