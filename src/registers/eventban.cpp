#include "registers/eventban.h"

#include "base/dutchdates.h"
#include "base/localtime.h"
#include "registers/recordforce.h"

#include <algorithm>

namespace piketboek {

namespace {

/// ms UTC; without an end it never ends.
struct Period
{
    int64_t from = 0;
    int64_t until = INT64_MAX;

    bool overlaps(const Period &other) const { return from < other.until && other.from < until; }
    bool holds(const Period &other) const { return from <= other.from && other.until <= until; }
};

Label day(int64_t instant)
{
    return {longDate(instant, Language::Dutch), longDate(instant, Language::English)};
}

std::optional<int64_t> number(const RecordState &state, std::string_view field)
{
    const Choice *choice = state.choice(field);
    const int64_t *value = choice ? choice->value.asInteger() : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<int64_t> visitors(const RecordState &event)
{
    const std::optional<int64_t> atOnce = number(event, "max_at_once");
    return atOnce ? atOnce : number(event, "expected");
}

bool isCalledOff(const RecordState &event)
{
    return std::ranges::any_of(
        std::initializer_list<const char *>{"refused", "set_aside", "withdrawn_by_applicant",
                                            "withdrawn_by_authority", "cancelled", "forbidden", "not_held"},
        [&](const char *step) { return event.reached(step).has_value(); });
}

const RecordState *findRecord(std::span<const RecordState> records, const std::string &id)
{
    const auto found = std::ranges::find(records, id, &RecordState::id);
    return found == records.end() ? nullptr : &*found;
}

// GM0505, WK050501 and BU05050101: what is behind the letters begins as that of the area it is a part of.
bool isSameOrPart(const Json &one, const Json &other)
{
    if (!one.asText() || !other.asText() || one.asText()->size() < 2 || other.asText()->size() < 2)
        return true;
    const std::string a = one.asText()->substr(2), b = other.asText()->substr(2);
    return a.starts_with(b) || b.starts_with(a);
}

const Json::Array *areasOf(const RecordState &state)
{
    const Choice *choice = state.choice("areas");
    const Json::Array *areas = choice ? choice->value.asArray() : nullptr;
    return areas && !areas->empty() ? areas : nullptr;
}

bool isElsewhere(const RecordState &event, const RecordState &measure)
{
    const bool isOtherMayors = measure.text("authority") == "burgemeester" && !event.municipality.empty() &&
                               !measure.municipality.empty() && event.municipality != measure.municipality;
    const Json::Array *held = areasOf(event), *banned = areasOf(measure);
    return isOtherMayors || (held && banned && std::ranges::none_of(*held, [&](const Json &area) {
                                 return std::ranges::any_of(
                                     *banned, [&](const Json &other) { return isSameOrPart(area, other); });
                             }));
}

/// One event among the measures.
class Forbidding
{
public:
    Forbidding(const RecordState &event, const Surroundings &around, const KnownTime &starts)
        : m_event(event), m_around(around), m_starts(starts)
    {
        const std::optional<KnownTime> ends = KnownTime::in(event, around.book, "ends");
        const int64_t last = std::max(starts.last, ends ? ends->last : starts.last);
        m_days = {dayStart(starts.from), dayEnd(last)};
    }

    std::vector<EventBan> bans() const;

private:
    std::optional<Period> force(const RecordState &measure) const;
    bool isAbout(const RecordState &measure) const;
    bool isLifted(const RecordState &ban, const Period &banned) const;
    bool isSmallEnough(const RecordState &measure) const;
    Label words(const RecordState &ban, const Period &banned) const;
    Label unknowns(const RecordState &ban) const;

    const RecordState &m_event;
    const Surroundings &m_around;
    const KnownTime &m_starts;
    Period m_days;
};

std::optional<Period> Forbidding::force(const RecordState &measure) const
{
    const std::optional<RecordForce> force = RecordForce::at({measure, m_around, m_days.from});
    if (!force || !force->from)
        return std::nullopt;
    const RecordState *carrier = findRecord(m_around.ordinances, measure.text("carried_by"));
    const std::optional<RecordForce> carried =
        carrier ? RecordForce::at({*carrier, m_around, m_days.from}) : std::nullopt;
    const int64_t latest = carried ? carried->until.value_or(INT64_MAX) : INT64_MAX;
    return Period{*force->from, std::min(force->until.value_or(INT64_MAX), latest)};
}

bool Forbidding::isAbout(const RecordState &measure) const
{
    const std::string subject = measure.text("subject");
    return (subject.empty() || subject == "events" || subject == "gatherings") &&
           measure.exercise == m_event.exercise && !isElsewhere(m_event, measure);
}

// With a number that is set, and one that is known.
bool Forbidding::isSmallEnough(const RecordState &measure) const
{
    const std::optional<int64_t> most = number(measure, "max_persons"), come = visitors(m_event);
    return most && come && *come <= *most;
}

bool Forbidding::isLifted(const RecordState &ban, const Period &banned) const
{
    return std::ranges::any_of(m_around.measures, [&](const RecordState &other) {
        const std::optional<Period> eased = force(other);
        return eased && other.text("kind") == "relaxation" && other.text("subject") == ban.text("subject") &&
               isAbout(other) && eased->from > banned.from && eased->holds(m_days) &&
               (!number(other, "max_persons") || isSmallEnough(other));
    });
}

Label Forbidding::unknowns(const RecordState &ban) const
{
    Label words;
    if (number(ban, "max_persons") && !visitors(m_event))
        words += {"; aantal bezoekers niet ingevuld", "; number of visitors not entered"};
    if (dayStart(m_starts.from) != dayStart(m_starts.last))
        words += {"; begin niet op de dag bekend", "; day of the start not known"};
    if (ban.text("subject").empty())
        words += {"; onderwerp van het verbod niet ingevuld", "; subject of the ban not entered"};
    return words;
}

Label Forbidding::words(const RecordState &ban, const Period &banned) const
{
    Label words = Label{"van kracht vanaf ", "in force from "} + day(banned.from);
    if (banned.until != INT64_MAX)
        words += Label{" tot en met ", " up to and including "} + day(banned.until - 1);
    if (const std::optional<int64_t> most = number(ban, "max_persons"))
        words += Label{", boven ", ", above "} + inBothTongues(std::to_string(*most)) +
                 Label{" personen", " persons"};
    words += unknowns(ban);
    const std::string cause = m_event.text("cause");
    const bool isCause = !cause.empty() && (cause == ban.id || cause == ban.text("carried_by"));
    if (isCalledOff(m_event))
        words += isCause ? Label{"; gaat hierom niet door", "; off because of it"}
                         : Label{"; gaat niet door", "; off"};
    return words;
}

std::vector<EventBan> Forbidding::bans() const
{
    std::vector<EventBan> bans;
    for (const RecordState &measure : m_around.measures) {
        const std::optional<Period> banned = force(measure);
        if (!banned || measure.text("kind") != "ban" || !isAbout(measure) || !banned->overlaps(m_days))
            continue;
        if (!isSmallEnough(measure) && !isLifted(measure, *banned))
            bans.push_back(
                {measure.id, measure.text("title"), words(measure, *banned), isCalledOff(m_event)});
    }
    return bans;
}

} // namespace

std::vector<EventBan> bansOn(const RecordState &event, const Surroundings &around)
{
    const std::optional<KnownTime> starts = KnownTime::in(event, around.book, "starts");
    if (event.mistaken || event.flag("uncounted") || !starts)
        return {};
    const RecordState *under = findRecord(around.measures, event.text("under"));
    if (under && under->text("kind") == "relaxation")
        return {};
    return Forbidding(event, around, *starts).bans();
}

} // namespace piketboek
