#include "view/formsession.h"

#include "base/dutchdates.h"
#include "view/typedtime.h"

namespace piketboek {

QString FormSession::formWords(const QString &field) const
{
    return m_drafts.formWords(m_record, field);
}

void FormSession::keepFormWords(const QString &field, const QString &words)
{
    if (!m_record.isEmpty())
        m_drafts.keepFormWords(m_record, field, words);
}

QString FormSession::readingOf(const QString &typed) const
{
    const TypedTime time = TypedTime::read(typed, m_desk.now());
    if (time.clockOrYear)
        return m_desk.say("een tijd of een jaar? 20:20, of 2020, dag onbekend",
                          "a time or a year? 20:20, or 2020, day unknown");
    return time.happened ? "= " + QString::fromStdString(inWords(*time.happened, m_desk.tongue()))
                         : QString();
}

} // namespace piketboek
