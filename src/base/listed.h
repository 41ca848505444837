// Listed writes names one behind the other: the first twelve, and how many more there are.
#pragma once

#include <string>
#include <vector>

namespace piketboek {

inline std::string listed(const std::vector<std::string> &names)
{
    constexpr size_t most = 12;
    std::string words;
    for (size_t i = 0; i < names.size() && i < most; ++i)
        words.append(words.empty() ? "" : ", ").append(names[i]);
    return names.size() > most ? words + " and " + std::to_string(names.size() - most) + " more" : words;
}

} // namespace piketboek
