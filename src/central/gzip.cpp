#include "central/gzip.h"

#include <libdeflate.h>

#include <memory>

namespace piketboek {

namespace {

// Level 1 packs a pull page nearly as small as level 6, in a third of its time.
constexpr int quickest = 1;
// A member ends with its CRC-32 and the length of what it unpacks to (RFC 1952 §2.3.1).
constexpr size_t lengthAtEnd = 4;
constexpr size_t smallestMember = 18;

struct Free
{
    void operator()(libdeflate_compressor *packer) const { libdeflate_free_compressor(packer); }
    void operator()(libdeflate_decompressor *unpacker) const { libdeflate_free_decompressor(unpacker); }
};

size_t claimedLength(std::string_view packed)
{
    size_t length = 0;
    for (size_t i = 0; i < lengthAtEnd; ++i)
        length |= size_t{static_cast<unsigned char>(packed[packed.size() - lengthAtEnd + i])} << (8 * i);
    return length;
}

} // namespace

std::string gzip(std::string_view plain)
{
    const std::unique_ptr<libdeflate_compressor, Free> packer(libdeflate_alloc_compressor(quickest));
    if (!packer)
        throw std::bad_alloc();
    std::string packed(libdeflate_gzip_compress_bound(packer.get(), plain.size()), '\0');
    packed.resize(
        libdeflate_gzip_compress(packer.get(), plain.data(), plain.size(), packed.data(), packed.size()));
    return packed;
}

std::expected<std::string, GunzipError> gunzip(std::string_view packed, size_t limit)
{
    if (packed.size() < smallestMember || !packed.starts_with("\x1f\x8b"))
        return std::unexpected(GunzipError::NotGzip);
    const size_t claimed = claimedLength(packed);
    if (claimed > limit)
        return std::unexpected(GunzipError::TooLarge);
    const std::unique_ptr<libdeflate_decompressor, Free> unpacker(libdeflate_alloc_decompressor());
    if (!unpacker)
        throw std::bad_alloc();
    std::string plain(claimed, '\0');
    size_t taken = 0, made = 0;
    const libdeflate_result result = libdeflate_gzip_decompress_ex(
        unpacker.get(), packed.data(), packed.size(), plain.data(), plain.size(), &taken, &made);
    if (result != LIBDEFLATE_SUCCESS || taken != packed.size() || made != claimed)
        return std::unexpected(GunzipError::NotGzip);
    return plain;
}

} // namespace piketboek
