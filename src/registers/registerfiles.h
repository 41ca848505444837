// The register files are the descriptions of assets/registers, and the settings beside them, which become
// part of the program.
#pragma once

#include <string_view>
#include <vector>

namespace piketboek {

struct RegisterFile
{
    std::string_view name;
    std::string_view text;
};

const std::vector<RegisterFile> &registerFiles();
/// Of assets/settings.
const std::vector<RegisterFile> &settingFiles();

} // namespace piketboek
