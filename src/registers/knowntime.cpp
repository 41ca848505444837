#include "registers/knowntime.h"

#include "base/happened.h"

#include <algorithm>

namespace piketboek {

int64_t KnownTime::start(std::optional<int64_t> after) const
{
    return coarse && after ? std::clamp(*after, from, last) : from;
}

int64_t KnownTime::end() const
{
    return coarse ? last + 1 : from;
}

int64_t KnownTime::latest(std::optional<int64_t> before) const
{
    return coarse && before ? std::clamp(*before, from, last) : last;
}

std::optional<KnownTime> KnownTime::of(const std::optional<HappenedText> &text)
{
    if (!text)
        return std::nullopt;
    const Result<Happened> happened = Happened::read(text->at, text->zone, text->source);
    if (!happened)
        return std::nullopt;
    const int64_t from = happened->sortKey();
    return happened->instant() ? KnownTime{from, from, false} : KnownTime{from, happened->endKey() - 1, true};
}

std::optional<KnownTime> KnownTime::in(const RecordState &state, const RegisterBook &book,
                                       std::string_view name)
{
    const Description *description = book.find(state.registerName);
    std::optional<KnownTime> time = description ? of(timeOf(state, *description, name)) : std::nullopt;
    const Choice *step = state.choice(timeField(name));
    if (time && step && time->from <= step->moment && step->moment < time->last)
        time->last = step->moment;
    return time;
}

} // namespace piketboek
