#include "exchange/position.h"

#include "base/writtentime.h"
#include "registers/label.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace piketboek {

namespace {

std::optional<double> degrees(std::string_view text, double most)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size() || !(std::abs(value) <= most))
        return std::nullopt;
    return value;
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

} // namespace

Result<Json> readPosition(std::string_view typed, Language language)
{
    const Label noPosition = {" is geen positie: schrijf breedte- en lengtegraad, zoals 51.8133,4.6901",
                              " is no position: write LAT,LON such as 51.8133,4.6901"};
    const Label turnedRound = {" heeft breedte- en lengtegraad verwisseld: schrijf ze zoals 51.8133,4.6901",
                               " has its numbers the wrong way round: write LAT,LON such as 51.8133,4.6901"};
    const size_t comma = typed.find(',');
    const auto latitude = degrees(typed.substr(0, comma), 90);
    const auto longitude =
        comma == std::string_view::npos ? std::nullopt : degrees(typed.substr(comma + 1), 180);
    if (!latitude || !longitude)
        return fail(Remedy::AskAgain, quoted(typed, language) + noPosition.in(language));
    if (isNetherlands(*longitude, *latitude))
        return fail(Remedy::AskAgain, quoted(typed, language) + turnedRound.in(language));
    return Json::object({{"lat7", static_cast<int64_t>(std::llround(*latitude * 1e7))},
                         {"lon7", static_cast<int64_t>(std::llround(*longitude * 1e7))}});
}

std::string writePosition(const Json &position)
{
    const Json *latitude = position.find("lat7"), *longitude = position.find("lon7");
    if (!latitude || !longitude || !latitude->asInteger() || !longitude->asInteger())
        return {};
    return decimal(*latitude->asInteger()) + ',' + decimal(*longitude->asInteger());
}

} // namespace piketboek
