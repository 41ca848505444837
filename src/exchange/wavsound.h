// A WavSound is a recording made whole: its header says how much sound there is, and nothing a recorder wrote
// beside the sound is left.
#pragma once

#include "base/failure.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace piketboek {

struct WavSound
{
    std::string bytes = {};
    int64_t length = 0; ///< ms

    /// Of a WAV file with plain samples (PCM), also one that was cut off or whose recorder was killed before
    /// it wrote how long it is. AskAgain when there is no sound in it.
    static Result<WavSound> mended(std::string_view bytes);
};

} // namespace piketboek
