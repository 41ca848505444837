#include "exchange/mergechoices.h"

#include "base/dutchdates.h"
#include "exchange/recordvalues.h"

#include <algorithm>
#include <set>

namespace piketboek {

namespace {

using States = std::vector<RecordState>;

/// All of both groups; the one that counts for them comes first.
Result<States> statesOf(Reader &reader, const std::string &record, const std::string &other)
{
    std::set<std::string> ids;
    for (const std::string &one : {record, other}) {
        const Result<std::vector<std::string>> group = reader.groupOf(one);
        if (!group)
            return std::unexpected(group.error());
        ids.insert(group->begin(), group->end());
    }
    States states;
    for (const std::string &id : ids) {
        Result<RecordState> state = reader.state(id);
        if (!state)
            return std::unexpected(state.error());
        states.push_back(std::move(*state));
    }
    std::ranges::stable_partition(states, [](const RecordState &state) {
        return Incident::from(state).state == IncidentState::Confirmed;
    });
    return states;
}

class Choosing
{
public:
    Choosing(const States &states, const Description &description, Language language)
        : m_states(states), m_description(description), m_language(language)
    {
    }

    std::vector<MergeChoice> choices();

private:
    std::string pick(const char *dutch, const char *english) const
    {
        return m_language == Language::English ? english : dutch;
    }
    std::string inWordsOf(const std::optional<HappenedText> &time) const;
    void add(std::string what, std::string kept, const std::vector<std::string> &all, std::string why);
    void addNumber();
    void addAlarm(const Incident &whole);
    void addGrip(const Incident &whole);
    void addCallouts(const Incident &whole);
    void addField(const FormField &field);

    const States &m_states;
    const Description &m_description;
    Language m_language;
    std::vector<MergeChoice> m_choices;
};

// What all say alike is no choice.
void Choosing::add(std::string what, std::string kept, const std::vector<std::string> &all, std::string why)
{
    std::string others;
    std::set<std::string> told = {kept};
    for (const std::string &one : all) {
        if (!one.empty() && told.insert(one).second)
            others += (others.empty() ? "" : ", ") + one;
    }
    if (!others.empty())
        m_choices.push_back({std::move(what), std::move(kept), std::move(others), std::move(why)});
}

void Choosing::addNumber()
{
    std::vector<std::string> numbers;
    for (const RecordState &state : m_states)
        numbers.push_back(state.number());
    add(pick("nummer", "number"), numbers.front(), numbers,
        pick("van het oudste; beide blijven te vinden", "of the oldest one; both can still be found"));
}

std::string Choosing::inWordsOf(const std::optional<HappenedText> &time) const
{
    if (!time)
        return {};
    const Result<Happened> read = Happened::read(time->at, time->zone, time->source);
    return read ? inWords(*read, m_language) : time->at;
}

void Choosing::addAlarm(const Incident &whole)
{
    std::vector<std::string> alarms;
    for (const RecordState &state : m_states)
        alarms.push_back(inWordsOf(Incident::from(state).alarm));
    add(pick("alarm", "alarm"), inWordsOf(whole.alarm), alarms,
        pick("het vroegste dat iemand opgaf", "the earliest one that somebody gave"));
}

void Choosing::addGrip(const Incident &whole)
{
    std::vector<std::string> levels;
    for (const RecordState &state : m_states)
        levels.push_back("GRIP " + std::to_string(state.highestGrip));
    add(pick("hoogste GRIP", "highest GRIP"), "GRIP " + std::to_string(whole.highestGrip), levels,
        pick("het hoogste niveau", "the highest level"));
}

void Choosing::addCallouts(const Incident &whole)
{
    int64_t apart = 0;
    for (const RecordState &state : m_states)
        apart += Incident::from(state).callouts;
    if (apart == whole.callouts)
        return;
    m_choices.push_back({pick("oproepen", "call-outs"), std::to_string(whole.callouts), std::to_string(apart),
                         pick("dezelfde officier binnen een half uur is één oproep",
                              "the same officer within half an hour is one call-out")});
}

void Choosing::addField(const FormField &field)
{
    if (!field.act.empty() || field.cover != Cover::Plain)
        return;
    std::vector<std::string> values;
    for (const RecordState &state : m_states) {
        const Choice *choice = state.choice(field.name);
        values.push_back(choice ? inWords(field, choice->value, m_language) : "");
    }
    add(field.label.in(m_language), values.front(), values,
        pick("van het oudste; daarna te wijzigen", "of the oldest one; can be changed afterwards"));
}

std::vector<MergeChoice> Choosing::choices()
{
    addNumber();
    if (m_description.name == "incident") {
        const Incident whole = Incident::together(m_states);
        addAlarm(whole);
        addGrip(whole);
        addCallouts(whole);
    }
    for (const FormField &field : m_description.fields)
        addField(field);
    return std::move(m_choices);
}

} // namespace

Result<std::vector<MergeChoice>> mergeChoices(Reader &reader, const std::string &record,
                                              const std::string &other, Language language)
{
    const Result<States> states = statesOf(reader, record, other);
    if (!states)
        return std::unexpected(states.error());
    const std::string name = states->front().registerName;
    const Description *description = reader.book().find(name);
    const auto isOther = [&](const RecordState &state) { return state.registerName != name; };
    if (!description || std::ranges::any_of(*states, isOther))
        return fail(Remedy::AskAgain, "only records of one register can be one and the same");
    return Choosing(*states, *description, language).choices();
}

} // namespace piketboek
