// The description of the central log's interface, as OpenAPI 3.0.
#pragma once

#include <string_view>

namespace piketboek {

extern const std::string_view openApi;

} // namespace piketboek
