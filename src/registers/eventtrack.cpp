#include "registers/eventtrack.h"

#include "base/digits.h"
#include "base/dutchdates.h"
#include "base/localtime.h"
#include "registers/eventdues.h"
#include "registers/holiday.h"

#include <algorithm>
#include <utility>

namespace piketboek {

namespace {

using State = EventCondition::State;

Label notEntered()
{
    return {"niet ingevuld", "not entered"};
}

Label count(int64_t value)
{
    return inBothTongues(std::to_string(value));
}

Label clock(int minutes)
{
    return inBothTongues(digits(minutes / 60, 2) + ':' + digits(minutes % 60, 2));
}

int64_t workingDaysBetween(int64_t first, int64_t second)
{
    int64_t days = 0;
    for (int64_t day = dayEnd(first); day < dayStart(second); day = dayEnd(day))
        days += isWorkingDay(localTime(day)) ? 1 : 0;
    return days;
}

bool hasSundayBefore(int minutes, int64_t from, int64_t to)
{
    for (int64_t day = dayStart(from); day < to; day = dayEnd(day)) {
        LocalTime opening = localTime(day);
        opening.hour = minutes / 60;
        opening.minute = minutes % 60;
        if (weekday(opening) == 7 && from < instantOf(opening).value_or(day))
            return true;
    }
    return false;
}

Label dayWords(const KnownTime &time)
{
    const Label first = {longDate(time.from, Language::Dutch), longDate(time.from, Language::English)};
    return dayStart(time.from) == dayStart(time.last) ? first : first + Label{" of later", " or later"};
}

/// One event against the conditions.
class Judging
{
public:
    explicit Judging(const RecordMoment &moment) : m_moment(moment), m_rules(moment.around.conditions) {}

    EventCondition persons() const;
    EventCondition music() const;
    EventCondition traffic() const;
    EventCondition objects() const;
    EventCondition organiser() const;
    EventCondition term() const;
    EventCondition otherEvent() const;
    EventCondition sunday() const;

private:
    EventCondition judged(const char *id, State state, Label words) const;
    const int64_t *number(const char *field) const;
    const bool *flag(const char *field) const;
    EventCondition byFlag(const char *id, const char *field, bool wanted, const Label &yes,
                          const Label &no) const;
    Label time(const char *field) const;
    State musicState() const;
    bool isMusicTime(const KnownTime &time) const;
    State sundayState() const;

    const RecordMoment &m_moment;
    const EventConditions &m_rules;
};

EventCondition Judging::judged(const char *id, State state, Label words) const
{
    const auto label = m_rules.labels.find(id);
    return {id, label == m_rules.labels.end() ? Label{} : label->second, state, std::move(words)};
}

const int64_t *Judging::number(const char *field) const
{
    const Choice *choice = m_moment.state.choice(field);
    return choice ? choice->value.asInteger() : nullptr;
}

const bool *Judging::flag(const char *field) const
{
    const Choice *choice = m_moment.state.choice(field);
    return choice ? choice->value.asBool() : nullptr;
}

EventCondition Judging::byFlag(const char *id, const char *field, bool wanted, const Label &yes,
                               const Label &no) const
{
    const bool *said = flag(field);
    if (!said)
        return judged(id, State::NotKnown, notEntered());
    return judged(id, *said == wanted ? State::Met : State::NotMet, *said ? yes : no);
}

Label Judging::time(const char *field) const
{
    const std::optional<HappenedText> text = timeIn(m_moment.state, field);
    if (!text || !m_moment.time(field))
        return notEntered();
    const Result<Happened> time = Happened::read(text->at, text->zone, text->source);
    return {inWords(*time, Language::Dutch), inWords(*time, Language::English)};
}

// How many come in all is no less than how many are there at once.
EventCondition Judging::persons() const
{
    const Label bound = Label{", grens ", ", limit "} + count(m_rules.mostPersons);
    if (const int64_t *atOnce = number("max_at_once"))
        return judged("persons", *atOnce <= m_rules.mostPersons ? State::Met : State::NotMet,
                      Label{"verwacht op één moment: ", "expected at one moment: "} + count(*atOnce) + bound);
    const int64_t *expected = number("expected");
    if (!expected)
        return judged("persons", State::NotKnown, notEntered() + bound);
    const Label all = Label{"verwacht in totaal: ", "expected in all: "} + count(*expected);
    if (*expected <= m_rules.mostPersons)
        return judged("persons", State::Met, all + bound);
    return judged("persons", State::NotKnown,
                  all + Label{", op één moment niet ingevuld", ", at one moment not entered"} + bound);
}

bool Judging::isMusicTime(const KnownTime &time) const
{
    const LocalTime local = localTime(time.from);
    const int minutes = local.hour * 60 + local.minute;
    return minutes >= m_rules.musicFrom && minutes <= m_rules.musicUntil;
}

// Over more than one day it may stop at night or not.
State Judging::musicState() const
{
    const std::optional<KnownTime> from = m_moment.time("music_from"), until = m_moment.time("music_until");
    const bool isFromKnown = from && !from->coarse, isUntilKnown = until && !until->coarse;
    if ((isFromKnown && !isMusicTime(*from)) || (isUntilKnown && !isMusicTime(*until)))
        return State::NotMet;
    const bool isWhole = isFromKnown && isUntilKnown && dayStart(from->from) == dayStart(until->from);
    return isWhole ? State::Met : State::NotKnown;
}

EventCondition Judging::music() const
{
    const bool *has = flag("music");
    if (has && !*has)
        return judged("music", State::Met, {"geen muziek", "no music"});
    return judged("music", musicState(),
                  Label{"van: ", "from: "} + time("music_from") + Label{", tot: ", ", until: "} +
                      time("music_until") + Label{"; elke dag tussen ", "; each day between "} +
                      clock(m_rules.musicFrom) + Label{" en ", " and "} + clock(m_rules.musicUntil));
}

EventCondition Judging::traffic() const
{
    return byFlag("traffic", "hinders_traffic", false, {"hinder", "hindered"},
                  {"geen hinder", "not hindered"});
}

EventCondition Judging::objects() const
{
    const Label size = count(m_rules.objectsBelow) + inBothTongues(" m²");
    return byFlag("objects", "small_objects", true,
                  Label{"alleen kleine, elk onder ", "small ones only, each below "} + size,
                  Label{"niet alleen kleine, elk onder ", "not only small ones, each below "} + size);
}

EventCondition Judging::organiser() const
{
    const Choice *name = m_moment.state.choice("organiser");
    const bool isNamed = name && (name->covered || !name->value.isNull());
    const bool *receipt = flag("receipt_shown");
    const State named = isNamed ? State::Met : State::NotKnown;
    const State shown = !receipt ? State::NotKnown : *receipt ? State::Met : State::NotMet;
    const Label proof = !receipt   ? notEntered()
                        : *receipt ? Label{"kan worden getoond", "can be shown"}
                                   : Label{"kan niet worden getoond", "can not be shown"};
    return judged("organiser", shown == State::Met ? named : shown,
                  Label{"organisator: ", "organiser: "} +
                      (isNamed ? Label{"ingevuld", "entered"} : notEntered()) +
                      Label{"; bewijs: ", "; receipt: "} + proof);
}

EventCondition Judging::term() const
{
    const std::optional<KnownTime> reported = m_moment.time("applied"), starts = m_moment.time("starts");
    const Label needed = Label{"; ten minste ", "; at least "} + count(m_rules.workingDays);
    if (!reported || !starts)
        return judged("term", State::NotKnown,
                      (reported ? Label{"begin niet ingevuld", "start not entered"}
                                : Label{"melding niet ingevuld", "notice not entered"}) +
                          needed);
    const int64_t least = workingDaysBetween(reported->last, starts->from);
    const int64_t most = workingDaysBetween(reported->from, starts->last);
    const State state = least >= m_rules.workingDays ? State::Met
                        : most < m_rules.workingDays ? State::NotMet
                                                     : State::NotKnown;
    const Label days = least == most ? count(least) : count(least) + Label{" tot ", " to "} + count(most);
    return judged("term", state,
                  Label{"gemeld op ", "reported on "} + dayWords(*reported) + inBothTongues(", ") + days +
                      Label{" werkdagen vóór ", " working days before "} + dayWords(*starts) + needed);
}

EventCondition Judging::otherEvent() const
{
    return byFlag("other_event", "other_event_near", false, {"wel", "there is one"},
                  {"geen", "there is none"});
}

// The event may last from the first moment it may start until the last it may end; it surely is on in
// between.
State Judging::sundayState() const
{
    const std::optional<KnownTime> starts = m_moment.time("starts"), ends = m_moment.time("ends");
    if (!starts)
        return State::NotKnown;
    const int64_t surely = std::max(ends ? ends->from : starts->last, starts->last + 1);
    if (hasSundayBefore(m_rules.sundayFrom, starts->last, surely))
        return State::NotMet;
    if (!ends || hasSundayBefore(m_rules.sundayFrom, starts->from, std::max(ends->end(), surely)))
        return State::NotKnown;
    return State::Met;
}

EventCondition Judging::sunday() const
{
    return judged("sunday", sundayState(),
                  Label{"begin: ", "start: "} + time("starts") + Label{", einde: ", ", end: "} +
                      time("ends") + Label{"; op zondag vanaf ", "; on a Sunday from "} +
                      clock(m_rules.sundayFrom));
}

} // namespace

std::vector<EventCondition> conditionsOf(const RecordState &event, const Surroundings &around)
{
    const RecordMoment moment{event, around};
    const Judging judging(moment);
    return {judging.persons(),   judging.music(), judging.traffic(),    judging.objects(),
            judging.organiser(), judging.term(),  judging.otherEvent(), judging.sunday()};
}

EventTrack trackOf(const std::vector<EventCondition> &conditions)
{
    const auto has = [&](State state) {
        return std::ranges::find(conditions, state, &EventCondition::state) != conditions.end();
    };
    if (has(State::NotMet))
        return EventTrack::Permit;
    return has(State::NotKnown) ? EventTrack::NotKnown : EventTrack::Notice;
}

Label trackWords(const std::vector<EventCondition> &conditions)
{
    const EventTrack track = trackOf(conditions);
    if (track == EventTrack::Notice)
        return {"een melding is genoeg", "a notice is enough"};
    const bool isPermit = track == EventTrack::Permit;
    Label words = isPermit ? Label{"vergunning nodig, wegens", "permit needed, because of"}
                           : Label{"melding of vergunning nog niet bekend, ontbreekt",
                                   "notice or permit not yet known, missing"};
    const char *before = ": ";
    for (const EventCondition &condition : conditions) {
        if (condition.state == (isPermit ? State::NotMet : State::NotKnown))
            words += inBothTongues(std::exchange(before, ", ")) + condition.label;
    }
    return words;
}

} // namespace piketboek
