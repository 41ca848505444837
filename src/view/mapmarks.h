// MapMarks reads which records have a place, and where; what did not change is not read again.
#pragma once

#include "place/mercator.h"
#include "place/middle.h"
#include "store/recordwatch.h"

#include <QString>

#include <atomic>
#include <memory>

namespace piketboek {

/// An area or a route that a record tells of.
struct MapFigure
{
    bool isArea = false;
    std::string record = {};
    std::string field = {};
    std::vector<WorldPoint> points = {};
};

/// One record on the map.
struct MapMark
{
    QString record = {};
    QString sign = {};  ///< an incident's category, another's register
    QString shape = {}; ///< that of its register: circle, hexagon, triangle, square
    QString title = {};
    WorldPoint at = {};
    bool roughly = false; ///< only the district is known: it stands in the middle of that
    bool open = false;
    bool unconfirmed = false;
    int64_t sort = 0; ///< ms UTC
    std::vector<MapFigure> figures = {};
};

/// Code of a district → its middle.
using WijkMiddles = std::map<std::string, WorldPoint, std::less<>>;

struct MapPlaces
{
    std::vector<MapMark> marks = {}; ///< open ones first, then the newest
    int placeless = 0;               ///< records that could stand here, if their place were known
};

/// Of a value as the field "position" holds it; nothing for what is none.
std::optional<WorldPoint> pointOf(const Json &position);

/// The position that stands in the record; nothing when there is none, or not here.
Result<std::optional<WorldPoint>> placeOf(Reader &reader, const std::string &record);

class MapMarks
{
public:
    static Result<std::unique_ptr<MapMarks>> open(const std::string &directory);

    /// Mistakes are left out, and of records that are one and the same all but the one that names them.
    /// TryLater once `stop` says so.
    Result<MapPlaces> read(const WijkMiddles &middles, Language language, const std::atomic<bool> &stop);

private:
    explicit MapMarks(std::unique_ptr<Reader> reader);
    struct Found
    {
        MapMark mark = {};
        bool placed = false;
    };
    Result<std::optional<Found>> find(const std::string &record, const WijkMiddles &middles);
    Result<QString> titleFor(const RecordState &state, const Description &description);
    Result<std::vector<MapFigure>> figuresOf(const std::string &record, const RecordState &state,
                                             const Description &description);

    std::unique_ptr<Reader> m_reader;
    RecordWatch m_watch;
    std::map<std::string, Found> m_found;
    const WijkMiddles *m_middles = nullptr;
    Language m_language = Language::Dutch;
};

} // namespace piketboek
