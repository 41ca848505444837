#include "view/settingsform.h"

#include "view/actwords.h"

namespace piketboek {

SettingsForm::SettingsForm(Desk &desk, DraftBook &drafts, const char *keptAs) : FormSession(desk, drafts)
{
    m_record = keptAs;
    connect(&m_desk.settings(), &Settings::languageChanged, this, &SettingsForm::changed);
}

QVariantList SettingsForm::categories() const
{
    QVariantList all{QVariantMap{{"value", ""}, {"words", m_desk.say("Elk incident", "Any incident")}}};
    for (const char *category : {"fire", "extreme_weather", "hazardous_substances", "other"})
        all += QVariantMap{{"value", category}, {"words", categoryWord(category, m_desk.tongue())}};
    return all;
}

bool SettingsForm::take(const Result<void> &kept)
{
    refuse(kept ? QString() : QString::fromStdString(kept.error().words));
    return kept.has_value();
}

bool SettingsForm::refuse(const QString &words)
{
    m_refusal = words;
    emit changed();
    return false;
}

} // namespace piketboek
