#include "report/municipality.h"

#include <algorithm>
#include <array>
#include <utility>

namespace piketboek {

namespace {

using Named = std::pair<std::string_view, std::string_view>;

constexpr std::array<Named, 10> names = {{{"GM0482", "Alblasserdam"},
                                          {"GM0505", "Dordrecht"},
                                          {"GM0512", "Gorinchem"},
                                          {"GM0523", "Hardinxveld-Giessendam"},
                                          {"GM0531", "Hendrik-Ido-Ambacht"},
                                          {"GM0590", "Papendrecht"},
                                          {"GM0610", "Sliedrecht"},
                                          {"GM0642", "Zwijndrecht"},
                                          {"GM1963", "Hoeksche Waard"},
                                          {"GM1978", "Molenlanden"}}};

} // namespace

std::string municipalityName(std::string_view code)
{
    const auto found = std::ranges::find(names, code, &Named::first);
    return std::string(found == names.end() ? code : found->second);
}

std::vector<std::string> municipalityNames()
{
    std::vector<std::string> all;
    all.reserve(names.size());
    for (const auto &[code, name] : names)
        all.emplace_back(name);
    return all;
}

} // namespace piketboek
