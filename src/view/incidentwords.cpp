#include "view/incidentwords.h"

#include "base/digits.h"
#include "base/dutchdates.h"
#include "base/happened.h"
#include "exchange/position.h"
#include "exchange/shapevalue.h"
#include "registers/hectometremarker.h"
#include "registers/incident.h"
#include "registers/provisionalnumber.h"
#include "view/actwords.h"

#include <array>

namespace piketboek {

namespace {

constexpr std::array lastFirst = {"back", "end", "on_scene", "departed", "by_telephone", "accepted"};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

std::optional<Happened> read(const std::optional<HappenedText> &said)
{
    if (!said)
        return {};
    const Result<Happened> happened = Happened::read(said->at, said->zone, said->source);
    return happened ? std::optional(*happened) : std::nullopt;
}

QString moment(const Happened &happened, Language language)
{
    const std::optional<int64_t> instant = happened.instant();
    return text(instant ? clockTime(*instant, language) : inWords(happened, language));
}

QString sourceWords(const std::string &source, Desk &desk)
{
    if (source == "hand")
        return desk.say("met de hand", "by hand");
    if (source == "afterwards")
        return desk.say("achteraf", "afterwards");
    if (source == "noted")
        return desk.say("genoteerd", "noted");
    return source == "pager" ? "pager" : QString();
}

std::optional<Json> disclosed(const RecordState &state, const char *field, Desk &desk)
{
    const Choice *choice = state.choice(field);
    return choice ? desk.known(desk.reader().disclosed(*choice, field)) : std::nullopt;
}

QString disclosedText(const RecordState &state, const char *field, Desk &desk)
{
    if (!state.choice(field))
        return {};
    const std::optional<Json> value = disclosed(state, field, desk);
    if (!value)
        return desk.say("(gewist of niet hier)", "(erased or not here)");
    return value->asText() ? text(*value->asText()) : QString();
}

QString titleOf(const RecordState &state, const Incident &incident, const QString &place, Desk &desk)
{
    const QString category = categoryWord(incident.category, desk.tongue());
    if (!place.isEmpty())
        return category + " " + place;
    const QString highlight = text(incident.highlight);
    if (!highlight.isEmpty())
        return withFirstLarge(highlight);
    const QString line = disclosedText(state, "text", desk);
    return line.isEmpty() ? category : category + ": " + line;
}

QString subcategoryWord(const RecordState &state, const Desk &desk)
{
    const Description *form = desk.book().find("incident");
    const FormField *field = form ? form->field("subcategory") : nullptr;
    const FormOption *option = field ? field->optionSaid(state.text("subcategory")) : nullptr;
    return text(option ? option->label.in(desk.tongue()) : state.text("subcategory"));
}

QString numberOf(const RecordState &state, Desk &desk)
{
    const std::string official = state.number();
    if (!official.empty())
        return text(official);
    const std::string name =
        desk.nameOf(state.opener.device).toStdString() + '-' + digits(static_cast<int>(state.opener.seq), 4);
    return text(provisionalNumber(name, state.exercise).in(desk.tongue()));
}

QString fieldWord(const std::string &field, Desk &desk)
{
    if (field.starts_with("time:"))
        return timeWord(field.substr(5), desk.tongue());
    if (field == "category")
        return desk.say("categorie", "category");
    if (field == "place")
        return desk.say("plaats", "place");
    if (field == "position" || field == "buurt" || field == "wijk")
        return desk.say("positie", "position");
    if (field == "effect_shape")
        return desk.say("effectgebied", "effect area");
    if (field == "highlight")
        return desk.say("bijzonderheid", "highlight");
    if (field == "subcategory")
        return desk.say("soort", "kind");
    return field == "grip" ? "GRIP" : text(field);
}

QString valueWords(const std::string &field, const Choice &choice, Desk &desk)
{
    if (field.starts_with("time:")) {
        const std::optional<Happened> happened = read(choice.happened);
        return happened ? moment(*happened, desk.tongue()) : desk.say("vervallen", "lapsed");
    }
    if (field == "category")
        return categoryWord(choice.value.asText() ? *choice.value.asText() : std::string(), desk.tongue());
    const std::optional<Json> value =
        choice.covered ? desk.known(desk.reader().disclosed(choice, field)) : choice.value;
    if (!value || value->isNull() || value->asObject())
        return {};
    return text(value->asText() ? *value->asText() : value->canonical());
}

QString conflictOf(const std::string &field, const std::vector<Choice> &choices, Desk &desk)
{
    QStringList values;
    for (const Choice &choice : choices)
        values += valueWords(field, choice, desk);
    values.removeAll(QString());
    const QString words = desk.say("%1 waarden voor %2, nieuwste getoond", "%1 values for %2, newest shown")
                              .arg(choices.size())
                              .arg(fieldWord(field, desk));
    return values.size() < 2 ? words : words + ": " + values.join(desk.say(", eerder ", ", before that "));
}

QString conflictsOf(const RecordState &state, Desk &desk)
{
    QStringList words;
    for (const std::string &field : state.conflicts())
        words += conflictOf(field, state.fields.find(field)->second, desk);
    words.removeDuplicates();
    return words.join("; ");
}

QString lastStatus(const RecordState &state, Desk &desk)
{
    for (const char *key : lastFirst) {
        const std::optional<Happened> happened = pressedTime(state, key);
        if (happened)
            return timeWord(key, desk.tongue()).toLower() + " " + moment(*happened, desk.tongue());
    }
    return {};
}

QString notedWords(const std::optional<Happened> &opened, Desk &desk)
{
    return opened ? desk.say("genoteerd %1", "noted %1").arg(moment(*opened, desk.tongue())) : QString();
}

QString alarmWordsOf(const IncidentWords &words, const std::optional<Happened> &alarm, Desk &desk)
{
    if (!alarm)
        return desk.say("Alarm: onbekend", "Alarm: unknown");
    if (!words.alarmKnown)
        return desk.say("Alarm: onbekend (%1)", "Alarm: unknown (%1)").arg(notedWords(alarm, desk));
    const QString source = sourceWords(alarm->source(), desk);
    const QString at = desk.say("Alarm %1", "Alarm %1").arg(moment(*alarm, desk.tongue()));
    return source.isEmpty() ? at : at + " · " + source;
}

QString statusOf(const RecordState &state, const IncidentWords &words, const std::optional<Happened> &opened,
                 const std::optional<Happened> &alarm, Desk &desk)
{
    QStringList parts;
    if (words.unconfirmed)
        parts += desk.say("onbevestigd", "unconfirmed");
    const QString status = lastStatus(state, desk);
    if (!status.isEmpty())
        parts += status;
    else if (words.alarmKnown && alarm)
        parts += desk.say("alarm %1", "alarm %1").arg(moment(*alarm, desk.tongue()));
    else
        parts += notedWords(opened, desk);
    if (!words.placeKnown)
        parts += desk.say("locatie nog onbekend", "place still unknown");
    parts.removeAll(QString());
    return parts.join(" · ");
}

QString sinceOf(const std::optional<Happened> &begin, Desk &desk)
{
    if (!begin)
        return {};
    const std::optional<int64_t> instant = begin->instant();
    if (!instant)
        return text(inWords(*begin, desk.tongue()));
    return text(duration(std::max<int64_t>(0, desk.now() - *instant), desk.tongue()));
}

void setPlace(IncidentWords &words, const RecordState &state, Desk &desk)
{
    const std::optional<Json> position = disclosed(state, "position", desk);
    const QString buurt = disclosedText(state, "buurt", desk);
    words.place = disclosedText(state, "place", desk);
    const bool isPlaced = position && !position->isNull();
    if (words.place.isEmpty() && isPlaced)
        words.place =
            buurt.isEmpty() ? desk.say("op de vastgelegde positie", "at the recorded position") : buurt;
    words.placeKnown = !words.place.isEmpty();
    words.coordinates = isPlaced ? text(positionInWords(*position)) : QString();
    words.onlyInWords =
        words.coordinates.isEmpty() && HectometreMarker::in(words.place.toStdString()).has_value();
    const int64_t accuracy = isPlaced ? position->integer("accuracy") : 0;
    words.neighbourhood =
        buurt.isEmpty() || accuracy == 0 ? buurt : buurt + QString(" · ± %1 m").arg(accuracy);
}

void setEffectArea(IncidentWords &words, const RecordState &state, Desk &desk)
{
    const std::optional<Json> shape = disclosed(state, "effect_shape", desk);
    words.effectTyped = shape ? text(writeShape(*shape)) : QString();
    if (!words.effectTyped.isEmpty())
        words.effectArea = text(shapeInWords(*shape, desk.tongue()));
    else if (state.choice("effect_shape") && !shape)
        words.effectArea = desk.say("(gewist of niet hier)", "(erased or not here)");
}

} // namespace

// The report's categories are the groups of the kinds, each by its name.
QVariantList kindsFor(const RecordState &state, const Desk &desk)
{
    const Description *form = desk.book().find("incident");
    const FormField *kinds = form ? form->field("subcategory") : nullptr;
    const FormField *categories = form ? form->field("category") : nullptr;
    if (!kinds || !categories)
        return {};
    const FormOption *category = categories->option(state.text("category"));
    QVariantList own, others;
    for (const FormOption &option : kinds->options) {
        const QVariantMap chip = {{"id", text(option.id)}, {"words", text(option.label.in(desk.tongue()))}};
        if (!option.retired)
            (category && option.group == category->label ? own : others) += chip;
    }
    return own + others;
}

std::optional<Happened> pressedTime(const RecordState &state, const std::string &key)
{
    const Choice *choice = state.choice(timeField(key));
    const bool *gone = choice ? choice->value.asBool() : nullptr;
    return choice && !(gone && *gone) ? read(choice->happened) : std::nullopt;
}

IncidentWords IncidentWords::from(const RecordState &state, Desk &desk)
{
    const Incident incident = Incident::from(state);
    const std::optional<Happened> opened = read(state.opened);
    const std::optional<Happened> alarm = read(incident.alarm);
    IncidentWords words;
    words.category = text(incident.category);
    words.unconfirmed = incident.state == IncidentState::Unconfirmed;
    words.mistaken = incident.state == IncidentState::Mistaken;
    words.gripLevel = incident.grip;
    words.grip = incident.grip > 0 ? "GRIP " + QString::number(incident.grip) : QString();
    setPlace(words, state, desk);
    setEffectArea(words, state, desk);
    words.title = titleOf(state, incident, words.place, desk);
    words.number = numberOf(state, desk);
    words.highlight = text(incident.highlight);
    words.subcategory = subcategoryWord(state, desk);
    words.alarmKnown = incident.alarmKnown;
    words.alarmWords = alarmWordsOf(words, alarm, desk);
    words.since = sinceOf(alarm, desk);
    words.begin = alarm && alarm->instant() ? *alarm->instant() : 0;
    words.statusWords = statusOf(state, words, opened, alarm, desk);
    words.confirmWords =
        desk.say("Onbevestigd, telt nog nergens mee. %1.", "Unconfirmed, counts nowhere yet. %1.")
            .arg(withFirstLarge(notedWords(opened, desk)));
    words.conflictWords = conflictsOf(state, desk);
    return words;
}

std::vector<TimeRow> timeRows(const RecordState &state, const QString &editing, Desk &desk)
{
    std::vector<TimeRow> rows;
    for (const char *key : {"accepted", "by_telephone", "departed", "on_scene", "end", "back"}) {
        const std::optional<Happened> happened = pressedTime(state, key);
        TimeRow row{key, timeWord(key, desk.tongue())};
        row.pressed = happened.has_value();
        row.time = happened ? moment(*happened, desk.tongue()) : QString();
        row.source = happened ? sourceWords(happened->source(), desk) : QString();
        row.editing = happened && editing == key;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace piketboek
