#include "view/undobar.h"

#include "view/incidentacts.h"

namespace piketboek {

UndoBar::UndoBar(Desk &desk) : m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longest);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::changed);
}

bool UndoBar::write(const Draft &act, const QString &words)
{
    const std::optional<Entry> entry = m_desk.write(act);
    if (entry)
        offer(words.isEmpty() ? m_desk.say("Vastgelegd", "Recorded") : words, *entry,
              QString::fromStdString(act.record));
    return entry.has_value();
}

bool UndoBar::mistake(const std::string &record, const std::string &registerName)
{
    Draft act = incidentacts::mistake(record, {});
    act.registerName = registerName;
    return write(act, m_desk.say("Vergissing vastgelegd", "Mistake recorded"));
}

bool UndoBar::confirm(const std::string &record, const std::string &registerName)
{
    Draft act = incidentacts::confirm(record);
    act.registerName = registerName;
    return write(act, m_desk.say("Bevestigd", "Confirmed"));
}

void UndoBar::offer(const QString &words, const Entry &entry, const QString &record, bool whole)
{
    m_words = words;
    m_entry = entry.id;
    m_record = record;
    const Result<Envelope> envelope = Envelope::read(entry.envelope);
    m_register = envelope ? envelope->registerName : "incident";
    m_whole = whole;
    if (m_held)
        m_left = longest;
    else
        m_timer.start(longest);
    emit changed();
}

void UndoBar::hold(bool held)
{
    if (held == std::exchange(m_held, held))
        return;
    if (held && m_timer.isActive()) {
        m_left = std::max(1, m_timer.remainingTime());
        m_timer.stop();
    } else if (const int left = std::exchange(m_left, 0)) {
        m_timer.start(left);
    }
}

void UndoBar::undo()
{
    if (!visible())
        return;
    dismiss();
    const std::string record = m_record.toStdString();
    Draft draft = m_whole ? incidentacts::mistake(record, {}) : incidentacts::withdraw(record, m_entry);
    draft.registerName = m_register;
    m_desk.write(std::move(draft));
}

void UndoBar::dismiss()
{
    m_timer.stop();
    m_left = 0;
    emit changed();
}

} // namespace piketboek
