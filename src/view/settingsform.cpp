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

void SettingsForm::warn(const std::optional<Failure> &unsound)
{
    if (unsound)
        refuse(
            QString::fromStdString(unsound->words) + ". " +
            m_desk.say("Verandert u hier iets, dan blijft dat bestand bewaard met .before achter zijn naam.",
                       "When you change something here, that file is kept with .before after its name."));
}

} // namespace piketboek
