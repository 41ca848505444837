#include "exchange/barepicture.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace piketboek {

namespace {

using namespace std::string_view_literals;

constexpr auto jpegStart = "\xFF\xD8"sv;
constexpr auto pngStart = "\x89PNG\r\n\x1A\n"sv;
constexpr auto exifStart = "Exif\0\0"sv;

unsigned char byteAt(std::string_view bytes, size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::unexpected<Failure> unreadable(const char *kind)
{
    return fail(Remedy::AskAgain, std::string("this is no whole ") + kind +
                                      " picture: nothing was stored; choose another file, or save it anew");
}

/// One part of a JPEG: its marker, and all of its bytes from the marker on.
struct Segment
{
    unsigned char marker = 0;
    std::string_view whole = {};

    std::string_view body() const { return whole.substr(4); }
};

// T.81 §B.1.1: what is compressed ends at a marker that is neither a stuffed byte nor a restart.
size_t endOfScan(std::string_view bytes, size_t from)
{
    for (size_t at = from; at + 1 < bytes.size(); ++at) {
        const unsigned char next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == 0xFF && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
    }
    return bytes.size();
}

bool isPartOfPicture(unsigned char marker)
{
    return (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || (marker >= 0xDA && marker <= 0xDD);
}

bool isBeside(unsigned char marker)
{
    return (marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE;
}

// What decoders need to show the colours right: JFIF without its small picture, a colour profile, Adobe's
// mark.
bool isNeeded(const Segment &segment)
{
    const std::string_view body = segment.body();
    return (segment.marker == 0xE0 && body.starts_with("JFIF\0"sv) && body.size() == 14) ||
           (segment.marker == 0xE2 && body.starts_with("ICC_PROFILE\0"sv)) ||
           (segment.marker == 0xEE && body.starts_with("Adobe") && body.size() == 12);
}

std::string orientationSegment(int orientation)
{
    std::string segment("\xFF\xE1\0\x22"
                        "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"sv);
    segment += static_cast<char>(orientation);
    return segment + std::string(6, '\0');
}

class Jpeg
{
public:
    explicit Jpeg(std::string_view bytes) : m_bytes(bytes) {}

    Result<BarePicture> bare()
    {
        while (const std::optional<Segment> segment = next()) {
            if (segment->marker == 0xD9)
                return m_scanned ? Result<BarePicture>(done()) : unreadable("JPEG");
            take(*segment);
        }
        return unreadable("JPEG");
    }

private:
    std::optional<Segment> next()
    {
        size_t at = m_at;
        while (at + 1 < m_bytes.size() && byteAt(m_bytes, at) == 0xFF && byteAt(m_bytes, at + 1) == 0xFF)
            ++at;
        if (at + 2 > m_bytes.size() || byteAt(m_bytes, at) != 0xFF)
            return std::nullopt;
        const unsigned char marker = byteAt(m_bytes, at + 1);
        if (marker == 0xD9)
            return Segment{marker, m_bytes.substr(at, 2)};
        if ((!isPartOfPicture(marker) && !isBeside(marker)) || at + 4 > m_bytes.size())
            return std::nullopt;
        const size_t length = size_t{byteAt(m_bytes, at + 2)} << 8 | byteAt(m_bytes, at + 3);
        size_t end = at + 2 + length;
        if (length < 2 || end > m_bytes.size())
            return std::nullopt;
        end = marker == 0xDA ? endOfScan(m_bytes, end) : end;
        m_scanned = m_scanned || marker == 0xDA;
        m_at = end;
        return Segment{marker, m_bytes.substr(at, end - at)};
    }

    void take(const Segment &segment)
    {
        if (segment.marker == 0xE1 && segment.body().starts_with(exifStart))
            m_told = Exif::read(segment.body().substr(exifStart.size()));
        if (!isBeside(segment.marker) || isNeeded(segment))
            (segment.marker == 0xE0 ? m_head : m_rest) += segment.whole;
    }

    BarePicture done() const
    {
        const bool isTurned = m_told.orientation != 1;
        return {std::string(jpegStart) + m_head +
                    (isTurned ? orientationSegment(m_told.orientation) : std::string()) + m_rest + "\xFF\xD9",
                m_told};
    }

    std::string_view m_bytes;
    size_t m_at = jpegStart.size();
    bool m_scanned = false;
    Exif m_told;
    std::string m_head, m_rest;
};

bool isNeededChunk(std::string_view type)
{
    static constexpr std::array needed = {"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv, "cHRM"sv,
                                          "gAMA"sv, "sBIT"sv, "sRGB"sv, "bKGD"sv, "pHYs"sv};
    return std::ranges::find(needed, type) != needed.end();
}

} // namespace

bool BarePicture::isJpeg(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xD8\xFF"sv);
}

bool BarePicture::isPng(std::string_view bytes)
{
    return bytes.starts_with(pngStart);
}

Result<BarePicture> BarePicture::fromJpeg(std::string_view bytes)
{
    return isJpeg(bytes) ? Jpeg(bytes).bare() : unreadable("JPEG");
}

Result<BarePicture> BarePicture::fromPng(std::string_view bytes)
{
    BarePicture bare{std::string(pngStart)};
    for (size_t at = pngStart.size(); isPng(bytes) && at + 12 <= bytes.size();) {
        size_t length = 0;
        for (size_t byte = 0; byte < 4; ++byte)
            length = length << 8 | byteAt(bytes, at + byte);
        if (length > bytes.size() - at - 12)
            break;
        const std::string_view type = bytes.substr(at + 4, 4);
        if (type == "eXIf")
            bare.told.place = Exif::read(bytes.substr(at + 8, length)).place;
        if (isNeededChunk(type))
            bare.bytes += bytes.substr(at, length + 12);
        if (type == "IEND")
            return bare;
        at += length + 12;
    }
    return unreadable("PNG");
}

} // namespace piketboek
