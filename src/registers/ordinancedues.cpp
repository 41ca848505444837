#include "registers/ordinancedues.h"

#include "registers/ordinancecase.h"
#include "registers/ordinanceforce.h"
#include "registers/ratificationwords.h"

#include <algorithm>

namespace piketboek {

namespace {

using Kind = OrdinanceLife::Kind;
using Rule = OrdinanceForce::Rule;
using Stand = Ratification::Stand;
using State = OrdinanceForce::State;

constexpr int64_t hour = 3'600'000;

/// One ordinance at an instant.
class Asking
{
public:
    explicit Asking(const RecordMoment &moment)
        : m_moment(moment), m_case(OrdinanceCase::of(moment.state, moment.around)),
          m_force(OrdinanceForce::at(m_case.life, moment.instant))
    {
    }

    std::vector<Due> dues();

private:
    const OrdinanceLife &life() const { return m_case.life; }
    const Ratification &ratification() const { return m_force.ratification; }
    bool isPast(const std::optional<int64_t> &at) const { return takenBy(at, m_moment.instant); }
    bool isAnyCoarse(std::initializer_list<const char *> names) const;
    std::string_view publicationArticle() const;
    void askPublication();
    void askStart();
    bool isRegional() const { return life().authority == OrdinanceLife::Authority::RegionChair; }
    void askTelling();
    void askTelling(const char *step, const Label &words, std::string_view article);
    void askTellingAgain();
    void askTellingAgain(const char *step, const Label &words);
    void askRatification();
    bool endsBeforeMeeting() const;
    void setMeeting(Due &due) const;
    void askAppeal();
    std::optional<int64_t> lastOfDecision() const;
    void askSuspension();
    void askEnd();

    const RecordMoment &m_moment;
    OrdinanceCase m_case;
    OrdinanceForce m_force;
    std::vector<Due> m_dues;
};

bool Asking::isAnyCoarse(std::initializer_list<const char *> names) const
{
    return std::ranges::any_of(names, [this](const char *name) { return m_case.isCoarse(name); });
}

std::string_view Asking::publicationArticle() const
{
    switch (life().kind) {
    case Kind::Ordinance:
        return "Gemeentewet art. 176 lid 1";
    case Kind::RiskArea:
        return life().byMouth ? "Gemeentewet art. 174b lid 3" : "Awb art. 3:40";
    case Kind::Order:
    case Kind::AreaBan:
        break;
    }
    return "Awb art. 3:40";
}

// What is over before it was published needs it no more; what was given by word of mouth still does.
void Asking::askPublication()
{
    const bool isPublished = isPast(life().published);
    const bool isOver = m_force.state == State::Ended && !life().byMouth;
    if (!isPublished && (isOver || !isPast(life().adopted)))
        return;
    Due due{.what = "publish", .words = {"bekendmaken", "to be published"}, .since = life().adopted};
    if (life().byMouth)
        due.words = {"op schrift stellen en bekendmaken", "to be put in writing and published"};
    due.article = publicationArticle();
    due.coarse = isAnyCoarse({"adopted"});
    due.done = isPublished;
    m_dues.push_back(due);
}

void Asking::askStart()
{
    const std::optional<int64_t> start = m_force.start;
    if (!start || (m_force.end && *m_force.end <= *start))
        return;
    m_dues.push_back({.what = "starts",
                      .words = {"treedt in werking", "comes into force"},
                      .by = start,
                      .coarse = isAnyCoarse({"adopted", "published", "in_force_from"}),
                      .done = isPast(start)});
}

void Asking::askTelling(const char *step, const Label &words, std::string_view article)
{
    const std::optional<int64_t> known = life().byMouth ? m_force.start : life().published;
    const bool isTold = m_moment.isPast(step);
    if (!isTold && (!isPast(known) || m_moment.isPast("archived")))
        return;
    m_dues.push_back(
        {.what = "inform" + std::string(step).substr(std::string_view("informed").size()),
         .words = words,
         .since = known,
         .article = article,
         .coarse = life().byMouth ? isAnyCoarse({"adopted", "in_force_from"}) : isAnyCoarse({"published"}),
         .done = isTold});
}

// No law asks it for an order or an area ban.
void Asking::askTelling()
{
    const Label council = {"ter kennis brengen van de raad", "the council is to be told"};
    if (life().kind == Kind::RiskArea)
        askTelling("informed_council", council, "Gemeentewet art. 174b");
    if (life().kind != Kind::Ordinance)
        return;
    const std::string_view article = isRegional() ? "Wvr art. 39 lid 1 onder b en Gemeentewet art. 176 lid 2"
                                                  : "Gemeentewet art. 176 lid 2";
    askTelling("informed_council", council, article);
    askTelling(
        "informed_commissioner",
        {"ter kennis brengen van de commissaris van de Koning", "the King's commissioner is to be told"},
        article);
    askTelling(
        "informed_prosecutor",
        {"ter kennis brengen van de hoofdofficier van justitie", "the chief public prosecutor is to be told"},
        article);
}

void Asking::askTellingAgain(const char *step, const Label &words)
{
    const bool isTold = m_moment.isPast(step);
    if (!isTold && m_moment.isPast("archived"))
        return;
    m_dues.push_back({.what = "inform" + std::string(step).substr(std::string_view("informed").size()),
                      .words = words,
                      .since = life().withdrawn,
                      .article = isRegional() ? "Wvr art. 39 lid 1 onder b en Gemeentewet art. 176 lid 7"
                                              : "Gemeentewet art. 176 lid 7",
                      .coarse = isAnyCoarse({"withdrawn"}),
                      .done = isTold});
}

// Of what was never published nobody was told, and what lapsed or was replaced before is no more to withdraw.
void Asking::askTellingAgain()
{
    const bool isWithdrawn = m_force.state == State::Ended && m_force.rule == Rule::Withdrawn;
    if (life().kind != Kind::Ordinance || !isWithdrawn || !isPast(life().published))
        return;
    askTellingAgain("informed_withdrawal_council", {"de raad in kennis stellen van de intrekking",
                                                    "the council is to be told of the withdrawal"});
    askTellingAgain("informed_withdrawal_commissioner",
                    {"de commissaris van de Koning in kennis stellen van de intrekking",
                     "the King's commissioner is to be told of the withdrawal"});
    askTellingAgain("informed_withdrawal_prosecutor",
                    {"de hoofdofficier van justitie in kennis stellen van de intrekking",
                     "the chief public prosecutor is to be told of the withdrawal"});
}

bool Asking::endsBeforeMeeting() const
{
    const std::optional<int64_t> meeting = ratification().meeting;
    return meeting && !isPast(meeting) && takenBy(life().broughtToEnd(), *meeting);
}

// To come it is counted down to; past and without an outcome, up from.
void Asking::setMeeting(Due &due) const
{
    if (!ratification().meeting) {
        due.since = due.done ? std::nullopt : life().published;
        due.coarse = due.since && isAnyCoarse({"published"});
        return;
    }
    (isPast(ratification().meeting) ? due.since : due.by) = ratification().meeting;
    if (const CouncilMeeting *meeting = m_case.meetingAt(*ratification().meeting)) {
        due.coarse = meeting->coarse;
        due.meeting = meeting->record;
        due.version = meeting->version;
    }
}

void Asking::askRatification()
{
    if (!isPast(life().published))
        return;
    const Stand stand = ratification().stand;
    Due due{.what = "ratify", .article = "Gemeentewet art. 176 lid 3"};
    due.done = stand != Stand::Awaiting && stand != Stand::NoQuorumYet;
    const bool endsBefore = !due.done && endsBeforeMeeting();
    due.words = ratificationWords(ratification(), m_moment.instant, endsBefore);
    due.opinion = endsBefore || isReading(ratification());
    if (stand == Stand::NotApplicable)
        due.article = ratification().exemptBy;
    else
        setMeeting(due);
    m_dues.push_back(due);
}

// As if nothing came between: neither a decision nor another end.
std::optional<int64_t> Asking::lastOfDecision() const
{
    OrdinanceLife undecided = life();
    undecided.appeal->decided.reset();
    undecided.until = undecided.withdrawn = undecided.replacedAt = std::nullopt;
    const std::optional<Ratification::Lapse> lapse = Ratification::at(undecided, m_moment.instant).lapse;
    return lapse ? std::optional(lapse->at) : std::nullopt;
}

void Asking::askAppeal()
{
    const Stand stand = ratification().stand;
    const bool isOpen = stand == Stand::Refused || stand == Stand::NotDealtWith;
    if ((!isOpen && stand != Stand::UnderAppeal) || m_force.state == State::Ended)
        return;
    const CouncilMeeting *meeting = m_case.meetingAt(*ratification().meeting);
    m_dues.push_back({.what = "appeal",
                      .words = {"beroep bij de commissaris van de Koning; zonder beroep vervalt het daarna",
                                "appeal to the King's commissioner; without it, it lapses then"},
                      .by = *ratification().meeting + 24 * hour,
                      .article = "Gemeentewet art. 176 lid 4",
                      .opinion = stand == Stand::NotDealtWith,
                      .coarse = meeting && meeting->coarse,
                      .done = !isOpen});
    if (isOpen)
        return;
    m_dues.push_back({.what = "appeal_decision",
                      .words = {"besluit van de commissaris van de Koning op het beroep",
                                "decision of the King's commissioner on the appeal"},
                      .by = lastOfDecision(),
                      .since = ratification().appealed,
                      .article = "Gemeentewet art. 176 lid 4",
                      .opinion = true,
                      .coarse = isAnyCoarse({"appealed"})});
}

void Asking::askSuspension()
{
    if (m_force.state != State::Suspended)
        return;
    m_dues.push_back(
        {.what = "suspended",
         .words = {"opgeschort door de commissaris van de Koning", "suspended by the King's commissioner"},
         .since = life().suspensions.front().from,
         .article = "Gemeentewet art. 176 lid 6",
         .coarse = isAnyCoarse({"suspended"})});
}

Due endOf(Rule rule)
{
    switch (rule) {
    case Rule::Expired:
        return {.what = "expires", .words = {"einde geldigheid", "end of validity"}};
    case Rule::TwelveHours:
        return {.what = "twelve_hours",
                .words = {"eindigt na twaalf uur", "ends after twelve hours"},
                .article = "Gemeentewet art. 174b lid 1"};
    case Rule::Withdrawn:
        return {.what = "withdrawn", .words = {"ingetrokken", "withdrawn"}};
    case Rule::Replaced:
        return {.what = "replaced", .words = {"vervangen", "replaced"}};
    default:
        return {};
    }
}

// Of a lapse the ratification and the appeal tell.
void Asking::askEnd()
{
    if (!m_force.end)
        return;
    Due due = endOf(OrdinanceForce::at(life(), *m_force.end).rule);
    if (due.what.empty())
        return;
    due.by = m_force.end;
    due.coarse = due.what == "expires"        ? isAnyCoarse({"until"})
                 : due.what == "twelve_hours" ? isAnyCoarse({"adopted", "published", "in_force_from"})
                                              : m_case.isCoarse(due.what);
    due.done = isPast(m_force.end);
    m_dues.push_back(due);
}

std::vector<Due> Asking::dues()
{
    askPublication();
    askStart();
    askTelling();
    askTellingAgain();
    askRatification();
    askAppeal();
    askSuspension();
    askEnd();
    return std::move(m_dues);
}

} // namespace

std::vector<Due> ordinanceDues(const RecordMoment &moment)
{
    return Asking(moment).dues();
}

} // namespace piketboek
