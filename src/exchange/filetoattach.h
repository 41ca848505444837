// What a person chose to attach, made ready: a photo loses what its camera wrote in it, and where it was
// taken is kept apart.
#pragma once

#include "store/attached.h"

#include <string>
#include <string_view>

namespace piketboek {

/// `name` is that of the file, without its folder. AskAgain for what is no whole picture, and for kinds of
/// picture and film from which nothing can be taken out here.
Result<NewFile> fileToAttach(std::string_view name, std::string bytes);
/// As `fileToAttach`; AskAgain when it is not there, can not be read or is too large.
Result<NewFile> readFileToAttach(const std::string &path);

} // namespace piketboek
