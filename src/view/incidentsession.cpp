#include "view/incidentsession.h"

#include "base/dutchdates.h"
#include "exchange/formvalue.h"
#include "exchange/position.h"
#include "registers/hectometremarker.h"
#include "view/howfar.h"
#include "view/incidentacts.h"
#include "view/methane.h"
#include "view/typedtime.h"

#include <QRegularExpression>

namespace piketboek {

namespace acts = incidentacts;

namespace {

constexpr int refusalStays = 8000;

} // namespace

IncidentSession::IncidentSession(Desk &desk, DraftBook &drafts, UndoBar &undo,
                                 const PhrasebookSession &phrasebook)
    : FormSession(desk, drafts), m_undo(undo), m_phrasebook(phrasebook), m_here(desk),
      m_lines([this](int64_t no) { return lineWords(no); }),
      m_seenAtStart(desk.known(desk.reader().lastNumber()))
{
    connect(&m_phrasebook, &PhrasebookSession::changed, this, &IncidentSession::refresh);
    connect(&m_here, &TabletPosition::changed, this, &IncidentSession::positionChanged);
    connect(&m_lines, &LineModel::olderAsked, this, &IncidentSession::showOlder);
    connect(&m_minute, &QTimer::timeout, this, &IncidentSession::refresh);
    m_refusalTimer.setSingleShot(true);
    m_refusalTimer.setInterval(refusalStays);
    connect(&m_refusalTimer, &QTimer::timeout, this, [this] { answer(m_stored, {}); });
}

std::string IncidentSession::step() const
{
    std::string last;
    for (const std::string_view one : Phrasebook::steps)
        last = pressedTime(m_state, std::string(one)) ? one : last;
    return last;
}

void IncidentSession::open(const QString &record)
{
    m_record = record;
    m_editing = begunIn("time:");
    m_linesWanted = linesAtFirst;
    m_lastAtOpening = m_desk.known(m_desk.reader().lastNumber());
    answer({}, {});
    showDraft(m_drafts.of(record));
    if (m_shown)
        refresh();
    emit standingChanged();
}

void IncidentSession::askGrip()
{
    gripAnswered(); // who asks again is brought there again
    m_gripAsked = true;
    emit gripAskedChanged();
}

void IncidentSession::gripAnswered()
{
    if (!m_gripAsked)
        return;
    m_gripAsked = false;
    emit gripAskedChanged();
}

void IncidentSession::setShown(bool shown)
{
    m_shown = shown;
    if (!shown) {
        m_minute.stop();
        return m_here.want(false);
    }
    m_minute.start(30'000);
    refresh();
}

void IncidentSession::refresh()
{
    if (m_record.isEmpty())
        return;
    m_state = m_desk.known(m_desk.reader().state(id()));
    m_words = IncidentWords::from(m_state, m_desk);
    m_phrases = m_phrasebook.phrases(m_words.category.toStdString(), step());
    showTimes();
    if (m_shown)
        showLines();
    m_here.want(m_shown && pressedTime(m_state, "departed") && !pressedTime(m_state, "end"));
    emit changed();
}

void IncidentSession::showTimes()
{
    m_times.show(timeRows(m_state, m_editing, m_desk));
}

void IncidentSession::answer(const QString &stored, const QString &refusal)
{
    if (refusal.isEmpty())
        m_refusalTimer.stop();
    else
        m_refusalTimer.start();
    m_stored = stored;
    m_refusal = refusal;
    emit storedChanged();
    emit refusalChanged();
}

void IncidentSession::answerStored()
{
    answer("✓ " + QString::fromStdString(clockTime(m_desk.now(), m_desk.tongue())), {});
}

bool IncidentSession::put(const Draft &act)
{
    if (m_record.isEmpty() || !m_undo.write(act))
        return false;
    answer(m_stored, {});
    refresh();
    return true;
}

bool IncidentSession::refuse(const char *dutch, const char *english)
{
    answer(m_stored, m_desk.say(dutch, english));
    return false;
}

bool IncidentSession::putTime(const QString &key, const Happened &happened)
{
    return put(acts::time(id(), key, happened));
}

std::optional<Happened> IncidentSession::typed(const QString &text)
{
    const TypedTime typed = TypedTime::read(text, m_desk.now());
    if (typed.clockOrYear)
        refuse("Een tijd of een jaar? Schrijf 20:20, of 2020, dag onbekend.",
               "A time or a year? Write 20:20, or 2020, day unknown.");
    else if (!typed.happened)
        refuse("Dat was geen tijd. Schrijf 03:24 of 14-3-2026 03:24; in het dubbele uur met "
               "zomertijd of wintertijd erachter.",
               "That was no time. Write 03:24 or 14-3-2026 03:24; in the double hour with "
               "summer time or winter time behind it.");
    return typed.happened;
}

void IncidentSession::pressTime(const QString &key)
{
    if (pressedTime(m_state, key.toStdString())) {
        m_editing = m_editing == key ? QString() : key;
        return showTimes();
    }
    putTime(key, Happened::atMinute(m_desk.now(), "button"));
}

void IncidentSession::nudgeTime(const QString &key, int minutes)
{
    const std::optional<Happened> happened = pressedTime(m_state, key.toStdString());
    if (const std::optional<int64_t> instant = happened ? happened->instant() : std::nullopt)
        putTime(key, Happened::atMinute(*instant + minutes * 60'000LL, "hand"));
}

bool IncidentSession::setTime(const QString &key, const QString &text)
{
    const std::optional<Happened> happened = typed(text);
    return happened && putTime(key, *happened);
}

void IncidentSession::dropTime(const QString &key)
{
    m_editing.clear();
    put(acts::noTime(id(), key));
}

void IncidentSession::setAlarm(int minutesAgo)
{
    putTime("alarm",
            Happened::atMinute(m_desk.now() - minutesAgo * 60'000LL, minutesAgo == 0 ? "button" : "hand"));
}

bool IncidentSession::setAlarmText(const QString &text)
{
    return setTime("alarm", text);
}

void IncidentSession::setCategory(const QString &category)
{
    if (category != m_words.category || m_state.conflicted("category"))
        put(acts::category(id(), category));
}

bool IncidentSession::answerWith(const Failure &failure)
{
    answer(m_stored, withFirstLarge(QString::fromStdString(failure.words)) + '.');
    return false;
}

bool IncidentSession::putPosition(const Json &position)
{
    const std::optional<LatLon> there = latLonOf(position);
    if (!there)
        return false;
    const Fix fix{.latitude = there->latitude, .longitude = there->longitude};
    return put(acts::here(id(), fix, m_here.neighbourhoodAt(fix.latitude, fix.longitude)));
}

bool IncidentSession::setPlace(const QString &text)
{
    const std::string words = text.trimmed().toStdString();
    if (const auto position = readTypedPosition(words, m_desk.tongue()))
        return *position ? putPosition(**position) : answerWith(position->error());
    return words.empty() || put(acts::place(id(), QString::fromStdString(withMarkerInWords(words))));
}

bool IncidentSession::setEffectArea(const QString &typed)
{
    const Description *form = m_desk.book().find("incident");
    const FormField *field = form ? form->field("effect_shape") : nullptr;
    if (!field)
        return false;
    Result<Json> shape = Json();
    if (!typed.trimmed().isEmpty())
        shape = readFormValue(*field, typed.trimmed().toStdString(), m_desk.tongue());
    if (!shape)
        return answerWith(shape.error());
    Draft draft = acts::nothing(id());
    draft.covered.emplace_back(field->name, std::move(*shape));
    return put(draft);
}

bool IncidentSession::setHighlight(const QString &text)
{
    return text.trimmed() == m_words.highlight || put(acts::plainWords(id(), "highlight", text));
}

QString IncidentSession::highlightPreset() const
{
    if (!m_words.highlight.isEmpty() || !m_words.placeKnown)
        return m_words.highlight;
    static const QRegularExpression fromNumber("[\\s,]*\\d.*$");
    const QString street = QString(m_words.place).remove(fromNumber).trimmed();
    const QString category = categoryWord(m_words.category.toStdString(), m_desk.tongue()).toLower();
    return street.isEmpty() ? QString() : category + " " + street;
}

// A kind that the form knows is kept by its name, so that the year counts it with the others.
bool IncidentSession::setSubcategory(const QString &text)
{
    if (text.trimmed() == m_words.subcategory)
        return true;
    const Description *form = m_desk.book().find("incident");
    const FormField *field = form ? form->field("subcategory") : nullptr;
    const FormOption *known = field ? field->optionSaid(text.trimmed().toStdString()) : nullptr;
    return put(acts::plainWords(id(), "subcategory", known ? QString::fromStdString(known->id) : text));
}

QVariantList IncidentSession::kindChips() const
{
    const bool isOver = pressedTime(m_state, "end") || pressedTime(m_state, "by_telephone");
    const bool isAsked = isOver && m_words.subcategory.isEmpty() && !m_notNow.contains(m_record);
    return isAsked ? kindsFor(m_state, m_desk) : QVariantList();
}

void IncidentSession::notNow()
{
    m_notNow.insert(m_record);
    emit changed();
}

QVariantList IncidentSession::methaneParts() const
{
    QVariantList parts;
    for (const MethanePart &part : piketboek::methaneParts(m_desk.tongue()))
        parts += QVariantMap{{"key", part.key}, {"label", part.label}};
    return parts;
}

bool IncidentSession::recordMethane()
{
    std::vector<QString> said;
    for (const MethanePart &part : piketboek::methaneParts(m_desk.tongue()))
        said.push_back(formWords("methane " + part.key));
    const QString picture = methanePicture(said, m_desk.tongue());
    if (picture.isEmpty())
        return refuse("Er staat nog niets in METHANE.", "Nothing is written in METHANE yet.");
    if (!put(acts::line(id(), "picture", picture, m_desk.now())))
        return false;
    for (const MethanePart &part : piketboek::methaneParts(m_desk.tongue()))
        keepFormWords("methane " + part.key, {});
    return true;
}

void IncidentSession::here()
{
    if (const std::optional<Fix> fix = m_here.fix())
        put(acts::here(id(), *fix, m_here.neighbourhood()));
}

bool IncidentSession::pin(const MapView *view)
{
    return view && putPosition(positionAt(mercator::toLatLon(view->centre())));
}

void IncidentSession::confirm()
{
    put(acts::confirm(id()));
}

bool IncidentSession::mistake(const QString &reason)
{
    if (!m_words.unconfirmed && reason.trimmed().isEmpty())
        return refuse("Dit incident is al bevestigd: schrijf waarom het een vergissing was.",
                      "This incident is confirmed: write why it was a mistake.");
    return put(acts::mistake(id(), reason));
}

bool IncidentSession::recordGrip(int level, const QString &by, const QString &timeText)
{
    if (by.trimmed().isEmpty())
        return refuse("GRIP is niet vastgelegd: zeg wie het afkondigde.",
                      "GRIP was not recorded: say who declared it.");
    const std::optional<Happened> happened =
        timeText.trimmed().isEmpty() ? Happened::atMinute(m_desk.now(), "button") : typed(timeText);
    return happened && put(acts::grip(id(), level, by, *happened));
}

bool IncidentSession::correct(const QString &device, qint64 seq, const QString &text)
{
    if (text.trimmed().isEmpty())
        return refuse("Er staat niets: kies [Vervalt] om de regel te laten vervallen.",
                      "Nothing is written: choose [Lapses] to let the line lapse.");
    const std::vector<Line> lines = m_desk.known(m_desk.reader().lines(id()));
    const auto line = std::ranges::find(lines, EntryId{device.toStdString(), seq}, &Line::id);
    return line != lines.end() && put(acts::correct(id(), *line, text));
}

void IncidentSession::withdraw(const QString &device, qint64 seq)
{
    put(acts::withdraw(id(), {device.toStdString(), seq}));
}

} // namespace piketboek
