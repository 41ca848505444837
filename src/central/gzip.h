// Gzip in memory: packs an answer, and unpacks a body without ever making more than was allowed.
#pragma once

#include "base/failure.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace piketboek {

std::string gzip(std::string_view plain);

enum class GunzipError { NotGzip, TooLarge };

std::expected<std::string, GunzipError> gunzip(std::string_view packed, size_t limit);

} // namespace piketboek
