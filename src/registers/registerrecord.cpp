#include "registers/registerrecord.h"

#include "base/happened.h"

namespace piketboek {

namespace {

int64_t startOf(const HappenedText &text)
{
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : 0;
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
    const bool isOpening = step == description.first && !state.choice(timeField(step));
    return isOpening ? state.opened : state.reached(step);
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
