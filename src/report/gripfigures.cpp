#include "report/gripfigures.h"

#include <algorithm>
#include <set>

namespace piketboek {

namespace {

bool names(const RecordState &state, std::string_view field, const std::string &municipality)
{
    const Choice *choice = state.choice(field);
    const Json::Array *areas = choice ? choice->value.asArray() : nullptr;
    return areas && std::ranges::find(*areas, Json(municipality)) != areas->end();
}

// A scaling-up that runs on stands in every year that it touches.
bool touches(const RecordCase &grip, int year)
{
    const int last = yearOf(grip.state.reached("ended"));
    return grip.row.year > 0 && grip.row.year <= year && (last == 0 || last >= year);
}

/// Several scalings-up of one incident are one incident, whoever commanded.
class Counting
{
public:
    Counting(Reader &reader, int year, const std::string &municipality)
        : m_reader(reader), m_year(year), m_municipality(municipality)
    {
    }

    Result<void> add(const RecordCase &grip);
    int64_t incidents() const { return static_cast<int64_t>(m_incidents.size()); }
    int64_t effect() const { return static_cast<int64_t>(m_effect.size()); }

private:
    Result<std::string> incidentOf(const RecordCase &grip, bool &isCountedAlready) const;

    Reader &m_reader;
    int m_year;
    const std::string &m_municipality;
    std::set<std::string> m_incidents, m_effect;
};

Result<std::string> Counting::incidentOf(const RecordCase &grip, bool &isCountedAlready) const
{
    const std::string incident = grip.state.text("incident");
    const Result<std::optional<RecordRow>> row =
        incident.empty() ? std::optional<RecordRow>() : m_reader.record(incident);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return grip.row.id;
    const RecordRow &held = **row;
    isCountedAlready = held.highestGrip >= 1 && held.year == m_year && held.municipality == m_municipality &&
                       !held.elsewhere && held.state == "confirmed" && held.exercise == "no";
    return held.head;
}

Result<void> Counting::add(const RecordCase &grip)
{
    if (grip.state.text("scope") != "incident" || grip.row.year != m_year || grip.state.highestGrip < 1)
        return {};
    bool isCountedAlready = false;
    const Result<std::string> incident = incidentOf(grip, isCountedAlready);
    if (!incident)
        return std::unexpected(incident.error());
    if (names(grip.state, "source", m_municipality)) {
        if (!isCountedAlready)
            m_incidents.insert(*incident);
    } else if (names(grip.state, "effect", m_municipality)) {
        m_effect.insert(*incident);
    }
    return {};
}

} // namespace

Result<GripFigures> GripFigures::of(Reader &reader, int year, const std::string &municipality,
                                    int64_t withIncidents)
{
    const Result<std::vector<RecordCase>> cases = RecordCase::of(reader, "grip", municipality);
    if (!cases)
        return std::unexpected(cases.error());
    Counting counting(reader, year, municipality);
    GripFigures figures;
    for (const RecordCase &grip : *cases) {
        if (const Result<void> added = counting.add(grip); !added)
            return std::unexpected(added.error());
        if (grip.state.text("scope") == "region" && touches(grip, year))
            figures.region.push_back({grip.state.highestGrip, grip.state.text("region"),
                                      grip.row.at.substr(0, 10), dayOf(grip.state.reached("ended")),
                                      grip.state.text("reason")});
    }
    figures.incidents = withIncidents + counting.incidents();
    figures.effect = counting.effect();
    return figures;
}

} // namespace piketboek
