#include "view/mapmarks.h"

#include "exchange/position.h"
#include "exchange/recordvalues.h"
#include "exchange/shapevalue.h"
#include "registers/registerrecord.h"
#include "view/actwords.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

// What they tell of happens in an office, or all over the municipality.
constexpr std::array<std::string_view, 6> nowhere = {"",     "officer", "tally", "council_meeting",
                                                     "grip", "measure"};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

Result<std::optional<Json>> valueOf(Reader &reader, const RecordState &state, const std::string &field)
{
    const Choice *choice = state.choice(field);
    return choice ? reader.disclosed(*choice, field) : std::optional<Json>();
}

std::optional<WorldPoint> middleOf(const RecordState &state, const WijkMiddles &middles)
{
    const auto found = middles.find(state.text("wijk"));
    return found == middles.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<WorldPoint> pointOf(const Json &position)
{
    const std::optional<LatLon> place = latLonOf(position);
    return place ? std::optional(mercator::toWorld(*place)) : std::nullopt;
}

Result<std::optional<WorldPoint>> placeOf(Reader &reader, const std::string &record)
{
    Result<std::vector<PlacedEntry>> acts = reader.placed(record);
    if (!acts)
        return std::unexpected(acts.error());
    const Result<std::optional<Json>> position =
        valueOf(reader, RecordState::fold(std::move(*acts)), "position");
    if (!position)
        return std::unexpected(position.error());
    return *position ? pointOf(**position) : std::nullopt;
}

Result<std::unique_ptr<MapMarks>> MapMarks::open(const std::string &directory)
{
    Result<std::unique_ptr<Reader>> reader = Reader::open(directory);
    if (!reader)
        return std::unexpected(reader.error());
    return std::unique_ptr<MapMarks>(new MapMarks(std::move(*reader)));
}

MapMarks::MapMarks(std::unique_ptr<Reader> reader) : m_reader(std::move(reader)), m_watch(*m_reader) {}

Result<MapPlaces> MapMarks::read(const WijkMiddles &middles, Language language, const std::atomic<bool> &stop)
{
    if (m_middles != &middles || m_language != language)
        m_watch.forget();
    m_middles = &middles;
    m_language = language;
    const Result<std::vector<std::string>> changed = m_watch.changed();
    if (!changed)
        return std::unexpected(changed.error());
    for (const std::string &record : *changed) {
        Result<std::optional<Found>> found = find(record, middles);
        if (stop || !found) {
            m_middles = nullptr;
            return found ? fail(Remedy::TryLater, "the map was left") : std::unexpected(found.error());
        }
        if (*found)
            m_found.insert_or_assign(record, std::move(**found));
        else
            m_found.erase(record);
    }
    MapPlaces places;
    for (const auto &[record, found] : m_found) {
        if (found.placed)
            places.marks.push_back(found.mark);
        else
            ++places.placeless;
    }
    std::ranges::sort(places.marks, {},
                      [](const MapMark &one) { return std::tuple(!one.open, -one.sort, one.record); });
    return places;
}

Result<std::optional<MapMarks::Found>> MapMarks::find(const std::string &record, const WijkMiddles &middles)
{
    const Result<std::optional<RecordRow>> row = m_reader->record(record);
    if (!row)
        return std::unexpected(row.error());
    const Description *form = *row ? m_reader->book().find((*row)->registerName) : nullptr;
    if (!form || (*row)->state == "mistaken" || (*row)->head != record ||
        std::ranges::find(nowhere, (*row)->registerName) != nowhere.end())
        return std::optional<Found>();
    Result<std::vector<PlacedEntry>> acts = m_reader->placed(record);
    if (!acts)
        return std::unexpected(acts.error());
    const RecordState state = RecordState::fold(std::move(*acts));
    const Result<std::optional<Json>> position = valueOf(*m_reader, state, "position");
    const Result<QString> title = titleFor(state, *form);
    Result<std::vector<MapFigure>> figures = figuresOf(record, state, *form);
    if (!position || !title || !figures)
        return std::unexpected(!position ? position.error() : !title ? title.error() : figures.error());
    const std::optional<WorldPoint> exact = *position ? pointOf(**position) : std::nullopt;
    const std::optional<WorldPoint> at = exact              ? exact
                                         : figures->empty() ? middleOf(state, middles)
                                                            : figures->front().points.front();
    Found found{{.record = text(record), .shape = text(form->shape), .title = *title, .roughly = !exact},
                at.has_value()};
    found.mark.sign = text((*row)->registerName == "incident" ? (*row)->category : (*row)->registerName);
    found.mark.at = at.value_or(WorldPoint{});
    found.mark.roughly = !exact && figures->empty();
    found.mark.open = (*row)->open;
    found.mark.unconfirmed = (*row)->state == "unconfirmed";
    found.mark.sort = (*row)->sort;
    found.mark.figures = std::move(*figures);
    return std::optional(std::move(found));
}

// As Nu and the registers call it: an incident by its category and its place in words.
Result<QString> MapMarks::titleFor(const RecordState &state, const Description &description)
{
    if (state.registerName != "incident")
        return withFirstLarge(text(titleOf(state, description, m_language)));
    const Result<std::optional<Json>> place = valueOf(*m_reader, state, "place");
    if (!place)
        return std::unexpected(place.error());
    const QString category = categoryWord(state.text("category"), m_language);
    const std::string *words = *place ? (*place)->asText() : nullptr;
    return words ? category + ' ' + text(*words) : category;
}

Result<std::vector<MapFigure>> MapMarks::figuresOf(const std::string &record, const RecordState &state,
                                                   const Description &description)
{
    std::vector<MapFigure> figures;
    for (const FormField &field : description.fields) {
        if (field.type != FieldType::Shape)
            continue;
        const Result<std::optional<Json>> shape = valueOf(*m_reader, state, field.name);
        if (!shape)
            return std::unexpected(shape.error());
        MapFigure figure{.isArea = *shape && isArea(**shape), .record = record, .field = field.name};
        for (const Json &position : *shape ? positionsOf(**shape) : std::vector<Json>()) {
            if (const std::optional<WorldPoint> point = pointOf(position))
                figure.points.push_back(*point);
        }
        if (!figure.points.empty())
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace piketboek
