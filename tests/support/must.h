// What a test takes for granted: the value, or the end of the program with the words of the failure.
#pragma once

#include "base/failure.h"

#include <QtGlobal>

namespace piketboek {

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().words.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace piketboek
