// An Afternoon is what three officers write and send, the same each time, on whatever fleet they are given.
#pragma once

#include "support/acts.h"
#include "support/fleet.h"

namespace piketboek {

/// Acts of all kinds on records that all tablets share; draws from the fleet's own chance.
class Officers
{
public:
    explicit Officers(Fleet &fleet) : m_fleet(fleet) {}

    void act(Tablet &tablet)
    {
        const uint64_t kind = m_records.empty() ? 0 : m_fleet.random() % 16;
        if (kind < 2) {
            m_records.push_back(openIncident());
            m_fleet.write(tablet, m_records.back());
            return;
        }
        const std::string &record = m_records[m_fleet.random() % m_records.size()].record;
        const Entry line = m_lines.empty() ? Entry() : m_lines[m_fleet.random() % m_lines.size()];
        const EntryId &target = line.id;
        if (kind < 4)
            m_fleet.write(tablet, setCategory(record, m_fleet.random() % 2 ? "other" : "extreme_weather"));
        else if (kind < 7 && target.seq)
            m_fleet.write(tablet, correctionOf(record, target, "verbeterd"));
        else if (kind < 9 && target.seq)
            m_fleet.write(tablet, withdrawalOf(record, target));
        else if (kind == 9 && target.seq)
            m_fleet.write(tablet, erasureOf(record, target));
        else if (kind == 10 && target.seq)
            destroy(tablet, record, line);
        else
            m_lines.push_back(m_fleet.write(tablet, lineAbout(record, "regel")));
    }

private:
    void destroy(Tablet &tablet, const std::string &record, const Entry &line)
    {
        m_fleet.mayGo(line);
        m_fleet.write(tablet, destructionOf(record, line));
    }

    Fleet &m_fleet;
    std::vector<Draft> m_records;
    std::vector<Entry> m_lines;
};

inline constexpr uint64_t afternoonSeed = 2020;

/// One after another and at once, with a backup of the central log in the middle.
inline void afternoon(Fleet &fleet)
{
    Officers officers(fleet);
    const auto writeAndSync = [&](std::initializer_list<size_t> tablets) {
        for (const size_t at : tablets)
            officers.act(fleet.tablet(at));
        for (const size_t at : tablets)
            (void)fleet.sync(fleet.tablet(at));
    };
    writeAndSync({0, 0, 1});
    fleet.central().backUp();
    writeAndSync({1, 2});
    writeAndSync({2, 0, 1});
    writeAndSync({0});
    for (size_t at = 0; at < fleet.size(); ++at)
        officers.act(fleet.tablet(at));
}

inline int requestsOfAnAfternoon(const Fleet::MakeCentral &makeCentral)
{
    Fleet fleet(3, afternoonSeed, makeCentral);
    afternoon(fleet);
    return fleet.requests();
}

/// "" or what went wrong after all is quiet.
inline std::string outcome(Fleet &fleet)
{
    const std::string trouble = fleet.settle();
    return trouble.empty() ? fleet.wrong() : trouble;
}

} // namespace piketboek
