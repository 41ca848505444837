#include "report/eventfigures.h"

#include <algorithm>

namespace piketboek {

namespace {

std::string announced(const RecordState &state)
{
    const std::optional<HappenedText> pressed = state.reached("announced");
    return dayOf(pressed ? pressed : state.opened);
}

bool isOfYear(const std::string &day, int year)
{
    return day.starts_with(std::to_string(year) + '-');
}

// One that is announced for later is said twice: when it was made known, and when it took effect.
void addMeasure(EventFigures &figures, const RecordState &state, int year)
{
    const std::string told = announced(state), effect = dayOf(state.reached("in_force"));
    const std::string kind = state.text("kind");
    if (isOfYear(told, year))
        figures.measures.push_back({told, kind, state.text("title"), state.id, state.integer("max_persons")});
    if (isOfYear(effect, year) && effect != told)
        figures.measures.push_back({effect, kind, {}, state.id, state.integer("max_persons")});
}

std::string firstDay(const std::vector<EventFigures::Measure> &measures, std::string_view kind,
                     const std::string &after, bool inEffect)
{
    for (const EventFigures::Measure &measure : measures) {
        if (measure.kind == kind && measure.date > after && (!inEffect || measure.text.empty()))
            return measure.date;
    }
    return {};
}

// A relaxation counts from the day it takes effect, when that was written down.
void findPeriod(EventFigures &figures)
{
    figures.from = firstDay(figures.measures, "relaxation", "", true);
    if (figures.from.empty())
        figures.from = firstDay(figures.measures, "relaxation", "", false);
    if (!figures.from.empty())
        figures.to = firstDay(figures.measures, "ban", figures.from, false);
}

// Where the day is not known, the measure that it was held under says in which part of the year it was.
bool isWithin(const EventFigures &figures, const RecordState &event, const std::string &day)
{
    if (figures.from.empty())
        return true;
    if (day.size() == 10)
        return day >= figures.from && (figures.to.empty() || day < figures.to);
    const auto under =
        std::ranges::find(figures.measures, event.text("under"), &EventFigures::Measure::record);
    return under != figures.measures.end() && under->kind == "relaxation";
}

void addEvent(EventFigures &figures, const RecordCase &event, const std::string &ban)
{
    const std::string day = event.row.at.substr(0, 10);
    if (!event.state.reached("held"))
        return;
    figures.uncounted = figures.uncounted || event.state.flag("uncounted");
    if (!event.state.flag("large")) {
        figures.small += event.state.flag("uncounted") ? 0 : 1;
        return;
    }
    const EventFigures::Named named{event.state.text("name"), day};
    if (isWithin(figures, event.state, day))
        figures.largeHeld.push_back(named);
    else if (day.size() < 10)
        figures.undated.push_back(named);
    else if (!ban.empty() && day < ban)
        figures.beforeBan.push_back(named);
}

} // namespace

Result<EventFigures> EventFigures::of(Reader &reader, int year, const std::string &municipality)
{
    const Result<std::vector<RecordCase>> events = RecordCase::of(reader, "event", municipality);
    const Result<std::vector<RecordCase>> measures = RecordCase::of(reader, "measure", municipality);
    if (!events || !measures)
        return std::unexpected(events ? measures.error() : events.error());
    EventFigures figures;
    figures.kept = keptIn(*events, year);
    for (const RecordCase &measure : *measures) {
        if (measure.state.text("subject") == "events")
            addMeasure(figures, measure.state, year);
    }
    std::ranges::stable_sort(figures.measures, {}, &Measure::date);
    findPeriod(figures);
    const std::string ban = firstDay(figures.measures, "ban", "", false);
    for (const RecordCase &event : *events) {
        if (event.row.year == year)
            addEvent(figures, event, ban);
    }
    return figures;
}

} // namespace piketboek
