#include "view/settings.h"

#include <algorithm>

namespace piketboek {

namespace {

QString oneOf(const QString &value, const QString &first, const QString &second)
{
    return value == second ? second : first;
}

int knownScale(int percent)
{
    return percent == 150 || percent == 200 ? percent : 100;
}

} // namespace

Settings::Settings(const QString &file, const Clock &clock)
    : m_clock(clock), m_file(file, QSettings::IniFormat),
      m_theme(oneOf(m_file.value("theme").toString(), "day", "night")),
      m_language(oneOf(m_file.value("language").toString(), "nl", "en")),
      m_textScale(knownScale(m_file.value("textScale").toInt())),
      m_leftHanded(m_file.value("leftHanded").toBool()),
      m_exerciseSince(m_file.value("exerciseSince").toLongLong()),
      m_lockAfter(std::clamp(m_file.value("lockAfter", 5).toInt(), 0, 60)),
      m_pixelsPerMm(std::clamp(m_file.value("pixelsPerMm").toReal(), 0.0, 40.0))
{
    connect(&m_minute, &QTimer::timeout, this, &Settings::endOldExercise);
    m_minute.start(60'000);
    endOldExercise();
}

void Settings::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = oneOf(theme, "day", "night");
    m_file.setValue("theme", m_theme);
    emit themeChanged();
}

void Settings::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = oneOf(language, "nl", "en");
    m_file.setValue("language", m_language);
    emit languageChanged();
}

void Settings::setTextScale(int percent)
{
    if (percent == m_textScale)
        return;
    m_textScale = knownScale(percent);
    m_file.setValue("textScale", m_textScale);
    emit textScaleChanged();
}

void Settings::setLeftHanded(bool leftHanded)
{
    if (leftHanded == m_leftHanded)
        return;
    m_leftHanded = leftHanded;
    m_file.setValue("leftHanded", leftHanded);
    emit leftHandedChanged();
}

void Settings::setExercise(bool exercise)
{
    if (exercise != this->exercise())
        keepExercise(exercise ? m_clock.now() : 0);
}

void Settings::setLockAfter(int minutes)
{
    if (minutes == m_lockAfter)
        return;
    m_lockAfter = std::clamp(minutes, 0, 60);
    m_file.setValue("lockAfter", m_lockAfter);
    emit lockAfterChanged();
}

void Settings::setPixelsPerMm(qreal pixels)
{
    if (qFuzzyCompare(pixels + 1, m_pixelsPerMm + 1))
        return;
    m_pixelsPerMm = std::clamp(pixels, 0.0, 40.0);
    m_file.setValue("pixelsPerMm", m_pixelsPerMm);
    emit pixelsPerMmChanged();
}

void Settings::endOldExercise()
{
    if (exercise() && m_clock.now() - m_exerciseSince >= longestExercise)
        keepExercise(0);
}

void Settings::keepExercise(qint64 since)
{
    m_exerciseSince = since;
    m_file.setValue("exerciseSince", since);
    emit exerciseChanged();
}

} // namespace piketboek
