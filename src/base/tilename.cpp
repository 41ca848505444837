#include "base/tilename.h"

namespace piketboek {

namespace {

bool fill(std::string &address, std::string_view mark, int64_t value)
{
    const size_t at = address.find(mark);
    if (at == std::string::npos)
        return false;
    address.replace(at, mark.size(), std::to_string(value));
    return true;
}

} // namespace

bool TileName::isThere() const
{
    const auto isOnIt = [this](int64_t at) { return at >= 0 && at < int64_t{1} << zoom; };
    return zoom >= 0 && zoom <= mostZoom && isOnIt(column) && isOnIt(row);
}

std::optional<std::string> addressOf(const std::string &address, const TileName &tile)
{
    std::string filled = address;
    const bool isWeb = filled.starts_with("https://") || filled.starts_with("http://");
    const bool isFilled = tile.isThere() && fill(filled, "{z}", tile.zoom) &&
                          fill(filled, "{x}", tile.column) &&
                          (fill(filled, "{y}", tile.row) || fill(filled, "{-y}", tile.rowFromSouth()));
    return isWeb && isFilled ? std::optional(filled) : std::nullopt;
}

bool isPicture(std::string_view bytes)
{
    return bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.starts_with("\xff\xd8\xff") ||
           (bytes.starts_with("RIFF") && bytes.size() > 12 && bytes.substr(8, 4) == "WEBP");
}

} // namespace piketboek
