#include "registers/recordstate.h"

#include "base/happened.h"
#include "registers/remarks.h"
#include "registers/takenback.h"

#include <algorithm>

namespace piketboek {

namespace {

using Entries = std::vector<PlacedEntry>;

// One fold over one record; the entries are in (device, seq) order, so arrival can not show through.
class Fold
{
public:
    Fold(Entries entries, const OtherLines &others) : m_entries(std::move(entries)), m_others(others)
    {
        // Of one tablet they come so, and they are large to move.
        const auto id = [](const PlacedEntry &entry) -> const EntryId & { return entry.envelope.id; };
        if (!std::ranges::is_sorted(m_entries, {}, id))
            std::ranges::sort(m_entries, {}, id);
    }

    RecordState state();

private:
    void findWithdrawals();
    void readOpening();
    void gatherFields();
    void offer(const std::string &field, const PlacedEntry &entry, Json value, bool covered);
    void keepUnseen();
    void readActs();
    void readAct(const PlacedEntry &entry);
    void readNumbers();
    void readInformed(const Envelope &envelope);
    void countOtherLines();
    void readLinks();
    void readCorrection(const PlacedEntry &entry);
    void findRemarks();

    struct Offer
    {
        const PlacedEntry *entry;
        Json value;
        bool covered;
    };

    Entries m_entries;
    const OtherLines &m_others;
    std::map<std::string, std::vector<Offer>, std::less<>> m_offers;
    std::map<EntryId, const PlacedEntry *> m_corrections;
    RecordState m_state;
};

bool setsFields(const Envelope &envelope)
{
    return envelope.act == "open" || envelope.act == "set" || envelope.act == "grip";
}

bool isAboutRecord(const Envelope &envelope, const std::string &record)
{
    return std::ranges::any_of(envelope.about, [&](const Target &target) { return target.record == record; });
}

int64_t startOf(const std::optional<HappenedText> &said)
{
    const HappenedText text = said.value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? happened->sortKey() : INT64_MAX;
}

// Two who say the same do not differ; of a time, when it happened is what it says.
bool saysTheSame(std::string_view field, const Choice &a, const Choice &b)
{
    const bool isTime = field.starts_with(timeField({}));
    return !a.covered && !b.covered && a.value == b.value && (!isTime || a.happened == b.happened);
}

void Fold::findWithdrawals()
{
    std::vector<TakingBack> pairs;
    for (const PlacedEntry &entry : m_entries) {
        if (entry.envelope.act != "withdraw")
            continue;
        for (const Target &target : entry.envelope.about) {
            if (target.record.empty())
                pairs.push_back({entry.envelope.id, target.entry});
        }
    }
    m_state.withdrawn = takenBack(pairs);
}

void Fold::readOpening()
{
    const auto opens = [](const PlacedEntry &entry) { return entry.envelope.act == "open"; };
    const auto found = std::ranges::find_if(m_entries, opens);
    const PlacedEntry &from = found == m_entries.end() ? m_entries.front() : *found;
    m_state.id = from.envelope.record;
    m_state.registerName = from.envelope.registerName;
    m_state.municipality = from.envelope.municipality;
    m_state.exercise = from.envelope.exercise.empty() ? "no" : from.envelope.exercise;
    if (found == m_entries.end())
        return;
    m_state.opener = from.envelope.id;
    m_state.opened = from.envelope.happened;
}

void Fold::offer(const std::string &field, const PlacedEntry &entry, Json value, bool covered)
{
    m_offers[field].push_back({&entry, std::move(value), covered});
}

void Fold::gatherFields()
{
    for (const PlacedEntry &entry : m_entries) {
        const Envelope &envelope = entry.envelope;
        if (m_state.withdrawn.contains(envelope.id))
            continue;
        if (envelope.act == "time")
            offer(timeField(envelope.plain.text("time")), entry, envelope.plain.flag("void"), false);
        if (!setsFields(envelope))
            continue;
        for (const auto &[name, value] : *envelope.plain.asObject())
            offer(name, entry, value, false);
        for (const auto &[name, hash] : envelope.covered)
            offer(name, entry, nullptr, true);
    }
}

void Fold::keepUnseen()
{
    for (auto &[field, offers] : m_offers) {
        std::ranges::sort(offers, [](const Offer &a, const Offer &b) { return isNewer(*a.entry, *b.entry); });
        if (!offers.back().covered)
            m_state.first[field] = offers.back().value;
        std::vector<Choice> &choices = m_state.fields[field];
        for (const Offer &candidate : offers) {
            const bool superseded = std::ranges::any_of(offers, [&](const Offer &other) {
                return other.entry != candidate.entry && hasSeen(*other.entry, *candidate.entry);
            });
            const Choice choice{candidate.entry->envelope.id,
                                candidate.value,
                                candidate.covered,
                                momentOf(*candidate.entry),
                                candidate.entry->envelope.happened,
                                candidate.entry->envelope.form};
            const auto isSaid = [&](const Choice &newer) { return saysTheSame(field, newer, choice); };
            if (!superseded && std::ranges::none_of(choices, isSaid))
                choices.push_back(choice);
        }
    }
}

// The first telling stands; a later one is told again.
void Fold::readInformed(const Envelope &envelope)
{
    const std::string who = envelope.plain.text("who");
    const Informed told{envelope.id, envelope.author, envelope.happened};
    Informed &held = m_state.informed.try_emplace(who, told).first->second;
    if (startOf(told.at) < startOf(held.at))
        held = told;
}

// Whoever else writes one gives none.
void Fold::readNumbers()
{
    std::vector<std::pair<int64_t, GivenNumber>> given;
    for (const PlacedEntry &entry : m_entries) {
        const std::string number = entry.envelope.plain.text("number");
        if (entry.byCentral && entry.envelope.act == "number" && !number.empty())
            given.push_back({entry.serial, {number, entry.envelope.id}});
    }
    std::ranges::stable_sort(given, {}, [](const auto &one) { return one.first; });
    for (const auto &[serial, number] : given)
        m_state.numbers.push_back(number);
}

void Fold::readCorrection(const PlacedEntry &entry)
{
    for (const Target &target : entry.envelope.about) {
        if (!target.record.empty())
            continue;
        const PlacedEntry *&newest = m_corrections[target.entry];
        if (!newest || isNewer(entry, *newest))
            newest = &entry;
        m_state.corrected[target.entry] = newest->envelope.id;
    }
}

// A link stands until an unlink that has seen it.
void Fold::readLinks()
{
    const auto stands = [&](const PlacedEntry &entry, const std::string &act) {
        return entry.envelope.act == act && !m_state.withdrawn.contains(entry.envelope.id);
    };
    for (const PlacedEntry &link : m_entries) {
        for (const Target &target : link.envelope.about) {
            const bool isUndone = std::ranges::any_of(m_entries, [&](const PlacedEntry &undo) {
                return stands(undo, "unlink") && isAboutRecord(undo.envelope, target.record) &&
                       hasSeen(undo, link);
            });
            if (stands(link, "link") && !target.record.empty() && !isUndone)
                m_state.links[target.record] = link.envelope.plain.text("as");
        }
    }
}

void Fold::readActs()
{
    for (const PlacedEntry &entry : m_entries) {
        if (!m_state.withdrawn.contains(entry.envelope.id))
            readAct(entry);
    }
}

void Fold::readAct(const PlacedEntry &entry)
{
    const Envelope &envelope = entry.envelope;
    if (envelope.act == "withdraw")
        m_state.mistaken = m_state.mistaken || isAboutRecord(envelope, m_state.id);
    else if (envelope.act != "number" && (envelope.act != "open" || envelope.plain.flag("confirmed")))
        m_state.confirmed = true;
    if (envelope.act == "line")
        ++m_state.lines;
    if (envelope.act == "callout")
        m_state.callouts.push_back(Callout::from(envelope));
    if (envelope.act == "inform")
        readInformed(envelope);
    if (envelope.act == "correct")
        readCorrection(entry);
    if (envelope.act == "grip")
        m_state.highestGrip = std::max(m_state.highestGrip, envelope.plain.integer("grip"));
}

void Fold::countOtherLines()
{
    if (m_others.count == 0)
        return;
    const auto gone = std::ranges::count_if(m_state.withdrawn, m_others.holds);
    const int64_t left = m_others.count - gone;
    m_state.lines += left;
    m_state.confirmed = m_state.confirmed || left > 0;
}

void Fold::findRemarks()
{
    for (const PlacedEntry &entry : m_entries) {
        if (entry.envelope.act != "settle" || m_state.withdrawn.contains(entry.envelope.id))
            continue;
        for (const Target &target : entry.envelope.about)
            m_state.settled.insert(target.entry);
    }
    for (const PlacedEntry &entry : m_entries) {
        const std::string rule = m_state.settled.contains(entry.envelope.id) ? "" : brokenRule(entry);
        if (!rule.empty())
            m_state.remarks.push_back({entry.envelope.id, rule});
    }
}

RecordState Fold::state()
{
    if (m_entries.empty())
        return m_state;
    findWithdrawals();
    readOpening();
    gatherFields();
    keepUnseen();
    readActs();
    readNumbers();
    readLinks();
    countOtherLines();
    findRemarks();
    if (const std::string exercise = m_state.text("exercise"); !exercise.empty())
        m_state.exercise = exercise;
    return m_state;
}

} // namespace

RecordState RecordState::fold(std::vector<PlacedEntry> entries, const OtherLines &others)
{
    return Fold(std::move(entries), others).state();
}

const Choice *RecordState::choice(std::string_view field) const
{
    const auto found = fields.find(field);
    return found == fields.end() || found->second.empty() ? nullptr : &found->second.front();
}

std::string RecordState::text(std::string_view field) const
{
    const Choice *newest = choice(field);
    return newest && newest->value.asText() ? *newest->value.asText() : std::string();
}

int64_t RecordState::integer(std::string_view field) const
{
    const Choice *newest = choice(field);
    return newest && newest->value.asInteger() ? *newest->value.asInteger() : 0;
}

bool RecordState::flag(std::string_view field) const
{
    const Choice *newest = choice(field);
    return newest && newest->value.asBool() && *newest->value.asBool();
}

std::optional<HappenedText> RecordState::reached(std::string_view step) const
{
    const std::string field = timeField(step);
    const Choice *newest = choice(field);
    return newest && !flag(field) ? newest->happened : std::nullopt;
}

std::string RecordState::number() const
{
    return numbers.empty() ? std::string() : numbers.front().number;
}

bool RecordState::conflicted(std::string_view field) const
{
    const auto found = fields.find(field);
    return found != fields.end() && found->second.size() > 1;
}

std::vector<std::string> RecordState::conflicts() const
{
    std::vector<std::string> names;
    for (const auto &[field, choices] : fields) {
        if (choices.size() > 1)
            names.push_back(field);
    }
    return names;
}

std::string timeField(std::string_view key)
{
    return "time:" + std::string(key);
}

} // namespace piketboek
