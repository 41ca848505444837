#include "registers/retentionterm.h"

#include "base/localtime.h"
#include "registers/knowntime.h"

#include <algorithm>
#include <chrono>

namespace piketboek {

namespace {

using Trigger = RetentionTerm::Trigger;

std::optional<Trigger> triggerOf(std::string name, Label label, const std::optional<HappenedText> &at)
{
    const std::optional<KnownTime> known = KnownTime::of(at);
    if (!known)
        return std::nullopt;
    return Trigger{std::move(name), std::move(label), *at, known->last};
}

// Of two that may have been last, the one that lets the record stay longest.
std::optional<Trigger> lastClosing(const RecordState &state, const Description &description)
{
    std::optional<Trigger> last;
    for (const LifeStep &step : description.steps) {
        if (!step.closes)
            continue;
        std::optional<Trigger> closing =
            triggerOf(step.id, step.label, reachedAt(state, description, step.id));
        if (closing && (!last || closing->day >= last->day))
            last = std::move(closing);
    }
    return last;
}

std::optional<Trigger> triggerIn(const RecordState &state, const Description &description)
{
    const std::string &from = description.retention.from;
    if (state.mistaken)
        return triggerOf("", {"geopend", "opened"}, state.opened);
    if (from.empty())
        return lastClosing(state, description);
    const LifeStep *step = description.step(from);
    const FormField *field = description.field(from);
    const Label label = step ? step->label : field ? field->label : Label();
    return triggerOf(from, label, timeOf(state, description, from));
}

// A 29 February that a year does not have is the last day of that month.
int64_t endOfTerm(int64_t triggered, int64_t years)
{
    using namespace std::chrono;
    const LocalTime from = localTime(triggered);
    const year_month ends =
        year(from.year + static_cast<int>(years)) / month(static_cast<unsigned>(from.month));
    const year_month_day lastOfMonth = sys_days(ends / last);
    const year_month_day lastDay = std::min(ends / day(static_cast<unsigned>(from.day)), lastOfMonth);
    const year_month_day after = sys_days(lastDay) + days(1);
    return startOfDay(static_cast<int>(after.year()), static_cast<int>(static_cast<unsigned>(after.month())),
                      static_cast<int>(static_cast<unsigned>(after.day())));
}

// Of two that did not see each other's word, the one who holds it is heard.
std::string holdOn(const RecordState &state)
{
    const auto found = state.fields.find("hold");
    if (found == state.fields.end())
        return {};
    for (const Choice &choice : found->second) {
        if (const std::string *why = choice.value.asText(); why && !why->empty())
            return *why;
    }
    return {};
}

} // namespace

std::optional<RetentionTerm> RetentionTerm::of(const RecordState &state, const RegisterBook &book)
{
    const Description *description = book.find(state.registerName);
    if (!description)
        return std::nullopt;
    RetentionTerm term{.retention = description->retention,
                       .trigger = triggerIn(state, *description),
                       .hold = holdOn(state)};
    if (term.trigger && term.retention.years)
        term.until = endOfTerm(term.trigger->day, *term.retention.years);
    return term;
}

RetentionTerm::Standing RetentionTerm::at(int64_t instant) const
{
    if (!retention.years)
        return Standing::Kept;
    if (!until || instant < trigger->day)
        return Standing::NotBegun;
    if (instant < *until)
        return Standing::Running;
    return hold.empty() ? Standing::Over : Standing::Held;
}

} // namespace piketboek
