// Language is one of the two tongues the screens, reports and dates are written in.
#pragma once

namespace piketboek {

enum class Language { Dutch, English };

} // namespace piketboek
