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
    refresh();
}

void SheetSession::showHandover()
{
    m_record.clear();
    m_text.clear();
    refresh();
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
    const QString before = m_text;
    if (m_record.isEmpty()) {
        const auto handover =
            Handover::of(m_desk.reader(), m_desk.now() - lastDuty, m_desk.now(), m_desk.exerciseWord());
        handover ? read(*handover) : showFailure(handover.error());
    } else {
        const auto situation = Situation::of(m_desk.reader(), m_record.toStdString(), m_desk.now());
        situation ? read(*situation) : showFailure(situation.error());
    }
    if (m_text != before)
        emit changed();
}

void SheetSession::read(const Situation &situation)
{
    const Language tongue = m_desk.tongue();
    show(situationTitle(situation, tongue), situationHeads(situation, tongue));
    m_text = QString::fromStdString(situationText(situation, tongue));
}

void SheetSession::read(const Handover &handover)
{
    const Language tongue = m_desk.tongue();
    show(handoverTitle(handover, tongue), handoverHeads(handover, tongue));
    m_text = QString::fromStdString(handoverText(handover, tongue));
}

void SheetSession::show(const std::string &title, const std::vector<SheetHead> &heads)
{
    m_subtitle = QString::fromStdString(title);
    m_heads.clear();
    for (const SheetHead &head : heads) {
        QStringList words;
        for (const std::string &item : head.items)
            words += QString::fromStdString(item);
        m_heads += QVariantMap{{"name", QString::fromStdString(head.name)},
                               {"words", words.isEmpty() ? m_desk.say("geen", "none") : words.join('\n')}};
    }
}

void SheetSession::showFailure(const Failure &failure)
{
    m_text = m_subtitle = QString::fromStdString(failure.words);
    m_heads.clear();
}

} // namespace piketboek
