#include "place/areas.h"

#include "place/areafile.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace piketboek {

namespace {

std::vector<std::string> areaFiles(const std::string &directory)
{
    std::vector<std::string> paths;
    std::error_code none;
    for (const auto &file : std::filesystem::directory_iterator(directory, none)) {
        if (file.path().extension() == ".geojson")
            paths.push_back(file.path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

} // namespace

Result<Areas> Areas::load(const std::string &directory)
{
    const auto paths = areaFiles(directory);
    if (paths.empty())
        return fail(Remedy::ShowOfficer, "No .geojson file with areas is in " + directory + ": put it back.");
    Areas areas;
    for (const std::string &path : paths) {
        auto read = readAreaFile(path);
        if (!read)
            return std::unexpected(read.error());
        std::ranges::move(*read, std::back_inserter(areas.m_areas));
    }
    return areas;
}

Result<Areas> Areas::read(const std::string &path)
{
    Result<std::vector<Area>> all = readAreaFile(path);
    if (!all)
        return std::unexpected(all.error());
    Areas areas;
    areas.m_areas = std::move(*all);
    return areas;
}

bool Areas::isOf(std::string_view municipality) const
{
    return std::ranges::any_of(m_areas, [&](const Area &area) {
        return std::string_view(area.neighbourhood.code).substr(2, 4) == municipality.substr(2);
    });
}

std::optional<Neighbourhood> Areas::at(double latitude, double longitude) const
{
    const auto found = std::ranges::find_if(
        m_areas, [&](const Area &area) { return area.shape.contains(latitude, longitude); });
    if (found == m_areas.end())
        return std::nullopt;
    return found->neighbourhood;
}

std::optional<std::string> Areas::wijkName(std::string_view wijkCode) const
{
    const auto found = std::ranges::find_if(
        m_areas, [&](const Area &area) { return area.neighbourhood.wijkCode == wijkCode; });
    if (found == m_areas.end())
        return std::nullopt;
    return found->neighbourhood.wijkName;
}

} // namespace piketboek
