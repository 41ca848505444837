#include "registers/eventdues.h"

#include "base/localtime.h"

#include <chrono>

namespace piketboek {

namespace {

using Dues = std::vector<Due>;

bool isCalledOff(const RecordMoment &moment)
{
    return moment.isAnyPast({"refused", "set_aside", "withdrawn_by_applicant", "withdrawn_by_authority",
                             "cancelled", "forbidden", "not_held", "closed"});
}

// The midnight at which the day ends that is so many weeks before that of the instant.
int64_t weeksBefore(int64_t instant, int weeks)
{
    using namespace std::chrono;
    const LocalTime day = localTime(instant);
    const year_month_day next = sys_days(year(day.year) / day.month / day.day) - days(7 * weeks) + days(1);
    return startOfDay(int(next.year()), int(unsigned(next.month())), int(unsigned(next.day())));
}

int64_t calendarDeadline(int64_t instant, const EventTerms &terms)
{
    using namespace std::chrono;
    const int before = localTime(instant).year - 1;
    const year_month_day next = sys_days(year(before) / terms.calendarMonth / terms.calendarDay) + days(1);
    return startOfDay(int(next.year()), int(unsigned(next.month())), int(unsigned(next.day())));
}

/// A term for papers, by the first and the last moment at which the event may begin.
struct Term
{
    int64_t by = 0;
    int64_t last = 0;
};

Due paperDue(const RecordMoment &moment, const Term &term, const std::optional<KnownTime> &handedIn)
{
    Due due{.by = term.by, .setting = true, .coarse = term.by != term.last};
    due.done = handedIn && handedIn->from <= moment.instant;
    due.late = (due.done ? handedIn->from : moment.instant) >= term.last;
    return due;
}

Label weeksBeforeWords(const Label &paper, int weeks)
{
    const std::string count = std::to_string(weeks);
    return {paper.dutch + " (" + count + " weken vóór het begin)",
            paper.english + " (" + count + " weeks before it starts)"};
}

void add(Dues &dues, const char *what, Label words, Due due)
{
    due.what = what;
    due.words = std::move(words);
    dues.push_back(std::move(due));
}

void addPapers(Dues &dues, const RecordMoment &moment, const KnownTime &starts)
{
    const EventTerms &terms = moment.around.event;
    const std::string size = moment.state.text("class");
    const bool isLarge = size == "b" || size == "c";
    if ((!isLarge && size != "a" && size != "a_plus") || moment.state.text("track") == "notice")
        return;
    const auto addPaper = [&](const char *what, const Label &words, int weeks) {
        const Term term{weeksBefore(starts.from, weeks), weeksBefore(starts.last, weeks)};
        add(dues, what, weeksBeforeWords(words, weeks), paperDue(moment, term, moment.time("applied")));
    };
    if (isLarge) {
        add(dues, "announce", {"aanmelden voor de evenementenkalender", "to be announced for the calendar"},
            paperDue(moment, {calendarDeadline(starts.from, terms), calendarDeadline(starts.last, terms)},
                     moment.time("announced")));
        addPaper("concept", {"conceptaanvraag indienen", "draft application to be handed in"},
                 terms.largeConceptWeeks);
    }
    addPaper("apply", {"definitieve aanvraag indienen", "final application to be handed in"},
             isLarge ? terms.largeFinalWeeks : terms.finalWeeks);
}

void addDecision(Dues &dues, const RecordMoment &moment)
{
    const std::optional<KnownTime> by = moment.time("decide_by");
    if (!by)
        return;
    Due due{.by = by->end(), .coarse = by->coarse};
    due.done = moment.isPast("granted") || isCalledOff(moment);
    due.late = !due.done && by->end() <= moment.instant;
    add(dues, "decide_by", {"beslissen op de aanvraag", "decision on the application"}, due);
}

} // namespace

std::vector<Due> eventDues(const RecordMoment &moment)
{
    Dues dues;
    addDecision(dues, moment);
    const std::optional<KnownTime> starts = moment.time("starts");
    if (!starts || isCalledOff(moment))
        return dues;
    const bool isOn = starts->end() <= moment.instant || moment.isPast("held");
    if (!isOn)
        addPapers(dues, moment, *starts);
    add(dues, "starts", {"begint", "starts"},
        {.by = starts->start(), .coarse = starts->coarse, .done = isOn});
    return dues;
}

} // namespace piketboek
