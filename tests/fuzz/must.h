// must() ends the program when a promise is broken, so that the fuzzer keeps the input that broke it.
#pragma once

#include <cstdio>
#include <cstdlib>

inline void must(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}
