// A Label is a word of the duty desk in the two tongues of the screens.
#pragma once

#include "base/language.h"

#include <string>

namespace piketboek {

struct Label
{
    std::string dutch = {};
    std::string english = {};

    const std::string &in(Language language) const { return language == Language::Dutch ? dutch : english; }
    bool operator==(const Label &) const = default;
};

} // namespace piketboek
