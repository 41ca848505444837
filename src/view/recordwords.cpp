#include "view/recordwords.h"

#include "base/dutchdates.h"
#include "exchange/formvalue.h"
#include "exchange/position.h"
#include "exchange/recordsurroundings.h"
#include "exchange/recordvalues.h"
#include "registers/commonfields.h"
#include "registers/formrules.h"
#include "registers/incident.h"
#include "registers/registerrecord.h"
#include "registers/retentionwords.h"
#include "registers/whatif.h"
#include "view/actwords.h"
#include "view/duewords.h"
#include "view/howfar.h"

#include <algorithm>

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

// What an officer fills in of the fields that every record has.
constexpr std::string_view commonShown[] = {"place", "position", "text", "highlight", "hold"};

QString editorOf(FieldType type)
{
    switch (type) {
    case FieldType::Choice:
    case FieldType::Flag:
        return "choice";
    case FieldType::Choices:
        return "choices";
    case FieldType::Time:
        return "time";
    case FieldType::Number:
    case FieldType::Amount:
        return "number";
    case FieldType::Shape:
        return "shape";
    default:
        return "text";
    }
}

bool isChosen(const Json &value, const std::string &id)
{
    if (value.asText())
        return *value.asText() == id;
    return value.asArray() && std::ranges::find(*value.asArray(), Json(id)) != value.asArray()->end();
}

// Options that follow each other under one name.
QVariantList optionGroups(const FormField &field, const Json &value, const Desk &desk)
{
    std::vector<std::pair<QString, QVariantList>> groups;
    const auto add = [&](const QString &group, const QString &id, const QString &words, bool chosen) {
        if (groups.empty() || groups.back().first != group)
            groups.emplace_back(group, QVariantList());
        groups.back().second += QVariantMap{{"id", id}, {"words", words}, {"chosen", chosen}};
    };
    if (field.type == FieldType::Flag) {
        const bool *said = value.asBool();
        add({}, "true", desk.say("ja", "yes"), said && *said);
        add({}, "false", desk.say("nee", "no"), said && !*said);
    }
    for (const FormOption &option : field.options) {
        if (!option.retired)
            add(withFirstLarge(text(option.group.in(desk.tongue()))), text(option.id),
                text(option.label.in(desk.tongue())), isChosen(value, option.id));
    }
    QVariantList all;
    for (const auto &[name, options] : groups)
        all += QVariantMap{{"name", name}, {"options", options}};
    return all;
}

// Another record's id says nothing to a person: its title does.
QString titleOfRecord(const std::string &id, Desk &desk)
{
    const RecordState other = desk.known(desk.reader().state(id));
    const Description *form = desk.book().find(other.registerName);
    return form ? text(titleOf(other, *form, desk.tongue())) : text(id);
}

QString valueWords(const FormField &field, const Json &value, Desk &desk)
{
    if (field.type == FieldType::Record && value.asText())
        return titleOfRecord(*value.asText(), desk);
    if (field.type == FieldType::Time && value.asText())
        return whenWords(*value.asText(), desk.tongue());
    if (const bool *said = value.asBool())
        return *said ? desk.say("ja", "yes") : desk.say("nee", "no");
    if (field.type == FieldType::Position)
        return text(positionInWords(value));
    return text(inWords(field, value, desk.tongue()));
}

// So that it can be set right.
QString typedWords(const FormField &field, const Json &value)
{
    return field.type == FieldType::Shape || field.type == FieldType::Position ? text(cellOf(field, value))
                                                                               : QString();
}

FieldRow rowOf(const FormField &field, const RecordState &state, Desk &desk)
{
    FieldRow row{.name = text(field.name), .label = withFirstLarge(text(field.label.in(desk.tongue())))};
    row.editor = editorOf(field.type);
    row.covered = field.cover != Cover::Plain;
    const Choice *choice = state.choice(field.name);
    Json value;
    if (choice) {
        const std::optional<Json> held = desk.known(desk.reader().disclosed(*choice, field.name));
        value = held.value_or(Json());
        row.value =
            held ? valueWords(field, value, desk) : desk.say("(gewist of niet hier)", "(erased or not here)");
        const QString typed = held ? typedWords(field, value) : QString();
        row.typed = typed.isEmpty() ? row.value : typed;
    }
    row.groups = optionGroups(field, value, desk);
    row.missing = field.required && row.value.isEmpty();
    return row;
}

void addFields(RecordWords &words, const RecordState &state, const Description &description, Desk &desk)
{
    for (const FormField &field : description.fields) {
        if (!field.retired || state.choice(field.name))
            words.fields.push_back(rowOf(field, state, desk));
    }
    for (const std::string_view name : commonShown)
        words.fields.push_back(rowOf(*commonField(name), state, desk));
}

void addSteps(RecordWords &words, const RecordState &state, const Description &description, Desk &desk)
{
    for (const LifeStep &step : description.steps) {
        const std::optional<HappenedText> at = reachedAt(state, description, step.id);
        if (step.retired && !at)
            continue;
        words.steps.push_back({.key = text(step.id),
                               .label = withFirstLarge(text(step.label.in(desk.tongue()))),
                               .pressed = at.has_value(),
                               .time = at ? nearMoment(at->at, desk) : QString()});
    }
}

void addDues(RecordWords &words, const RecordState &state, Desk &desk)
{
    const RecordSurroundings surroundings = desk.known(RecordSurroundings::of(desk.reader()));
    for (const Due &due : Due::of(state, surroundings.around(), desk.now())) {
        const DueWords said = DueWords::from(due, desk);
        words.dues += QVariantMap{{"what", said.what},
                                  {"when", said.when},
                                  {"rule", said.rule},
                                  {"done", said.done},
                                  {"late", said.late}};
    }
}

void addRemarks(RecordWords &words, const RecordState &state, Desk &desk)
{
    for (const Remark &remark : state.remarks)
        words.remarks += text(ruleWords(remark.rule, desk.tongue()));
    if (const int64_t newer = newerFields(state, desk.book()); newer > 0)
        words.remarks +=
            desk.say("%1 velden van een nieuwer formulier", "%1 fields of a newer form").arg(newer);
    for (const std::string &field : state.conflicts())
        words.remarks +=
            desk.say("2 waarden, nieuwste getoond: %1", "2 values, newest shown: %1").arg(text(field));
}

} // namespace

QString whenWords(const std::string &at, Language language)
{
    return text(momentInWords(at, language));
}

RecordWords RecordWords::from(const RecordState &state, const Description &description, Desk &desk)
{
    const RegisterRecord record = RegisterRecord::from(state, &description);
    const Incident common = Incident::from(state);
    RecordWords words;
    words.registerName = text(state.registerName);
    words.label = withFirstLarge(text(description.label.in(desk.tongue())));
    words.title = withFirstLarge(text(titleOf(state, description, desk.tongue())));
    const HowFar howFar =
        HowFar::of(state, description, record.step, record.at ? record.at->at : std::string(), desk);
    words.when = howFar.when;
    words.step = howFar.step;
    words.unconfirmed = common.state == IncidentState::Unconfirmed;
    words.mistaken = state.mistaken;
    addFields(words, state, description, desk);
    addSteps(words, state, description, desk);
    if (const std::optional<RetentionTerm> term = RetentionTerm::of(state, desk.book()))
        words.retention = text(retentionWords(*term, desk.tongue()));
    addDues(words, state, desk);
    addRemarks(words, state, desk);
    return words;
}

} // namespace piketboek
