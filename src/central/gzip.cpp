#include "central/gzip.h"

#include <zlib.h>

#include <algorithm>

namespace piketboek {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16;
// Level 1 halves a pull page as level 6 nearly does, in a third of its time.
constexpr int quickest = 1;
constexpr size_t piece = 64 << 10;

Bytef *bytesOf(std::string_view text)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(text.data()));
}

/// Makes room for one more piece, but one byte beyond the limit at most, and inflates into it.
int inflatePiece(z_stream &stream, std::string &plain, size_t limit)
{
    const size_t made = plain.size();
    plain.resize(std::min(made + piece, limit + 1));
    stream.next_out = bytesOf(plain) + made;
    stream.avail_out = static_cast<uInt>(plain.size() - made);
    const int state = inflate(&stream, Z_NO_FLUSH);
    plain.resize(plain.size() - stream.avail_out);
    return state;
}

} // namespace

std::string gzip(std::string_view plain)
{
    z_stream stream{};
    deflateInit2(&stream, quickest, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, plain.size()), '\0');
    stream.next_in = bytesOf(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::expected<std::string, GunzipError> gunzip(std::string_view packed, size_t limit)
{
    z_stream stream{};
    inflateInit2(&stream, gzipWindow);
    stream.next_in = bytesOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain;
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= limit)
        state = inflatePiece(stream, plain, limit);
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (plain.size() > limit)
        return std::unexpected(GunzipError::TooLarge);
    if (!whole)
        return std::unexpected(GunzipError::NotGzip);
    return plain;
}

} // namespace piketboek
