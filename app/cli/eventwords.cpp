#include "eventwords.h"

#include "registers/eventban.h"
#include "registers/eventtrack.h"

namespace piketboek {

namespace {

constexpr std::string_view eventRegister = "event";

std::string_view signOf(EventCondition::State state)
{
    switch (state) {
    case EventCondition::State::Met:
        return "✓";
    case EventCondition::State::NotMet:
        return "✗";
    case EventCondition::State::NotKnown:
        break;
    }
    return "?";
}

std::string conditionLine(const EventCondition &condition, Language language)
{
    return "    " + std::string(signOf(condition.state)) + ' ' + condition.label.in(language) + ": " +
           condition.words.in(language) + '\n';
}

std::string banLine(const EventBan &ban, Language language)
{
    const Label mark = ban.calledOff ? Label{"verbod", "ban"} : Label{"! valt in verbod", "! inside ban"};
    return "  " + mark.in(language) + ": " + ban.title + " (" + ban.words.in(language) + ")\n";
}

} // namespace

std::string eventLines(const RecordState &state, const Surroundings &around, Language language)
{
    if (state.registerName != eventRegister)
        return {};
    const std::vector<EventCondition> conditions = conditionsOf(state, around);
    std::string lines =
        "  " + trackWords(conditions).in(language) + " (" + around.conditions.source.in(language) + ")\n";
    for (const EventCondition &condition : conditions)
        lines += conditionLine(condition, language);
    for (const EventBan &ban : bansOn(state, around))
        lines += banLine(ban, language);
    return lines;
}

std::string banMarks(const RecordState &state, const Surroundings &around, Language language)
{
    std::string marks;
    if (state.registerName != eventRegister)
        return marks;
    const Label inside = {" · valt in verbod: ", " · inside ban: "};
    for (const EventBan &ban : bansOn(state, around))
        marks += ban.calledOff ? std::string() : inside.in(language) + ban.title;
    return marks;
}

} // namespace piketboek
