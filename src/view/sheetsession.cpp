#include "view/sheetsession.h"

#include "exchange/handovertext.h"
#include "report/situationtext.h"
#include "view/knownsheet.h"

namespace piketboek {

QString SheetSession::title() const
{
    if (!m_decision.device.empty())
        return m_desk.say("Toen bekend", "Known then");
    return m_record.isEmpty() ? m_desk.say("Overdracht", "Handover")
                              : m_desk.say("Stand van zaken", "Situation report");
}

void SheetSession::showSituation(const QString &record)
{
    m_record = record;
    m_decision = {};
    m_text.clear();
    refresh();
}

void SheetSession::showHandover()
{
    m_record.clear();
    m_decision = {};
    m_text.clear();
    refresh();
}

void SheetSession::showKnown(const QString &record, const EntryId &decision)
{
    m_record = record;
    m_decision = decision;
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
    } else if (!m_decision.device.empty()) {
        readKnown();
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

void SheetSession::readKnown()
{
    const std::vector<SheetHead> heads = knownSheet(m_desk, m_record.toStdString(), m_decision);
    const QString title = m_desk.say("Wat bij dit besluit bekend was", "What was known to this decision");
    show(title.toStdString(), heads);
    m_text = title + "\n";
    for (const SheetHead &head : heads) {
        m_text += "\n" + QString::fromStdString(head.name) + "\n";
        for (const std::string &item : head.items)
            m_text += "- " + QString::fromStdString(item) + "\n";
    }
}

// Where many stand under a head each begins with a dash; a situation's heads have theirs where they need one.
void SheetSession::show(const std::string &title, const std::vector<SheetHead> &heads)
{
    m_subtitle = QString::fromStdString(title);
    m_heads.clear();
    for (const SheetHead &head : heads) {
        QStringList words;
        const QString dash = m_record.isEmpty() && head.items.size() > 1 ? "- " : "";
        for (const std::string &item : head.items)
            words += dash + QString::fromStdString(item);
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
