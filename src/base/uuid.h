// A UUIDv7 (RFC 9562) names a record or a log: made anywhere, sorted by the moment it was made.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace piketboek {

/// 36 characters, lower case; `random` holds at least 10 random bytes, `ms` is UTC since 1970.
std::string uuid7(int64_t ms, std::string_view random);

bool isUuid(std::string_view text);

} // namespace piketboek
