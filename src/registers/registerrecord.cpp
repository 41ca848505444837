#include "registers/registerrecord.h"

#include "base/happened.h"

#include <algorithm>

namespace piketboek {

namespace {

int64_t startOf(const HappenedText &text)
{
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : 0;
}

// A record with a date of its own may begin before its form's first step: an announcement is no application.
bool beganEarlier(const RecordState &state, const Description &description)
{
    if (!description.field(description.date))
        return false;
    const auto first = std::ranges::find(description.steps, description.first, &LifeStep::id);
    return std::any_of(description.steps.begin(), first,
                       [&](const LifeStep &step) { return state.reached(step.id).has_value(); });
}

void readSteps(RegisterRecord &record, const RecordState &state, const Description &description)
{
    std::optional<int64_t> last;
    for (const LifeStep &step : description.steps) {
        const std::optional<HappenedText> at = reachedAt(state, description, step.id);
        if (!at)
            continue;
        record.closed = record.closed || step.closes;
        // Of two at one time, such as on one day, the one that the register has later.
        if (const int64_t start = startOf(*at); !last || start >= *last) {
            last = start;
            record.step = step.id;
        }
    }
}

} // namespace

std::optional<HappenedText> reachedAt(const RecordState &state, const Description &description,
                                      std::string_view step)
{
    if (step != description.first || state.choice(timeField(step)))
        return state.reached(step);
    return beganEarlier(state, description) ? std::nullopt : state.opened;
}

std::optional<HappenedText> timeIn(const RecordState &state, std::string_view field)
{
    const std::string at = state.text(field);
    return at.empty() ? std::nullopt : std::optional(HappenedText{at, "Europe/Amsterdam", "afterwards"});
}

std::optional<HappenedText> timeOf(const RecordState &state, const Description &description,
                                   std::string_view name)
{
    return description.step(name) ? reachedAt(state, description, name) : timeIn(state, name);
}

RegisterRecord RegisterRecord::from(const RecordState &state, const Description *description)
{
    RegisterRecord record;
    record.highlight = state.text("highlight");
    record.at = state.opened;
    if (!description)
        return record;
    record.kind = state.text(description->kind);
    if (const std::optional<HappenedText> at = timeOf(state, *description, description->date); at)
        record.at = at;
    readSteps(record, state, *description);
    return record;
}

} // namespace piketboek
