// Base64url without padding (RFC 4648 §5), strict: one text for each byte string and no other.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace piketboek {

std::string toBase64Url(std::string_view bytes);

/// Nothing for padding, other alphabets, impossible lengths or non-zero trailing bits.
std::optional<std::string> fromBase64Url(std::string_view text);

/// Decodes into exactly `out.size()` bytes; false for anything else.
bool fromBase64Url(std::string_view text, std::span<unsigned char> out);

} // namespace piketboek
