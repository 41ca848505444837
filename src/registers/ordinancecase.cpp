#include "registers/ordinancecase.h"

#include "registers/knowntime.h"
#include "registers/ordinanceforce.h"

#include <algorithm>
#include <array>

namespace piketboek {

namespace {

using Kind = OrdinanceLife::Kind;
using Authority = OrdinanceLife::Authority;
using Decision = OrdinanceLife::Meeting::Decision;

template<class Value>
using Words = std::pair<std::string_view, Value>;

constexpr std::array kinds = {
    Words<Kind>{"noodverordening", Kind::Ordinance}, Words<Kind>{"noodbevel", Kind::Order},
    Words<Kind>{"veiligheidsrisicogebied", Kind::RiskArea}, Words<Kind>{"gebiedsverbod", Kind::AreaBan}};
constexpr std::array authorities = {Words<Authority>{"burgemeester", Authority::Mayor},
                                    Words<Authority>{"voorzitter_vr", Authority::RegionChair}};

// From when, unless it was over before that.
std::optional<int64_t> everInForce(const OrdinanceLife &life)
{
    const std::optional<int64_t> start = life.start();
    return start && !takenBy(life.broughtToEnd(), *start) ? start : std::nullopt;
}

class CaseReading
{
public:
    CaseReading(const RecordState &state, const RegisterBook &book) : m_state(state), m_book(book) {}

    void readAlone();
    void readAmong(std::span<const RecordState> meetings, const RecordState *successor);
    const OrdinanceCase &result() const { return m_case; }

private:
    std::optional<KnownTime> time(const char *name);
    void markCoarse(const char *name, const KnownTime &time);
    template<class Value, size_t count>
    Value said(const char *field, const std::array<Words<Value>, count> &words);
    void readStart();
    bool isOnlyNoted(const char *first) const;
    bool isSpoken(const std::optional<KnownTime> &inForce) const;
    void readEnds();
    void readSuspension();
    void readSuccessor(const RecordState &successor);
    void readReplaced();
    void readCouncil(std::span<const RecordState> meetings);
    void readAppeal();
    bool isUpheld() const;
    void readLapsed();

    const RecordState &m_state;
    const RegisterBook &m_book;
    OrdinanceCase m_case;
    OrdinanceLife &m_life = m_case.life;
};

void CaseReading::markCoarse(const char *name, const KnownTime &time)
{
    m_case.coarse.erase(name);
    if (time.coarse)
        m_case.coarse.insert(name);
}

std::optional<KnownTime> CaseReading::time(const char *name)
{
    const std::optional<KnownTime> found = KnownTime::in(m_state, m_book, name);
    if (found)
        markCoarse(name, *found);
    return found;
}

// Of what is not understood the first, of which the law asks most.
template<class Value, size_t count>
Value CaseReading::said(const char *field, const std::array<Words<Value>, count> &words)
{
    const auto found = std::ranges::find(words, m_state.text(field), &Words<Value>::first);
    if (found != words.end())
        return found->second;
    m_case.assumed.insert(field);
    return words.front().second;
}

// The form has no word for it: a person wrote that it was in force before it was published.
bool CaseReading::isSpoken(const std::optional<KnownTime> &inForce) const
{
    return m_life.kind == Kind::RiskArea && inForce &&
           (!m_life.published || inForce->last < *m_life.published);
}

// When a record was begun at the time of writing, its first step had been taken by then.
bool CaseReading::isOnlyNoted(const char *first) const
{
    return !m_state.choice(timeField(first)) && m_state.opened && m_state.opened->source == "noted";
}

void CaseReading::readStart()
{
    const std::optional<KnownTime> adopted = time("adopted");
    if (adopted)
        m_life.adopted = adopted->start();
    if (const std::optional<KnownTime> published = time("published"))
        m_life.published = published->start(m_life.adopted);
    if (m_life.adopted && m_life.published && isOnlyNoted("adopted"))
        m_life.adopted = std::min(*m_life.adopted, *m_life.published);
    const std::optional<KnownTime> inForce = KnownTime::in(m_state, m_book, "in_force");
    m_life.byMouth = isSpoken(inForce);
    const std::optional<KnownTime> text = KnownTime::in(m_state, m_book, "in_force_from");
    const std::optional<KnownTime> &from = text ? text : inForce;
    if (!from)
        return;
    m_life.inForceFrom = from->start(m_life.byMouth ? m_life.adopted : m_life.published);
    markCoarse("in_force_from", *from);
}

void CaseReading::readEnds()
{
    if (const std::optional<KnownTime> until = time("until"))
        m_life.until = until->end();
    if (const std::optional<KnownTime> withdrawn = time("withdrawn"))
        m_life.withdrawn = withdrawn->end();
}

// Of several spans only the newest is kept by the record.
void CaseReading::readSuspension()
{
    const std::optional<KnownTime> suspended = time("suspended");
    if (!suspended)
        return;
    OrdinanceLife::Suspension span{.from = suspended->start(m_life.published)};
    if (const std::optional<KnownTime> resumed = time("resumed"); resumed && resumed->end() > span.from)
        span.until = resumed->end();
    m_life.suspensions.push_back(span);
}

void CaseReading::readSuccessor(const RecordState &successor)
{
    CaseReading next(successor, m_book);
    next.readAlone();
    m_case.successor = successor.id;
    m_life.replacedAt = everInForce(next.m_life);
    const bool isCoarse = std::ranges::any_of(std::array{"adopted", "published", "in_force_from"},
                                              [&](const char *name) { return next.m_case.isCoarse(name); });
    if (m_life.replacedAt && isCoarse)
        m_case.coarse.emplace("replaced");
}

void CaseReading::readReplaced()
{
    const std::optional<KnownTime> replaced = KnownTime::in(m_state, m_book, "replaced");
    if (!replaced)
        return;
    const std::optional<int64_t> start = m_life.replacedAt;
    if (replaced->coarse && start && replaced->from <= *start && *start <= replaced->last)
        return;
    m_life.replacedAt = replaced->end();
    markCoarse("replaced", *replaced);
}

void CaseReading::readCouncil(std::span<const RecordState> meetings)
{
    time("ratified");
    time("refused");
    m_case.meetings = CouncilMeeting::on(m_state, m_book, m_life.published, meetings);
    for (const CouncilMeeting &meeting : m_case.meetings)
        m_life.meetings.push_back(meeting.held);
}

bool CaseReading::isUpheld() const
{
    const Choice *allowed = m_state.choice(timeField("appeal_allowed"));
    const Choice *refused = m_state.choice(timeField("appeal_refused"));
    const bool isRefused = m_state.reached("appeal_refused").has_value();
    return m_state.reached("appeal_allowed") && (!isRefused || refused->moment < allowed->moment);
}

void CaseReading::readAppeal()
{
    const std::optional<KnownTime> appealed = time("appealed");
    if (!appealed)
        return;
    const auto refusal =
        std::ranges::find(m_life.meetings, Decision::Refused, &OrdinanceLife::Meeting::decision);
    const bool isRefused = refusal != m_life.meetings.end();
    OrdinanceLife::Appeal appeal{.at =
                                     appealed->start(isRefused ? std::optional(refusal->at) : std::nullopt)};
    appeal.upheld = isUpheld();
    const std::optional<KnownTime> decided = time(appeal.upheld ? "appeal_allowed" : "appeal_refused");
    if (decided)
        appeal.decided = appeal.upheld ? decided->start(appeal.at) : decided->latest();
    m_life.appeal = appeal;
}

// What has ended by then for a reason that is known needs no other.
void CaseReading::readLapsed()
{
    const std::optional<KnownTime> lapsed = KnownTime::in(m_state, m_book, "lapsed");
    if (!lapsed || OrdinanceForce::at(m_life, lapsed->end()).state == OrdinanceForce::State::Ended)
        return;
    m_life.until = lapsed->end();
    markCoarse("until", *lapsed);
}

void CaseReading::readAlone()
{
    m_life.kind = said("kind", kinds);
    m_life.authority = said("authority", authorities);
    readStart();
    readEnds();
}

void CaseReading::readAmong(std::span<const RecordState> meetings, const RecordState *successor)
{
    readAlone();
    readSuspension();
    if (successor)
        readSuccessor(*successor);
    readReplaced();
    readCouncil(meetings);
    readAppeal();
    readLapsed();
}

OrdinanceCase aloneOf(const RecordState &state, const RegisterBook &book)
{
    CaseReading reading(state, book);
    reading.readAlone();
    return reading.result();
}

} // namespace

OrdinanceCase OrdinanceCase::of(const RecordState &state, const RegisterBook &book,
                                std::span<const RecordState> meetings, const RecordState *successor)
{
    CaseReading reading(state, book);
    reading.readAmong(meetings, successor);
    return reading.result();
}

OrdinanceCase OrdinanceCase::of(const RecordState &state, const Surroundings &around)
{
    return of(state, around.book, around.meetings, successorOf(state, around.book, around.ordinances));
}

const RecordState *OrdinanceCase::successorOf(const RecordState &state, const RegisterBook &book,
                                              std::span<const RecordState> ordinances)
{
    constexpr int64_t never = INT64_MAX;
    const RecordState *first = nullptr;
    int64_t soonest = never;
    for (const RecordState &other : ordinances) {
        const bool replaces = !state.id.empty() && other.text("replaces") == state.id;
        if (!replaces || other.mistaken || other.exercise != state.exercise || other.id == state.id)
            continue;
        const int64_t start = everInForce(aloneOf(other, book).life).value_or(never);
        if (!first || start < soonest) {
            first = &other;
            soonest = start;
        }
    }
    return first;
}

const CouncilMeeting *OrdinanceCase::meetingAt(int64_t at) const
{
    const auto found =
        std::ranges::find(meetings, at, [](const CouncilMeeting &meeting) { return meeting.held.at; });
    return found == meetings.end() ? nullptr : &*found;
}

} // namespace piketboek
