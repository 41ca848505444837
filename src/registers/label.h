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
    Label &operator+=(const Label &more)
    {
        dutch += more.dutch;
        english += more.english;
        return *this;
    }
    bool operator==(const Label &) const = default;
};

inline Label operator+(Label label, const Label &more)
{
    return label += more;
}

/// What is the same in both tongues, such as a number or a title.
inline Label inBothTongues(const std::string &words)
{
    return {words, words};
}

} // namespace piketboek
