// A digest is the SHA-256 of a context string and what follows it, so that no hash can stand in for another.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace piketboek {

using Hash = std::array<unsigned char, 32>;

/// The contexts of FORMAT.md; none is the beginning of another.
namespace context {
inline constexpr std::string_view entry = "piketboek-entry-1";
inline constexpr std::string_view cover = "piketboek-cover-1";
inline constexpr std::string_view first = "piketboek-first-1";
inline constexpr std::string_view seal = "piketboek-seal-1";
inline constexpr std::string_view chain = "piketboek-chain-1";
inline constexpr std::string_view link = "piketboek-link-1";
} // namespace context

/// SHA-256 (FIPS 180-4) of the context and the parts, one after the other.
Hash digest(std::string_view context, std::initializer_list<std::string_view> parts);

std::string_view bytesOf(const Hash &hash);
std::string toText(const Hash &hash);
/// 43 characters of base64url, as `toText` writes them; nothing for anything else.
std::optional<Hash> hashFromText(std::string_view text);
/// The 32 bytes as a store keeps them; nothing for another length.
std::optional<Hash> hashFromBytes(std::string_view bytes);

/// Eight bytes, the highest first.
std::string bigEndian(int64_t number);

} // namespace piketboek
