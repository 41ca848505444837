#include "view/mapclusters.h"

#include <cmath>
#include <unordered_map>

namespace piketboek {

namespace {

/// The marks by the square of a grid that they lie in; what is near lies in the nine around.
class Grid
{
public:
    Grid(const std::vector<MapMark> &marks, double side) : m_marks(marks), m_side(side), m_taken(marks.size())
    {
        for (size_t i = 0; i < marks.size(); ++i)
            m_cells[keyOf(columnOf(marks[i].at.x), columnOf(marks[i].at.y))].push_back(i);
    }

    bool isTaken(size_t mark) const { return m_taken[mark]; }

    std::vector<size_t> takeAround(size_t lead)
    {
        std::vector<size_t> members{lead};
        m_taken[lead] = true;
        const int64_t column = columnOf(m_marks[lead].at.x), row = columnOf(m_marks[lead].at.y);
        for (int64_t x = column - 1; x <= column + 1; ++x) {
            for (int64_t y = row - 1; y <= row + 1; ++y)
                takeFrom(keyOf(x, y), lead, members);
        }
        return members;
    }

private:
    void takeFrom(int64_t key, size_t lead, std::vector<size_t> &members)
    {
        const auto cell = m_cells.find(key);
        if (cell == m_cells.end())
            return;
        for (const size_t mark : cell->second) {
            if (m_taken[mark] || !isNear(m_marks[mark].at, m_marks[lead].at))
                continue;
            m_taken[mark] = true;
            members.push_back(mark);
        }
    }

    bool isNear(WorldPoint a, WorldPoint b) const { return std::hypot(a.x - b.x, a.y - b.y) < m_side; }
    int64_t columnOf(double at) const { return static_cast<int64_t>(std::floor(at / m_side)); }
    static int64_t keyOf(int64_t x, int64_t y) { return (x << 32) ^ (y & 0xffffffff); }

    const std::vector<MapMark> &m_marks;
    double m_side;
    std::vector<bool> m_taken;
    std::unordered_map<int64_t, std::vector<size_t>> m_cells;
};

} // namespace

std::vector<MapCluster> clustersOf(const std::vector<MapMark> &marks, double reach)
{
    Grid grid(marks, reach);
    std::vector<MapCluster> clusters;
    for (size_t lead = 0; lead < marks.size(); ++lead) {
        if (!grid.isTaken(lead))
            clusters.push_back({grid.takeAround(lead)});
    }
    return clusters;
}

} // namespace piketboek
