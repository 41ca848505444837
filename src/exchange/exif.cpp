#include "exchange/exif.h"

#include <cmath>
#include <cstdlib>

namespace piketboek {

namespace {

constexpr uint32_t orientationTag = 0x0112, placeTag = 0x8825;
constexpr uint32_t latitudeSign = 1, latitude = 2, longitudeSign = 3, longitude = 4, accuracy = 31;
constexpr uint32_t asciiType = 2, shortType = 3, longType = 4, rationalType = 5;

class Tiff
{
public:
    explicit Tiff(std::string_view bytes) : m_bytes(bytes), m_bigFirst(bytes.starts_with("MM")) {}

    bool isOne() const
    {
        return (m_bytes.starts_with("MM") || m_bytes.starts_with("II")) && number(2, 2) == 42;
    }
    uint32_t first() const { return number(4, 4); }

    /// Where the value of that tag stands: its offset, when type and count fit and it lies within the block.
    std::optional<size_t> find(size_t directory, uint32_t tag, uint32_t type, uint32_t count) const
    {
        const size_t entries = number(directory, 2);
        for (size_t at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
            if (number(at, 2) != tag)
                continue;
            const size_t size = sizeOf(type) * count;
            const size_t place = size <= 4 ? at + 8 : number(at + 8, 4);
            const bool fits = number(at + 2, 2) == type && number(at + 4, 4) == count;
            return fits && place + size <= m_bytes.size() ? std::optional(place) : std::nullopt;
        }
        return std::nullopt;
    }

    uint32_t number(size_t at, size_t size) const
    {
        if (at + size > m_bytes.size())
            return 0;
        uint32_t value = 0;
        for (size_t byte = 0; byte < size; ++byte) {
            const size_t from = m_bigFirst ? byte : size - 1 - byte;
            value = value << 8 | static_cast<unsigned char>(m_bytes[at + from]);
        }
        return value;
    }

    std::optional<double> rational(size_t at) const
    {
        const uint32_t below = number(at + 4, 4);
        return below == 0 ? std::nullopt : std::optional(double(number(at, 4)) / below);
    }
    char letter(size_t at) const { return m_bytes[at]; }

private:
    static size_t sizeOf(uint32_t type)
    {
        return type == rationalType ? 8 : type == longType ? 4 : type == shortType ? 2 : 1;
    }

    std::string_view m_bytes;
    bool m_bigFirst;
};

// Degrees, minutes and seconds, each a fraction; a camera that knows no seconds writes 0/1, or 0/0.
std::optional<double> degrees(const Tiff &tiff, size_t directory, uint32_t tag)
{
    const std::optional<size_t> at = tiff.find(directory, tag, rationalType, 3);
    const std::optional<double> whole = at ? tiff.rational(*at) : std::nullopt;
    if (!whole)
        return std::nullopt;
    return *whole + tiff.rational(*at + 8).value_or(0) / 60 + tiff.rational(*at + 16).value_or(0) / 3600;
}

std::optional<int64_t> signedDegrees(const Tiff &tiff, size_t directory, uint32_t tag, uint32_t signTag,
                                     std::string_view letters, double most)
{
    const std::optional<size_t> sign = tiff.find(directory, signTag, asciiType, 2);
    const std::optional<double> value = degrees(tiff, directory, tag);
    if (!sign || !value || *value > most || !letters.contains(tiff.letter(*sign)))
        return std::nullopt;
    const int64_t tenMillionths = std::llround(*value * 1e7);
    return tiff.letter(*sign) == letters[0] ? tenMillionths : -tenMillionths;
}

std::optional<Exif::Place> placeIn(const Tiff &tiff, size_t directory)
{
    const auto lat7 = signedDegrees(tiff, directory, latitude, latitudeSign, "NS", 90);
    const auto lon7 = signedDegrees(tiff, directory, longitude, longitudeSign, "EW", 180);
    // A camera without a fix writes zeroes.
    if (!lat7 || !lon7 || (*lat7 == 0 && *lon7 == 0))
        return std::nullopt;
    Exif::Place place{*lat7, *lon7};
    const std::optional<size_t> error = tiff.find(directory, accuracy, rationalType, 1);
    if (const std::optional<double> metres = error ? tiff.rational(*error) : std::nullopt)
        place.accuracy = std::llround(*metres);
    return place;
}

} // namespace

Exif Exif::read(std::string_view bytes)
{
    Exif exif;
    const Tiff tiff(bytes);
    if (!tiff.isOne())
        return exif;
    const size_t directory = tiff.first();
    if (const std::optional<size_t> at = tiff.find(directory, orientationTag, shortType, 1)) {
        const uint32_t said = tiff.number(*at, 2);
        exif.orientation = said >= 1 && said <= 8 ? int(said) : 1;
    }
    if (const std::optional<size_t> at = tiff.find(directory, placeTag, longType, 1))
        exif.place = placeIn(tiff, tiff.number(*at, 4));
    return exif;
}

} // namespace piketboek
