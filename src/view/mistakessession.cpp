#include "view/mistakessession.h"

#include "view/howfar.h"
#include "view/incidentacts.h"
#include "view/incidentwords.h"
#include "view/recordwords.h"

#include <algorithm>

namespace piketboek {

MistakesSession::MistakesSession(Desk &desk, UndoBar &undo) : m_desk(desk), m_undo(undo) {}

void MistakesSession::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void MistakesSession::refresh()
{
    const std::vector<RecordRow> unconfirmed = m_desk.known(m_desk.reader().inState("unconfirmed", most));
    m_waiting = static_cast<int>(unconfirmed.size());
    emit counted();
    if (!m_shown)
        return;
    m_unconfirmed = rowsOf(unconfirmed);
    m_mistakes = rowsOf(m_desk.known(m_desk.reader().inState("mistaken", most)));
    emit changed();
}

QVariantList MistakesSession::rowsOf(const std::vector<RecordRow> &records) const
{
    QVariantList rows;
    for (const RecordRow &record : records)
        rows += rowOf(record);
    return rows;
}

QVariantMap MistakesSession::rowOf(const RecordRow &record) const
{
    const RecordState state = m_desk.known(m_desk.reader().state(record.id));
    const Description *form = m_desk.book().find(record.registerName);
    const bool isIncident = !form || record.registerName == "incident";
    QVariantMap row{{"record", QString::fromStdString(record.id)}};
    QStringList below;
    if (isIncident) {
        const IncidentWords words = IncidentWords::from(state, m_desk);
        row["sign"] = QString::fromStdString(record.category);
        row["title"] = words.title;
        below = {words.number, words.unconfirmed ? words.statusWords : nearMoment(record.at, m_desk)};
    } else {
        row["sign"] = QString::fromStdString(record.registerName);
        row["title"] = RecordWords::from(state, *form, m_desk).title;
        below = {QString::fromStdString(state.number()), nearMoment(record.at, m_desk)};
    }
    below.removeAll(QString());
    row["below"] = below.join(" · ");
    return row;
}

// Of several the bar could take back only one: the page does that for each.
void MistakesSession::putAllAway()
{
    const QVariantList rows = m_unconfirmed;
    for (const QVariant &row : rows)
        putAway(row.toMap()["record"].toString());
    if (rows.size() > 1)
        m_undo.dismiss();
}

void MistakesSession::putAway(const QString &record)
{
    if (const std::optional<RecordRow> row = m_desk.known(m_desk.reader().record(record.toStdString())))
        m_undo.mistake(row->id, row->registerName);
}

void MistakesSession::confirm(const QString &record)
{
    if (const std::optional<RecordRow> row = m_desk.known(m_desk.reader().record(record.toStdString())))
        m_undo.confirm(row->id, row->registerName);
}

void MistakesSession::takeBack(const QString &record)
{
    for (const Line &line : m_desk.known(m_desk.reader().lines(record.toStdString()))) {
        const bool isWhole = std::ranges::any_of(
            line.envelope.about, [&](const Target &about) { return about.record == line.record; });
        if (line.envelope.act != "withdraw" || !isWhole || line.withdrawn)
            continue;
        Draft draft = incidentacts::withdraw(record.toStdString(), line.id);
        draft.registerName = line.envelope.registerName;
        m_undo.write(draft, m_desk.say("Teruggezet", "Taken back"));
    }
}

} // namespace piketboek
