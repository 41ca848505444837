#include "view/incidentsession.h"

#include "base/dutchdates.h"
#include "view/incidentacts.h"
#include "view/phrases.h"

namespace piketboek {

namespace acts = incidentacts;

namespace {

constexpr int refusalStays = 8000;

} // namespace

IncidentSession::IncidentSession(Desk &desk, DraftBook &drafts, UndoBar &undo, Surroundings surroundings)
    : m_desk(desk), m_drafts(drafts), m_undo(undo), m_here(desk, surroundings),
      m_seenAtStart(desk.known(desk.reader().lastNumber()))
{
    connect(&m_here, &TabletPosition::changed, this, &IncidentSession::positionChanged);
    connect(&m_minute, &QTimer::timeout, this, &IncidentSession::refresh);
    m_refusalTimer.setSingleShot(true);
    m_refusalTimer.setInterval(refusalStays);
    connect(&m_refusalTimer, &QTimer::timeout, this, [this] { answer(m_stored, {}); });
}

QStringList IncidentSession::phrases() const
{
    return piketboek::phrases(m_desk.tongue());
}

void IncidentSession::open(const QString &record)
{
    m_record = record;
    m_editing.clear();
    answer({}, {});
    showDraft(m_drafts.of(record));
    refresh();
}

void IncidentSession::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        m_minute.start(30'000);
    else
        m_minute.stop();
    refresh();
}

void IncidentSession::refresh()
{
    if (m_record.isEmpty())
        return;
    m_state = m_desk.known(m_desk.reader().state(id()));
    m_words = IncidentWords::from(m_state, m_desk);
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

void IncidentSession::showLines()
{
    const int64_t seen = m_seen.try_emplace(m_record, m_seenAtStart).first->second;
    std::vector<LineWords> lines;
    for (const Line &line : m_desk.known(m_desk.reader().lines(id()))) {
        if (!isLineOfItsOwn(line.envelope))
            continue;
        LineWords words = LineWords::from(line, m_desk.tongue(), m_desk.device());
        words.fresh = !words.own && line.no > seen;
        words.delivered = words.delivered || m_desk.purpose() == Desk::Purpose::Demo;
        lines.push_back(std::move(words));
    }
    m_lines.show(lines);
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

void IncidentSession::put(const Draft &act)
{
    if (m_record.isEmpty())
        return;
    const std::optional<Entry> entry = m_desk.write(act);
    if (!entry)
        return;
    m_undo.offer(m_desk.say("Vastgelegd", "Recorded"), *entry, m_record);
    answer(m_stored, {});
    refresh();
}

void IncidentSession::putTime(const QString &key, const Result<Happened> &happened)
{
    if (happened)
        return put(acts::time(id(), key, *happened));
    answer(m_stored,
           m_desk.say("Dat was geen tijd. Schrijf 03:24 of 2026-03-14 03:24; in het dubbele uur met "
                      "zomertijd of wintertijd erachter.",
                      "That was no time. Write 03:24 or 2026-03-14 03:24; in the double hour with "
                      "zomertijd or wintertijd behind it."));
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

void IncidentSession::setTime(const QString &key, const QString &text)
{
    putTime(key, acts::typedTime(text, m_desk.now()));
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

void IncidentSession::setAlarmText(const QString &text)
{
    putTime("alarm", acts::typedTime(text, m_desk.now()));
}

void IncidentSession::setCategory(const QString &category)
{
    if (category != m_words.category)
        put(acts::category(id(), category));
}

void IncidentSession::setPlace(const QString &text)
{
    if (!text.trimmed().isEmpty())
        put(acts::place(id(), text.trimmed()));
}

void IncidentSession::setHighlight(const QString &text)
{
    if (text.trimmed() != m_words.highlight)
        put(acts::plainWords(id(), "highlight", text));
}

void IncidentSession::setSubcategory(const QString &text)
{
    if (text.trimmed() != m_words.subcategory)
        put(acts::plainWords(id(), "subcategory", text));
}

void IncidentSession::here()
{
    if (const std::optional<Fix> fix = m_here.fix())
        put(acts::here(id(), *fix, m_here.neighbourhood()));
}

void IncidentSession::confirm()
{
    put(acts::confirm(id()));
}

void IncidentSession::mistake(const QString &reason)
{
    if (!m_words.unconfirmed && reason.trimmed().isEmpty())
        return answer(m_stored,
                      m_desk.say("Dit incident is al bevestigd: schrijf waarom het een vergissing was.",
                                 "This incident is confirmed: write why it was a mistake."));
    put(acts::mistake(id(), reason));
}

void IncidentSession::recordGrip(int level, const QString &by, const QString &timeText)
{
    const Result<Happened> happened = timeText.trimmed().isEmpty()
                                          ? Happened::atMinute(m_desk.now(), "button")
                                          : acts::typedTime(timeText, m_desk.now());
    if (by.trimmed().isEmpty())
        return answer(m_stored, m_desk.say("GRIP is niet vastgelegd: zeg wie het afkondigde.",
                                           "GRIP was not recorded: say who proclaimed it."));
    if (!happened)
        return putTime({}, happened);
    put(acts::grip(id(), level, by, *happened));
}

void IncidentSession::correct(const QString &device, qint64 seq, const QString &text)
{
    if (text.trimmed().isEmpty())
        return answer(m_stored, m_desk.say("Er staat niets: kies [Vervalt] om de regel te laten vervallen.",
                                           "Nothing is written: choose [Lapses] to let the line lapse."));
    put(acts::correct(id(), {device.toStdString(), seq}, text));
}

void IncidentSession::withdraw(const QString &device, qint64 seq)
{
    put(acts::withdraw(id(), {device.toStdString(), seq}));
}

} // namespace piketboek
