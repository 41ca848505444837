#include "exchange/handover.h"

#include "exchange/recordsurroundings.h"
#include "exchange/recordvalues.h"
#include "journal/writtenmoment.h"
#include "registers/knowntime.h"

#include <algorithm>

namespace piketboek {

namespace {

constexpr int64_t day = 24LL * 60 * 60 * 1000;

class Gathering
{
public:
    Gathering(Reader &reader, int64_t since, int64_t now, std::string exercise)
        : m_reader(reader), m_exercise(std::move(exercise))
    {
        m_handover.since = since;
        m_handover.asOf = now;
    }

    Result<Handover> gathered();

private:
    Result<void> addDuties();
    Result<void> addRunning();
    Result<void> addStanding();
    Result<void> addHeld();
    Result<void> addOwn();
    Result<void> addChanged();
    Result<void> addChange(const std::string &record, int64_t entries);
    void addDues(const StandingRecord &standing, const Surroundings &around);
    void addIfHeld(const StandingRecord &standing);
    void nameRecord(const RecordState &state, const std::string &place = {});
    Result<std::string> placeOf(const RecordState &incident);
    int64_t horizon() const { return m_handover.asOf + Handover::ahead; }

    Reader &m_reader;
    std::string m_exercise;
    Handover m_handover;
};

Result<Handover> Gathering::gathered()
{
    for (const auto add : {&Gathering::addDuties, &Gathering::addRunning, &Gathering::addStanding,
                           &Gathering::addHeld, &Gathering::addOwn, &Gathering::addChanged}) {
        if (const Result<void> done = (this->*add)(); !done)
            return std::unexpected(done.error());
    }
    std::ranges::stable_sort(m_handover.coming, {},
                             [](const Handover::Coming &one) { return one.at.value_or(largestInteger); });
    return std::move(m_handover);
}

Result<void> Gathering::addDuties()
{
    Result<DutyStand> stand = DutyStand::now(m_reader, m_exercise);
    if (!stand)
        return std::unexpected(stand.error());
    m_handover.duties = std::move(stand->duties);
    return {};
}

Result<void> Gathering::addRunning()
{
    const Result<std::vector<RecordRow>> rows = m_reader.running(-1);
    if (!rows)
        return std::unexpected(rows.error());
    for (const RecordRow &row : *rows) {
        Result<Situation> situation = Situation::of(m_reader, row.id, m_handover.asOf);
        if (!situation)
            return std::unexpected(situation.error());
        const bool isUnconfirmed = situation->state == IncidentState::Unconfirmed;
        (isUnconfirmed ? m_handover.unconfirmed : m_handover.open).push_back(std::move(*situation));
    }
    return {};
}

Result<void> Gathering::addStanding()
{
    Result<std::vector<StandingRecord>> list = standingList(m_reader, m_handover.asOf);
    if (!list)
        return std::unexpected(list.error());
    const Result<RecordSurroundings> surroundings = RecordSurroundings::of(m_reader);
    if (!surroundings)
        return std::unexpected(surroundings.error());
    m_handover.standing = std::move(*list);
    for (const StandingRecord &standing : m_handover.standing) {
        nameRecord(standing.state);
        addDues(standing, surroundings->around());
        addIfHeld(standing);
    }
    return {};
}

// The standing list looks to the end of tomorrow, and 48 hours go on into the day after it.
Result<void> Gathering::addHeld()
{
    const Result<std::vector<StandingRecord>> tomorrow = standingList(m_reader, m_handover.asOf + day);
    if (!tomorrow)
        return std::unexpected(tomorrow.error());
    for (const StandingRecord &standing : *tomorrow) {
        const bool isThere = std::ranges::any_of(m_handover.standing, [&](const StandingRecord &other) {
            return other.soon && other.row.id == standing.row.id;
        });
        if (!isThere)
            addIfHeld(standing);
    }
    return {};
}

// Also what asks for no act, such as the end of an ordinance; a start is told as something that is held.
void Gathering::addDues(const StandingRecord &standing, const Surroundings &around)
{
    for (const Due &due : Due::of(standing.state, around, m_handover.asOf)) {
        if (!due.done && due.what != "starts" && due.by && *due.by < horizon())
            m_handover.coming.push_back({standing.row.id, due.by, due.words, std::string(due.article)});
    }
}

void Gathering::addIfHeld(const StandingRecord &standing)
{
    const std::optional<KnownTime> starts = KnownTime::in(standing.state, m_reader.book(), "starts");
    const std::optional<KnownTime> ends = KnownTime::in(standing.state, m_reader.book(), "ends");
    if (!standing.soon || !starts || starts->start() >= horizon() ||
        (ends ? ends->end() : starts->end()) <= m_handover.asOf)
        return;
    const std::optional<int64_t> at = starts->coarse ? std::nullopt : std::optional(starts->start());
    m_handover.coming.push_back({standing.row.id, at, {"wordt gehouden", "takes place"}, {}});
    nameRecord(standing.state);
}

Result<void> Gathering::addOwn()
{
    Result<Drafts> drafts = Drafts::over(m_reader.database());
    Result<std::vector<KeptDraft>> kept = drafts ? drafts->all() : std::unexpected(drafts.error());
    if (!kept)
        return std::unexpected(kept.error());
    // Where the program was, and what waits for its owner, are kept as drafts are, and hold no words.
    std::erase_if(*kept,
                  [](const KeptDraft &draft) { return draft.place == "page" || draft.place == "claim"; });
    m_handover.notEntered = std::move(*kept);
    Result<std::vector<Line>> waiting =
        m_reader.timeline({.onlyWaiting = true, .oldestFirst = true, .limit = -1});
    if (!waiting)
        return std::unexpected(waiting.error());
    m_handover.onlyHere = std::move(*waiting);
    return {};
}

Result<void> Gathering::addChanged()
{
    Result<std::map<std::string, int64_t>> counts = m_reader.receivedSince(m_handover.since);
    if (!counts)
        return std::unexpected(counts.error());
    for (const Line &line : m_handover.onlyHere) {
        if (writtenMoment(line.envelope) > m_handover.since)
            ++(*counts)[line.record];
    }
    for (const auto &[record, entries] : *counts) {
        if (const Result<void> done = addChange(record, entries); !done)
            return done;
    }
    std::ranges::stable_sort(m_handover.changed, std::greater(), &Handover::Change::entries);
    return {};
}

Result<void> Gathering::addChange(const std::string &record, int64_t entries)
{
    const Result<RecordState> state = m_reader.state(record);
    if (!state)
        return std::unexpected(state.error());
    if (!m_reader.book().find(state->registerName))
        return {};
    const Result<std::string> place =
        state->registerName == "incident" ? placeOf(*state) : Result<std::string>();
    if (!place)
        return std::unexpected(place.error());
    m_handover.changed.push_back({record, entries});
    nameRecord(*state, *place);
    return {};
}

// Two fires are told apart by where they are.
Result<std::string> Gathering::placeOf(const RecordState &incident)
{
    const Choice *choice = incident.choice("place");
    const Result<std::optional<Json>> place =
        choice ? m_reader.disclosed(*choice, "place") : std::optional<Json>();
    if (!place)
        return std::unexpected(place.error());
    const std::string *words = *place ? (*place)->asText() : nullptr;
    return words ? ' ' + *words : std::string();
}

std::string nameIn(Language language, const RecordState &state, const Description &form)
{
    const std::string kind = form.label.in(language), title = titleOf(state, form, language);
    const auto isSame = [](char one, char other) { return (one | 0x20) == (other | 0x20); };
    // A title may be Dutch on an English page.
    const auto begins = [&](const std::string &label) {
        return std::ranges::equal(title.substr(0, label.size()), label, isSame);
    };
    const bool saysItself = begins(form.label.dutch) || begins(form.label.english);
    return saysItself ? title : kind + ": " + title;
}

// A level holds for a region.
std::string regionOf(const RecordState &state)
{
    const Choice *region = state.choice("region");
    const std::string *words = region ? region->value.asText() : nullptr;
    return words ? ", " + *words : std::string();
}

void Gathering::nameRecord(const RecordState &state, const std::string &place)
{
    const Description *form = m_reader.book().find(state.registerName);
    if (!form)
        return;
    const std::string number = state.numbers.empty() ? std::string() : state.number() + ' ';
    const std::string where = place + regionOf(state);
    m_handover.titles[state.id] = {number + nameIn(Language::Dutch, state, *form) + where,
                                   number + nameIn(Language::English, state, *form) + where};
}

} // namespace

Result<Handover> Handover::of(Reader &reader, int64_t since, int64_t now, const std::string &exercise)
{
    return Gathering(reader, since, now, exercise).gathered();
}

std::vector<std::string> Handover::records() const
{
    std::vector<std::string> records;
    for (const std::vector<Situation> *situations : {&open, &unconfirmed})
        std::ranges::transform(*situations, std::back_inserter(records), &Situation::record);
    for (const StandingRecord &one : standing)
        records.push_back(one.row.id);
    return records;
}

} // namespace piketboek
