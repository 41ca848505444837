// DutchLines makes up lines as they stand in a journal: frequent words often, many compounds now and then.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace piketboek::bench {

class DutchLines
{
public:
    explicit DutchLines(unsigned seed) : m_random(seed) {}

    std::string words(size_t count);

private:
    void appendWord(std::string &line);
    size_t skewed(size_t end);

    std::mt19937 m_random;
};

} // namespace piketboek::bench
