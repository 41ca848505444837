// What must work for a measurement to mean anything: it ends the program otherwise.
#pragma once

#include "base/failure.h"

#include <cstdio>
#include <cstdlib>

namespace piketboek::bench {

[[noreturn]] inline void giveUp(const std::string &words)
{
    std::fprintf(stderr, "bench: %s\n", words.c_str());
    std::exit(1);
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().words);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace piketboek::bench
