// A BarePicture is a JPEG or PNG without anything its camera wrote beside the picture: the pixels are the
// same, bit for bit.
#pragma once

#include "base/failure.h"
#include "exchange/exif.h"

#include <string>
#include <string_view>

namespace piketboek {

struct BarePicture
{
    std::string bytes = {};
    Exif told = {}; ///< what was taken out; the orientation is left in

    static bool isJpeg(std::string_view bytes);
    static bool isPng(std::string_view bytes);
    /// AskAgain when it is cut off, or has parts in which no one can say what stands.
    static Result<BarePicture> fromJpeg(std::string_view bytes);
    static Result<BarePicture> fromPng(std::string_view bytes);
};

} // namespace piketboek
