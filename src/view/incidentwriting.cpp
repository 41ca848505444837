#include "base/dutchdates.h"
#include "registers/personalwords.h"
#include "view/incidentacts.h"
#include "view/incidentsession.h"
#include "view/pagerreading.h"
#include "view/typedtime.h"

namespace piketboek {

namespace {

constexpr auto ownerField = "action owner";
constexpr auto dueField = "action due";
constexpr auto reasonField = "decision reason";

} // namespace

void IncidentSession::setDraftText(const QString &text)
{
    if (text == m_draft.text)
        return;
    m_draft.text = text;
    draftMoved();
    emit draftTextChanged();
}

void IncidentSession::setDraftPreedit(const QString &preedit)
{
    if (preedit == m_draft.preedit)
        return;
    m_draft.preedit = preedit;
    draftMoved();
    emit draftPreeditChanged();
}

void IncidentSession::setDraftCursor(int cursor)
{
    if (cursor == m_draft.cursor)
        return;
    m_draft.cursor = cursor;
    if (!m_draft.empty())
        m_drafts.keep(m_record, m_draft);
    emit draftCursorChanged();
}

void IncidentSession::setDraftKind(const QString &kind)
{
    if (kind == m_draft.kind)
        return;
    m_draft.kind = kind;
    if (!m_draft.empty())
        m_drafts.keep(m_record, m_draft);
    emit draftKindChanged();
}

// A line is timed at its first letter.
void IncidentSession::draftMoved()
{
    if (m_draft.empty())
        m_draft.started = 0;
    else if (m_draft.started == 0)
        m_draft.started = m_desk.now();
    if (!m_stored.isEmpty() && !m_draft.empty())
        answer({}, m_refusal);
    m_drafts.keep(m_record, m_draft);
}

void IncidentSession::showDraft(const LineDraft &draft)
{
    m_draft = draft;
    emit dueChanged();
    emit draftTextChanged();
    emit draftPreeditChanged();
    emit draftCursorChanged();
    emit draftKindChanged();
}

QString IncidentSession::standingPart() const
{
    const QString field = standing();
    if (field.isEmpty())
        return {};
    if (field == "line" || field.startsWith("repair:"))
        return "lines";
    return field == "alarm" || field.startsWith("time:") ? "times" : "facts";
}

QVariantMap IncidentSession::mendedLine() const
{
    const QString begun = standing() == "line" ? QString() : begunIn("repair:");
    for (int row = 0; !begun.isEmpty() && row < m_lines.rowCount(); ++row) {
        if (m_lines.value(row, "device").toString() + ":" + m_lines.value(row, "seq").toString() != begun)
            continue;
        QVariantMap line;
        for (const QByteArray &role : m_lines.roleNames())
            line[role] = m_lines.value(row, role);
        line["words"] = line.value("bare");
        return line;
    }
    return {};
}

void IncidentSession::write()
{
    const QString text = m_draft.words().trimmed();
    if (text.isEmpty())
        return answer(m_stored,
                      m_desk.say("Er staat nog niets om vast te leggen.", "There is nothing to record yet."));
    const int64_t at = m_draft.started > 0 ? m_draft.started : m_desk.now();
    const Draft line = m_draft.kind == "person"
                           ? incidentacts::person(id(), text, at)
                           : withExtras(incidentacts::line(id(), m_draft.kind, text, at));
    if (!putLine(line, DraftBook::placeOf(m_record)))
        return;
    m_drafts.forget(m_record);
    forgetExtras();
    LineDraft next;
    next.kind = m_draft.kind;
    showDraft(next);
}

// An action may have an owner and a term; a decision its reason.
Draft IncidentSession::withExtras(Draft line) const
{
    const QString kind = m_draft.kind;
    const std::string owner = formWords(ownerField).trimmed().toStdString();
    const std::string due = formWords(dueField).toStdString();
    const std::string reason = formWords(reasonField).trimmed().toStdString();
    if (kind == "action" && !owner.empty())
        line.plain.set("owner", owner);
    if (kind == "action" && !due.empty())
        line.plain.set("due", due);
    if (kind == "decision" && !reason.empty())
        line.covered.emplace_back("reason", reason);
    return line;
}

void IncidentSession::forgetExtras()
{
    for (const char *field : {ownerField, dueField, reasonField})
        keepFormWords(field, {});
    emit dueChanged();
}

void IncidentSession::setDue(int minutes)
{
    const int64_t at = m_desk.now() + minutes * 60'000LL;
    keepFormWords(dueField,
                  minutes == 0 ? QString() : QString::fromStdString(Happened::atMinute(at, "hand").at()));
    emit dueChanged();
}

QString IncidentSession::dueWords() const
{
    const Result<Happened> due =
        Happened::read(formWords(dueField).toStdString(), "Europe/Amsterdam", "hand");
    const std::optional<int64_t> at = due ? due->instant() : std::nullopt;
    return at ? m_desk.say("uiterlijk %1", "due %1")
                    .arg(QString::fromStdString(clockTime(*at, m_desk.tongue())))
              : QString();
}

bool IncidentSession::personal() const
{
    return !personalWords(m_draft.text.toStdString()).empty();
}

void IncidentSession::movePersonal()
{
    const QString instead = m_desk.say("(persoon)", "(person)");
    QString left;
    QStringList moved;
    qsizetype from = 0;
    for (const PersonalWord &word : personalWords(m_draft.text.toStdString())) {
        const qsizetype at = qsizetype(word.unit);
        left += m_draft.text.mid(from, at - from) + instead;
        moved += m_draft.text.mid(at, qsizetype(word.length));
        from = at + qsizetype(word.length);
    }
    if (moved.isEmpty() || !putLine(incidentacts::person(id(), moved.join(", "), m_desk.now()), {}))
        return;
    setDraftText(left + m_draft.text.mid(from));
    setDraftCursor(int(m_draft.text.size()));
}

void IncidentSession::phrase(const QString &text)
{
    putLine(incidentacts::line(id(), m_phrasebook.kindOf(text), text, m_desk.now()), {});
}

bool IncidentSession::putLine(const Draft &line, const QString &draftPlace)
{
    if (m_record.isEmpty())
        return false;
    const std::optional<Entry> entry = m_desk.write(line, draftPlace);
    if (!entry)
        return false;
    m_undo.offer(m_desk.say("Vastgelegd", "Recorded"), *entry, m_record);
    answerStored();
    refresh();
    return true;
}

void IncidentSession::keepShown()
{
    Draft set = incidentacts::nothing(id());
    for (const std::string &field : m_state.conflicts()) {
        const Choice &shown = *m_state.choice(field);
        if (field.starts_with("time:"))
            keepShownTime(QString::fromStdString(field.substr(5)));
        else if (!shown.covered)
            set.plain.set(field, shown.value);
        else if (const auto value = m_desk.known(m_desk.reader().disclosed(shown, field)))
            set.covered.emplace_back(field, *value);
    }
    if (!set.covered.empty() || set.plain != Json::object({}))
        put(set);
}

void IncidentSession::keepShownTime(const QString &key)
{
    if (const std::optional<Happened> happened = pressedTime(m_state, key.toStdString()))
        putTime(key, *happened);
    else
        put(incidentacts::noTime(id(), key));
}

QString IncidentSession::positionWords() const
{
    return m_here.words();
}

bool IncidentSession::hereReady() const
{
    return m_here.fix().has_value();
}

QVariantList IncidentSession::pagerParts(const QString &text) const
{
    const Result<PagerReading> reading = PagerReading::of(text);
    return reading && !text.trimmed().isEmpty() ? reading->parts(m_desk) : QVariantList();
}

bool IncidentSession::takePager(const QString &text)
{
    const Result<PagerReading> reading = PagerReading::of(text);
    if (!reading || text.trimmed().isEmpty())
        return refuse("Dit is geen pagertekst.", "This is no pager text.");
    return put(reading->act(id()));
}

} // namespace piketboek
