// The year page's template, as it stands in assets/templates.
#pragma once

#include <string_view>

namespace piketboek {

extern const std::string_view yearPageTemplate;

} // namespace piketboek
