#include "view/sheetsession.h"

#include "exchange/handovertext.h"
#include "report/situationtext.h"

namespace piketboek {

QString SheetSession::title() const
{
    return m_record.isEmpty() ? m_desk.say("Overdracht", "Handover")
                              : m_desk.say("Stand van zaken", "Situation");
}

void SheetSession::showSituation(const QString &record)
{
    m_record = record;
    m_text.clear();
}

void SheetSession::showHandover()
{
    m_record.clear();
    m_text.clear();
}

void SheetSession::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void SheetSession::refresh()
{
    if (!m_shown)
        return;
    const QString text = m_record.isEmpty() ? handover() : situation();
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

QString SheetSession::situation()
{
    const Result<Situation> situation = Situation::of(m_desk.reader(), m_record.toStdString(), m_desk.now());
    return QString::fromStdString(situation ? situationText(*situation, m_desk.tongue())
                                            : situation.error().words);
}

QString SheetSession::handover()
{
    const Result<Handover> handover = Handover::of(m_desk.reader(), m_desk.now() - lastDuty, m_desk.now());
    return QString::fromStdString(handover ? handoverText(*handover, m_desk.tongue())
                                           : handover.error().words);
}

} // namespace piketboek
