// Areas says in which neighbourhood (buurt) and district (wijk) a point lies, from bundled files alone.
#pragma once

#include "base/failure.h"
#include "place/shape.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace piketboek {

struct Neighbourhood
{
    std::string code = {};     ///< BU05050100
    std::string name = {};     ///< Nieuwe Haven en omgeving
    std::string wijkCode = {}; ///< WK050501: from the code, because the outlines are generalised apart
    std::string wijkName = {}; ///< Binnenstad
    int year = 0;              ///< of the division: codes change from year to year

    bool operator==(const Neighbourhood &) const = default;
};

class Areas
{
public:
    struct Area
    {
        Neighbourhood neighbourhood;
        Shape shape;
    };

    /// Every .geojson file of the directory.
    static Result<Areas> load(const std::string &directory);

    /// One file.
    static Result<Areas> read(const std::string &path);

    /// Whether any of them is in that municipality: GM0505.
    bool isOf(std::string_view municipality) const;

    /// Nothing outside all areas.
    std::optional<Neighbourhood> at(double latitude, double longitude) const;

    std::optional<std::string> wijkName(std::string_view wijkCode) const;

    const std::vector<Area> &all() const { return m_areas; }

private:
    std::vector<Area> m_areas;
};

} // namespace piketboek
