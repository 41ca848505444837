// Shape is the outline of an area in longitude and latitude, with its holes and separate parts.
#pragma once

#include <limits>
#include <vector>

namespace piketboek {

struct Corner
{
    double longitude;
    double latitude;
};

class Shape
{
public:
    using Ring = std::vector<Corner>;

    /// Outer rings, holes and other parts alike: an odd number of crossings is inside.
    void add(Ring ring);

    /// Of two areas that share a border, a point on it is in one, never in both or neither.
    bool contains(double latitude, double longitude) const;

    const std::vector<Ring> &rings() const { return m_rings; }

private:
    static constexpr double far = std::numeric_limits<double>::infinity();

    std::vector<Ring> m_rings;
    Corner m_least{far, far};
    Corner m_most{-far, -far};
};

} // namespace piketboek
