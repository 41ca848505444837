#include "registers/recordmoment.h"

#include <algorithm>

namespace piketboek {

std::optional<KnownTime> RecordMoment::time(std::string_view name) const
{
    return KnownTime::in(state, around.book, name);
}

bool RecordMoment::isPast(std::string_view name) const
{
    const std::optional<KnownTime> at = time(name);
    return at && at->from <= instant;
}

bool RecordMoment::isAnyPast(std::initializer_list<std::string_view> names) const
{
    return std::ranges::any_of(names, [this](std::string_view name) { return isPast(name); });
}

} // namespace piketboek
