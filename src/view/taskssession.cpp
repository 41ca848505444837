#include "view/taskssession.h"

#include "base/dutchdates.h"
#include "base/happened.h"
#include "view/actwords.h"
#include "view/incidentacts.h"
#include "view/incidentwords.h"

#include <algorithm>

namespace piketboek {

namespace {

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

std::optional<int64_t> dueOf(const Envelope &envelope)
{
    const std::string due = envelope.plain.text("due");
    const Result<Happened> read = Happened::read(due, "Europe/Amsterdam", "hand");
    return due.empty() || !read ? std::nullopt : read->instant();
}

} // namespace

TasksSession::TasksSession(Desk &desk, UndoBar &undo, const CardsSession &cards)
    : m_desk(desk), m_undo(undo), m_box(cards)
{
    connect(&m_box, &CardsSession::changed, this, &TasksSession::refresh);
}

void TasksSession::open(const QString &record)
{
    m_record = record;
    refresh();
}

void TasksSession::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void TasksSession::refresh()
{
    if (m_record.isEmpty() || !m_shown)
        return;
    const TaskLines tasks = m_desk.known(TaskLines::of(m_desk.reader(), m_record.toStdString()));
    m_actions.clear();
    for (const Line &line : tasks.open)
        m_actions += actionRow(line);
    readCards(tasks.answered);
    emit changed();
}

QVariantMap TasksSession::actionRow(const Line &line) const
{
    const QString words = line.correctedBy
                              ? text(line.correctedText)
                              : actWords(line.envelope, line.disclosures, m_desk.book(), m_desk.tongue());
    const std::optional<int64_t> due = dueOf(line.envelope);
    const bool overdue = due && *due < m_desk.now();
    QString by = text(line.envelope.plain.text("owner"));
    if (due) {
        const QString at = text(clockTime(*due, m_desk.tongue()));
        by += (by.isEmpty() ? "" : " · ") + (overdue ? m_desk.say("te laat, was om %1", "overdue, was due %1")
                                                     : m_desk.say("uiterlijk %1", "due %1"))
                                                .arg(at);
    }
    return {{"device", text(line.id.device)},
            {"seq", QVariant::fromValue<qint64>(line.id.seq)},
            {"words", words},
            {"due", by},
            {"overdue", overdue}};
}

// The newest answer counts.
void TasksSession::readCards(const std::vector<Line> &answered)
{
    std::map<std::string, QString> answers;
    for (const Line &line : answered) {
        const QString at = text(clockTime(line.envelope.written, m_desk.tongue()));
        const bool applies = line.envelope.plain.flag("applies", true);
        answers[line.envelope.plain.text("task")] =
            (applies ? m_desk.say("✓ %1", "✓ %1") : m_desk.say("n.v.t. %1", "n/a %1")).arg(at);
    }
    const RecordState state = m_desk.known(m_desk.reader().state(m_record.toStdString()));
    const IncidentWords words = IncidentWords::from(state, m_desk);
    m_cards.clear();
    m_lines.clear();
    for (const TaskCard &card : m_box.box().at(words.category.toStdString(), words.gripLevel)) {
        const QVariantList lines = lineRows(card, answers);
        const auto open = std::ranges::count(
            lines, QString(), [](const QVariant &line) { return line.toMap()["answer"].toString(); });
        m_lines.insert(text(card.id), lines);
        m_cards += QVariantMap{{"id", text(card.id)},
                               {"title", withFirstLarge(text(card.title.in(m_desk.tongue())))},
                               {"count", lines.size()},
                               {"answered", lines.size() - open}};
    }
}

QVariantList TasksSession::lineRows(const TaskCard &card, const std::map<std::string, QString> &answers) const
{
    QVariantList lines;
    for (const TaskCard::Line &line : card.lines) {
        const auto answer = answers.find(card.id + "/" + line.id);
        lines += QVariantMap{{"id", text(line.id)},
                             {"words", withFirstLarge(text(line.words.in(m_desk.tongue())))},
                             {"answer", answer == answers.end() ? QString() : answer->second}};
    }
    return lines;
}

void TasksSession::done(const QString &device, qint64 seq)
{
    const EntryId action{device.toStdString(), seq};
    for (const QVariant &row : m_actions) {
        const QVariantMap one = row.toMap();
        if (one["device"].toString() != device || one["seq"].toLongLong() != seq)
            continue;
        m_undo.write(
            incidentacts::done(m_record.toStdString(), action, one["words"].toString(), m_desk.now()));
        return;
    }
}

const TaskCard::Line *TasksSession::lineOf(const QString &card, const QString &line) const
{
    for (const TaskCard &one : m_box.box().cards) {
        const auto found = std::ranges::find(one.lines, line.toStdString(), &TaskCard::Line::id);
        if (text(one.id) == card && found != one.lines.end())
            return &*found;
    }
    return nullptr;
}

void TasksSession::tick(const QString &card, const QString &line, bool applies)
{
    const TaskCard::Line *asked = lineOf(card, line);
    if (!asked || m_record.isEmpty())
        return;
    const QString words = withFirstLarge(text(asked->words.in(m_desk.tongue())));
    const QString said = applies ? words : words + m_desk.say(" (n.v.t.)", " (n/a)");
    Draft draft = incidentacts::line(m_record.toStdString(), applies ? "done" : "fact", said, m_desk.now());
    draft.plain.set("task", (card + "/" + line).toStdString());
    if (!applies)
        draft.plain.set("applies", false);
    m_undo.write(draft);
}

} // namespace piketboek
