#include "view/undobar.h"

#include "view/incidentacts.h"

namespace piketboek {

UndoBar::UndoBar(Desk &desk) : m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longest);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::changed);
}

void UndoBar::offer(const QString &words, const Entry &entry, const QString &record, bool whole)
{
    m_words = words;
    m_entry = entry.id;
    m_record = record;
    m_whole = whole;
    m_timer.start();
    emit changed();
}

void UndoBar::undo()
{
    if (!visible())
        return;
    dismiss();
    const std::string record = m_record.toStdString();
    m_desk.write(m_whole ? incidentacts::mistake(record, {}) : incidentacts::withdraw(record, m_entry));
}

void UndoBar::dismiss()
{
    m_timer.stop();
    emit changed();
}

} // namespace piketboek
