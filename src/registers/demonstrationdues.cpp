#include "registers/demonstrationdues.h"

#include <algorithm>

namespace piketboek {

namespace {

using Rule = NoticeTerm::Rule;

constexpr int64_t hour = 3'600'000;

/// When the notice had to be in, by what is known of the start.
struct Bounds
{
    NoticeTerm::Latest earliest = {}; ///< whatever the hour of the start: not later than this is in time
    int64_t last = 0;                 ///< later than this is late
};

// A later hour may have an earlier latest moment (on a Friday), but no longer ago than a long weekend.
Bounds boundsOf(const NoticeTerm &term, const KnownTime &starts)
{
    Bounds bounds{term.before(starts.from), 0};
    for (int64_t start = starts.from; start <= std::min(starts.last, starts.from + 5 * 24 * hour);
         start += hour)
        if (const NoticeTerm::Latest latest = term.before(start); latest.at < bounds.earliest.at)
            bounds.earliest = latest;
    bounds.last = starts.coarse ? starts.last - term.hours * hour : bounds.earliest.at;
    return bounds;
}

Label ruleWords(const NoticeTerm &term, Rule rule)
{
    const std::string hours = std::to_string(term.hours);
    Label plain = {hours + " uur vóór aanvang", hours + " hours before the start"};
    const auto noon = [&](const char *dutch, const char *english) {
        return Label{plain.dutch + " valt op een " + dutch + ": 12:00 op de werkdag ervoor",
                     plain.english + " is on a " + english + ": 12:00 on the working day before"};
    };
    switch (rule) {
    case Rule::Hours:
        return plain;
    case Rule::FridayAfternoon:
        return noon("vrijdag na 12:00", "Friday after 12:00");
    case Rule::Saturday:
        return noon("zaterdag", "Saturday");
    case Rule::Sunday:
        return noon("zondag", "Sunday");
    case Rule::Holiday:
        return noon("feestdag", "holiday");
    case Rule::DaysNotCounted:
        return {plain.dutch + "; zaterdagen, zondagen en feestdagen tellen niet mee",
                plain.english + "; Saturdays, Sundays and holidays do not count"};
    }
    return plain;
}

Label stateWords(const Due &due, const RecordMoment &moment, bool isInTime)
{
    if (due.late && moment.state.flag("late_judged_anyway"))
        return {"na het uiterste moment ontvangen; wordt toch beoordeeld",
                "received after the latest moment; judged all the same"};
    if (due.late)
        return due.done ? Label{"na het uiterste moment ontvangen; toch beoordelen kan",
                                "received after the latest moment; it can be judged all the same"}
                        : Label{"uiterste moment voorbij, niet ontvangen; toch beoordelen kan",
                                "latest moment past, not received; it can be judged all the same"};
    if (!due.done)
        return {"kennisgeving uiterlijk", "notice at the latest"};
    return isInTime ? Label{"kennisgeving op tijd ontvangen", "notice received in time"}
                    : Label{"kennisgeving ontvangen; of het op tijd was hangt van het uur af",
                            "notice received; whether in time depends on the hour"};
}

Due noticeDue(const RecordMoment &moment, const KnownTime &starts)
{
    const Bounds bounds = boundsOf(moment.around.notice, starts);
    const std::optional<KnownTime> received = moment.time("received");
    Due due{.what = "notice_latest", .by = bounds.earliest.at, .article = "Wom art. 4", .setting = true};
    due.done = received && received->from <= moment.instant;
    due.late = (due.done ? received->from : moment.instant) > bounds.last;
    due.coarse = starts.coarse || (due.done && received->coarse);
    const Label rule = ruleWords(moment.around.notice, bounds.earliest.rule);
    const Label state = stateWords(due, moment, due.done && received->last <= bounds.earliest.at);
    due.words = {state.dutch + " (" + rule.dutch + ")", state.english + " (" + rule.english + ")"};
    return due;
}

// Without an end the day after it is over.
bool isOver(const RecordMoment &moment, const std::optional<KnownTime> &starts)
{
    const std::optional<KnownTime> ends = moment.time("ends");
    const bool isPast = ends     ? ends->end() <= moment.instant
                        : starts ? starts->end() + 24 * hour <= moment.instant
                                 : false;
    return isPast || moment.isAnyPast({"quiet", "with_directions", "dispersed", "not_held", "withdrawn",
                                       "evaluated", "closed"});
}

void add(std::vector<Due> &dues, Due due, bool isOver)
{
    if (due.done || !isOver)
        dues.push_back(std::move(due));
}

void addAnswers(std::vector<Due> &dues, const RecordMoment &moment, const std::optional<KnownTime> &starts)
{
    const std::optional<KnownTime> received = moment.time("received");
    if (!received || received->from > moment.instant)
        return;
    const bool over = isOver(moment, starts);
    add(dues,
        {.what = "acknowledge",
         .words = {"ontvangst bevestigen", "receipt to be confirmed"},
         .since = received->from,
         .article = "Wom art. 4",
         .coarse = received->coarse,
         .done = moment.isPast("acknowledged")},
        over);
    Due decision{.what = "decide_by",
                 .words = {"besluit vóór aanvang, zo spoedig mogelijk bekend te maken",
                           "decision before the start, to be made known as soon as possible"},
                 .article = "Wom art. 5 lid 4",
                 .opinion = true};
    decision.done = moment.isPast("decided") || !moment.state.text("decision").empty();
    if (starts) {
        decision.by = starts->start();
        decision.coarse = starts->coarse;
        decision.late = !decision.done && starts->end() <= moment.instant;
    } else {
        decision.since = received->from;
        decision.coarse = received->coarse;
    }
    add(dues, decision, over);
}

} // namespace

std::vector<Due> demonstrationDues(const RecordMoment &moment)
{
    const std::optional<KnownTime> starts = moment.time("starts");
    const bool isWithoutNotice = moment.state.flag("spontaneous");
    std::vector<Due> dues;
    if (!isWithoutNotice && starts)
        add(dues, noticeDue(moment, *starts), isOver(moment, starts));
    if (!isWithoutNotice)
        addAnswers(dues, moment, starts);
    if (starts && !moment.isAnyPast({"not_held", "withdrawn"}))
        dues.push_back(
            {.what = "starts",
             .words = {"aanvang", "starts"},
             .by = starts->start(),
             .coarse = starts->coarse,
             .done = starts->end() <= moment.instant || moment.isPast("ongoing") || isOver(moment, starts)});
    return dues;
}

} // namespace piketboek
