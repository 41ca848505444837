#include "view/recordsession.h"

#include "exchange/formvalue.h"
#include "exchange/position.h"
#include "exchange/soundness.h"
#include "registers/whatif.h"
#include "view/incidentacts.h"
#include "view/typedtime.h"

#include <algorithm>

namespace piketboek {

namespace {

HappenedText textOf(const Happened &happened)
{
    return {happened.at(), std::string(happened.zone()), happened.source()};
}

} // namespace

RecordSession::RecordSession(Desk &desk, DraftBook &drafts, UndoBar &undo)
    : FormSession(desk, drafts), m_undo(undo)
{
}

const Description *RecordSession::description() const
{
    return m_desk.book().find(m_state.registerName);
}

void RecordSession::open(const QString &record)
{
    m_record = record;
    m_refusal.clear();
    refresh();
    emit standingChanged();
}

void RecordSession::refresh()
{
    if (m_record.isEmpty())
        return;
    m_state = m_desk.known(m_desk.reader().state(m_record.toStdString()));
    const Description *form = description();
    m_words = form ? RecordWords::from(m_state, *form, m_desk) : RecordWords();
    m_fields.show(m_words.fields);
    m_steps.show(m_words.steps);
    emit changed();
}

Draft RecordSession::act(const std::string &name) const
{
    Draft draft;
    draft.record = m_record.toStdString();
    draft.registerName = m_state.registerName;
    draft.form = description() ? description()->version : 1;
    draft.act = name;
    return draft;
}

bool RecordSession::refuse(const QString &words)
{
    m_refusal = words;
    emit changed();
    return false;
}

// What breaks a rule is said before it is written: afterwards somebody would have to judge it.
bool RecordSession::write(const Draft &draft)
{
    const std::vector<std::string> broken = m_desk.known(rulesBroken(m_desk.reader(), {draft}));
    if (!broken.empty())
        return refuse(m_desk.say("Niet vastgelegd: %1", "Not recorded: %1")
                          .arg(QString::fromStdString(ruleWords(broken.front(), m_desk.tongue()))));
    if (!m_undo.write(draft))
        return false;
    m_refusal.clear();
    refresh();
    return true;
}

// A step was taken; what stands in a field may still have to come.
TypedTime::Clock RecordSession::clockIn(const QString &field) const
{
    return field.startsWith("step:") ? TypedTime::Clock::Past : TypedTime::Clock::Nearest;
}

Result<Json> RecordSession::valueOf(const FormField &field, const QString &words) const
{
    if (words.trimmed().isEmpty())
        return Json();
    if (field.type != FieldType::Time)
        return readFormValue(field, words.trimmed().toStdString(), m_desk.tongue());
    const TypedTime typed = TypedTime::read(words, m_desk.now(), clockIn(QString::fromStdString(field.name)));
    if (!typed.happened)
        return fail(Remedy::AskAgain, m_desk
                                          .say("schrijf een datum of tijd, zoals 3 februari 2020 14:30",
                                               "write a date or time, such as 3 February 2020 14:30")
                                          .toStdString());
    return Json(typed.happened->at());
}

bool RecordSession::put(const QString &name, const QString &words)
{
    const FormField *field = description() ? description()->field(name.toStdString()) : nullptr;
    if (!field)
        return false;
    const bool isPlace = field->name == "place" || field->type == FieldType::Position;
    const std::string typed = words.trimmed().toStdString();
    if (const auto position = isPlace ? readTypedPosition(typed, m_desk.tongue()) : std::nullopt)
        return *position ? putPosition(name, **position)
                         : refuse(QString::fromStdString(position->error().words));
    Result<Json> value = valueOf(*field, words);
    if (!value)
        return refuse(QString::fromStdString(value.error().words));
    Draft draft = act(field->act.empty() ? "set" : field->act);
    if (!field->act.empty())
        draft.happened = textOf(Happened::atMinute(m_desk.now(), "button"));
    if (field->cover == Cover::Plain)
        draft.plain.set(field->name, std::move(*value));
    else
        draft.covered.emplace_back(field->name, std::move(*value));
    if (field->name == "position")
        incidentacts::setNeighbourhood(draft, std::nullopt);
    if (!write(draft))
        return false;
    keepFormWords(name, {});
    return true;
}

// A place that is typed as coordinates is a position, and no words.
bool RecordSession::putPosition(const QString &field, const Json &position)
{
    const std::optional<LatLon> there = latLonOf(position);
    if (!there)
        return false;
    const Fix fix{.latitude = there->latitude, .longitude = there->longitude};
    Draft draft = incidentacts::here(m_record.toStdString(), fix,
                                     m_areas ? m_areas->at(fix.latitude, fix.longitude) : std::nullopt);
    draft.registerName = m_state.registerName;
    draft.form = act("set").form;
    if (!write(draft))
        return false;
    keepFormWords(field, {});
    return true;
}

void RecordSession::choose(const QString &name, const QString &option)
{
    const FormField *field = description() ? description()->field(name.toStdString()) : nullptr;
    if (!field)
        return;
    const Choice *choice = m_state.choice(field->name);
    const Json held = choice ? choice->value : Json();
    const std::string id = option.toStdString();
    if (field->type != FieldType::Choices) {
        const bool stood =
            (held.asText() && *held.asText() == id) || (held.asBool() && *held.asBool() == (id == "true"));
        put(name, stood ? QString() : option);
        return;
    }
    Json::Array chosen = held.asArray() ? *held.asArray() : Json::Array();
    if (std::erase(chosen, Json(id)) == 0)
        chosen.emplace_back(id);
    Draft draft = act("set");
    draft.plain.set(field->name, std::move(chosen));
    write(draft);
}

bool RecordSession::putStep(const QString &step, const std::optional<Happened> &at)
{
    Draft draft = act("time");
    draft.plain.set("time", step.toStdString());
    if (at)
        draft.happened = textOf(*at);
    else
        draft.plain.set("void", true);
    return write(draft);
}

void RecordSession::reach(const QString &step)
{
    const auto pressed = std::ranges::find(m_words.steps, step, &TimeRow::key);
    if (pressed != m_words.steps.end() && !pressed->pressed)
        putStep(step, Happened::atMinute(m_desk.now(), "button"));
}

bool RecordSession::reachAt(const QString &step, const QString &time)
{
    const TypedTime typed = TypedTime::read(time, m_desk.now());
    if (!typed.happened)
        return refuse(m_desk.say("Schrijf een datum of tijd, zoals 3 februari 2020 14:30.",
                                 "Write a date or time, such as 3 February 2020 14:30."));
    return putStep(step, typed.happened);
}

void RecordSession::takeBack(const QString &step)
{
    putStep(step, std::nullopt);
}

void RecordSession::mistake()
{
    Draft draft = act("withdraw");
    draft.about = {Target{{}, m_record.toStdString()}};
    write(draft);
}

} // namespace piketboek
