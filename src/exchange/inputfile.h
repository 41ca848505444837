// An input file is text that someone hands in: bounded in size, strictly UTF-8, or refused in one sentence.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace piketboek {

inline constexpr int64_t largestInput = 64LL * 1024 * 1024;

/// The bytes of a regular file. AskAgain when it is not there, can not be read or has more than
/// `largestInput`.
Result<std::string> readInput(const std::string &path);

/// The text without its byte order mark. UTF-16 and other encodings are refused, with how to save it instead.
Result<std::string_view> asText(std::string_view bytes);

} // namespace piketboek
