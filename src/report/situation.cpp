#include "report/situation.h"

#include "base/digits.h"
#include "journal/writtenmoment.h"
#include "registers/openactions.h"
#include "store/labels.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace piketboek {

namespace {

constexpr std::array counted = {"affected", "sheltered", "injured", "deceased", "missing"};

std::optional<Happened> read(const std::optional<HappenedText> &said)
{
    const HappenedText text = said.value_or(HappenedText{});
    const Result<Happened> happened = Happened::read(text.at, text.zone, text.source);
    return happened ? std::optional(*happened) : std::nullopt;
}

Happened momentOf(const Line &line)
{
    const Envelope &envelope = line.envelope;
    const int64_t written = writtenMoment(envelope);
    return read(envelope.happened).value_or(Happened::atMinute(written, "noted"));
}

const Label &notHere()
{
    static const Label words = {"(gewist of niet hier)", "(erased or not here)"};
    return words;
}

Label coveredWords(const Line &line, std::string_view name)
{
    if (!line.envelope.coverOf(name))
        return {};
    return line.disclosures.find(name) ? inBothTongues(line.disclosures.text(name)) : notHere();
}

bool isKind(const Line &line, std::string_view kind)
{
    return line.envelope.act == "line" && !line.withdrawn && line.envelope.plain.text("kind") == kind;
}

// Of several records that are one, the confirmed one with the lowest id speaks first, as in the figures.
class Gathering
{
public:
    Gathering(Reader &reader, const std::string &record, int64_t now)
        : m_reader(reader), m_form(reader.book().find("incident"))
    {
        m_situation.asOf = now;
        m_situation.record = record;
    }

    Result<Situation> gathered();

private:
    Result<void> readStates();
    Result<void> readLines();
    Result<void> readCovered();
    Result<Label> covered(std::string_view field);
    Result<void> setPosition();
    Result<void> setOnlyHere(const std::string &record);
    void setWhat(const Incident &incident);
    void setNumber();
    void setGrip(const Incident &incident);
    void setPeople();
    void setCallouts();
    void setInformed();
    void setLines();
    Situation::Said said(const Line &line) const;
    std::string authorOf(const std::string &author, const EntryId &by) const;
    std::string nameOf(const EntryId &entry) const;
    Label optionWords(std::string_view field, const std::string &id) const;
    const Choice *choice(std::string_view field) const;
    const RecordState &first() const { return m_states.front(); }

    Reader &m_reader;
    const Description *m_form;
    Labels m_tablets;
    std::vector<RecordState> m_states;
    std::vector<Line> m_lines; ///< the oldest first
    std::set<EntryId> m_actions;
    Situation m_situation;
};

Result<Situation> Gathering::gathered()
{
    if (const Result<void> done = m_tablets.refresh(m_reader.database()); !done)
        return std::unexpected(done.error());
    if (const Result<void> done = readStates(); !done)
        return std::unexpected(done.error());
    if (const Result<void> done = readLines(); !done)
        return std::unexpected(done.error());
    if (const Result<void> done = readCovered(); !done)
        return std::unexpected(done.error());
    const Incident incident = Incident::together(m_states);
    setWhat(incident);
    setNumber();
    setGrip(incident);
    setPeople();
    setCallouts();
    setInformed();
    setLines();
    return m_situation;
}

// A mistake says nothing of what it was merged with, but is shown when it is asked for alone.
Result<void> Gathering::readStates()
{
    const Result<std::vector<std::string>> group = m_reader.groupOf(m_situation.record);
    if (!group)
        return std::unexpected(group.error());
    for (const std::string &one : *group) {
        Result<RecordState> state = m_reader.state(one);
        if (!state)
            return std::unexpected(state.error());
        if (group->size() == 1 || !state->mistaken)
            m_states.push_back(std::move(*state));
    }
    std::ranges::stable_partition(m_states, &RecordState::confirmed);
    const bool isIncident = !m_states.empty() && first().registerName == "incident" && m_form;
    return isIncident ? Result<void>()
                      : fail(Remedy::AskAgain, "only an incident has a situation: ask show for this record");
}

Result<void> Gathering::readLines()
{
    std::vector<PlacedEntry> entries;
    std::set<EntryId> withdrawn;
    for (const RecordState &state : m_states) {
        Result<std::vector<Line>> lines = m_reader.lines(state.id);
        const Result<std::vector<PlacedEntry>> placed =
            lines ? m_reader.placed(state.id) : std::unexpected(lines.error());
        if (!placed)
            return std::unexpected(placed.error());
        std::ranges::move(*lines, std::back_inserter(m_lines));
        std::ranges::copy(*placed, std::back_inserter(entries));
        withdrawn.insert(state.withdrawn.begin(), state.withdrawn.end());
        if (const Result<void> done = setOnlyHere(state.id); !done)
            return done;
    }
    std::ranges::stable_sort(m_lines, {}, [](const Line &line) { return momentOf(line).sortKey(); });
    m_actions = openActions(entries, withdrawn);
    m_situation.entries = static_cast<int64_t>(m_lines.size());
    return {};
}

Result<void> Gathering::setOnlyHere(const std::string &record)
{
    const Result<std::vector<Line>> waiting =
        m_reader.timeline({.record = record, .onlyWaiting = true, .oldestFirst = true, .limit = -1});
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const Line &line : *waiting)
        m_situation.onlyHere.push_back(nameOf(line.id));
    return {};
}

Result<void> Gathering::readCovered()
{
    const std::pair<std::string_view, Label *> wanted[] = {
        {"place", &m_situation.place}, {"buurt", &m_situation.neighbourhood}, {"text", &m_situation.title}};
    for (const auto &[field, words] : wanted) {
        const Result<Label> found = covered(field);
        if (!found)
            return std::unexpected(found.error());
        *words = *found;
    }
    return setPosition();
}

Result<Label> Gathering::covered(std::string_view field)
{
    const Choice *newest = choice(field);
    if (!newest)
        return Label();
    const Result<std::optional<Json>> value = m_reader.disclosed(*newest, std::string(field));
    if (!value)
        return std::unexpected(value.error());
    if (!*value)
        return notHere();
    const std::string *text = (*value)->asText();
    return text ? inBothTongues(*text) : Label();
}

Result<void> Gathering::setPosition()
{
    const Choice *newest = choice("position");
    const Result<std::optional<Json>> position =
        newest ? m_reader.disclosed(*newest, "position") : std::optional<Json>();
    if (!position)
        return std::unexpected(position.error());
    if (*position && (*position)->isObject())
        m_situation.accuracy = (*position)->integer("accuracy");
    return {};
}

void Gathering::setWhat(const Incident &incident)
{
    m_situation.exercise = first().exercise;
    m_situation.state = incident.state;
    m_situation.closed =
        std::ranges::all_of(m_states, [](const RecordState &state) { return Incident::from(state).closed; });
    m_situation.category = optionWords("category", incident.category);
    m_situation.kind = optionWords("subcategory", first().text("subcategory"));
    if (!incident.highlight.empty())
        m_situation.title = inBothTongues(incident.highlight);
    m_situation.since = read(incident.alarm);
    m_situation.alarmKnown = incident.alarmKnown;
}

void Gathering::setNumber()
{
    const auto numbered =
        std::ranges::find_if(m_states, [](const RecordState &state) { return !state.numbers.empty(); });
    m_situation.provisional = numbered == m_states.end();
    m_situation.number = m_situation.provisional ? nameOf(first().opener) : numbered->number();
    if (m_situation.provisional && first().opener.seq == 0)
        m_situation.number = m_situation.record;
}

// The words of the act that set the level, not those of another one.
void Gathering::setGrip(const Incident &incident)
{
    m_situation.grip = incident.grip;
    for (const RecordState &state : m_states) {
        const Choice *level = state.choice("grip");
        if (incident.grip == 0 || !level || state.integer("grip") != incident.grip)
            continue;
        m_situation.gripSince = read(level->happened);
        const auto by = state.fields.find("by");
        for (const Choice &one : by == state.fields.end() ? std::vector<Choice>() : by->second) {
            if (one.by == level->by && one.value.asText())
                m_situation.gripBy = *one.value.asText();
        }
        return;
    }
}

void Gathering::setPeople()
{
    for (const char *name : counted) {
        const FormField *field = m_form->field(name);
        const Choice *newest = choice(name);
        if (field && newest && newest->value.asInteger())
            m_situation.people.push_back({field->label, *newest->value.asInteger()});
    }
}

void Gathering::setCallouts()
{
    std::vector<std::vector<Callout>> callouts;
    std::ranges::transform(m_states, std::back_inserter(callouts), &RecordState::callouts);
    for (const Callout &one : calloutsTogether(callouts))
        m_situation.callouts.push_back({one.officer, read(one.at), optionWords("answer", one.answer),
                                        optionWords("outcome", one.outcome)});
}

void Gathering::setInformed()
{
    std::map<std::string, Informed> told;
    for (const RecordState &state : m_states) {
        for (const auto &[who, informed] : state.informed) {
            const auto [held, isNew] = told.try_emplace(who, informed);
            const std::optional<Happened> at = read(informed.at), before = read(held->second.at);
            if (!isNew && at && (!before || at->sortKey() < before->sortKey()))
                held->second = informed;
        }
    }
    for (const auto &[who, informed] : told)
        m_situation.informed.push_back(
            {optionWords("who", who), read(informed.at), authorOf(informed.author, informed.by)});
    std::ranges::stable_sort(m_situation.informed, {},
                             [](const Situation::Told &one) { return one.at ? one.at->sortKey() : 0; });
    const FormField *field = m_form->field("who");
    for (const FormOption &option : field ? field->options : std::vector<FormOption>()) {
        if (!option.retired && !told.contains(option.id))
            m_situation.untold.push_back(option.label);
    }
}

void Gathering::setLines()
{
    for (const Line &line : m_lines) {
        if (isKind(line, "decision"))
            m_situation.decisions.insert(m_situation.decisions.begin(), said(line));
        if (m_actions.contains(line.id))
            m_situation.actions.push_back(said(line));
        if (isKind(line, "picture"))
            m_situation.picture = said(line);
    }
}

Situation::Said Gathering::said(const Line &line) const
{
    return {.by = line.id,
            .at = momentOf(line),
            .author = authorOf(line.envelope.author, line.id),
            .words =
                line.correctedText.empty() ? coveredWords(line, "text") : inBothTongues(line.correctedText),
            .reason = coveredWords(line, "reason")};
}

std::string Gathering::authorOf(const std::string &author, const EntryId &by) const
{
    return author.empty() ? "tablet " + m_tablets.nameOf(by.device) : author;
}

std::string Gathering::nameOf(const EntryId &entry) const
{
    return m_tablets.nameOf(entry.device) + '-' + digits(static_cast<int>(entry.seq), 4);
}

Label Gathering::optionWords(std::string_view field, const std::string &id) const
{
    const FormField *of = m_form->field(field);
    const FormOption *option = of ? of->option(id) : nullptr;
    return option ? option->label : inBothTongues(id);
}

const Choice *Gathering::choice(std::string_view field) const
{
    for (const RecordState &state : m_states) {
        if (const Choice *newest = state.choice(field);
            newest && (newest->covered || !newest->value.isNull()))
            return newest;
    }
    return nullptr;
}

} // namespace

Result<Situation> Situation::of(Reader &reader, const std::string &record, int64_t now)
{
    return Gathering(reader, record, now).gathered();
}

} // namespace piketboek
