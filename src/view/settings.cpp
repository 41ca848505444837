#include "view/settings.h"

#include "base/localtime.h"

#include <QRegularExpression>

#include <algorithm>

namespace piketboek {

namespace {

// By the clock it is night between these hours.
constexpr int nightFrom = 20;
constexpr int nightUntil = 7;

// The national map: BRT achtergrondkaart, by PDOK.
constexpr auto nationalMap =
    "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png";

// The first when it is none of them.
QString oneOf(const QString &value, const QStringList &known)
{
    return known.contains(value) ? value : known.first();
}

const QStringList themes = {"day", "night", "sun", "clock"};
const QStringList languages = {"nl", "en"};

// `otherwise` for what is none.
QString codeOf(const QString &typed, const QString &otherwise)
{
    static const QRegularExpression form("^(?:GM)?(\\d{4})$", QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch code = form.match(typed.trimmed());
    return code.hasMatch() ? "GM" + code.captured(1) : otherwise;
}

int knownScale(int percent)
{
    return percent == 150 || percent == 200 ? percent : 100;
}

} // namespace

Settings::Settings(const QString &file, const Clock &clock)
    : m_clock(clock), m_file(file, QSettings::IniFormat),
      m_theme(oneOf(m_file.value("theme").toString(), themes)),
      m_language(oneOf(m_file.value("language").toString(), languages)),
      m_textScale(knownScale(m_file.value("textScale").toInt())),
      m_leftHanded(m_file.value("leftHanded").toBool()),
      m_ownKeyboard(m_file.value("ownKeyboard", true).toBool()),
      m_exerciseSince(m_file.value("exerciseSince").toLongLong()),
      m_lockAfter(std::clamp(m_file.value("lockAfter", 5).toInt(), 0, 60)),
      m_pixelsPerMm(std::clamp(m_file.value("pixelsPerMm").toReal(), 0.0, 40.0)),
      m_tiles(m_file.value("tiles").toBool()),
      m_tileAddress(m_file.value("tileAddress", nationalMap).toString()),
      m_tileFile(m_file.value("tileFile").toString()),
      m_municipality(codeOf(m_file.value("municipality").toString(), "GM0505")),
      m_areaFile(m_file.value("areaFile").toString())
{
    connect(&m_minute, &QTimer::timeout, this, &Settings::endOldExercise);
    connect(&m_minute, &QTimer::timeout, this, &Settings::followClock);
    m_minute.start(60'000);
    m_before = shownTheme();
    endOldExercise();
}

void Settings::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    m_theme = oneOf(theme, themes);
    m_file.setValue("theme", m_theme);
    emit themeChanged();
    followClock();
}

QString Settings::shownTheme() const
{
    if (m_theme != "clock")
        return m_theme;
    const int hour = localTime(m_clock.now()).hour;
    return hour >= nightFrom || hour < nightUntil ? "night" : "day";
}

void Settings::followClock()
{
    if (m_before == std::exchange(m_before, shownTheme()))
        return;
    emit shownThemeChanged();
}

void Settings::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = oneOf(language, languages);
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

void Settings::setOwnKeyboard(bool own)
{
    if (own == m_ownKeyboard)
        return;
    m_ownKeyboard = own;
    m_file.setValue("ownKeyboard", own);
    emit ownKeyboardChanged();
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

void Settings::setTiles(bool tiles)
{
    if (tiles == m_tiles)
        return;
    m_tiles = tiles;
    m_file.setValue("tiles", tiles);
    emit tilesChanged();
}

void Settings::setTileAddress(const QString &address)
{
    const QString wanted = address.trimmed().isEmpty() ? QString(nationalMap) : address.trimmed();
    if (wanted == m_tileAddress)
        return;
    m_tileAddress = wanted;
    m_file.setValue("tileAddress", wanted);
    emit tilesChanged();
}

void Settings::setTileFile(const QString &file)
{
    if (file.trimmed() == m_tileFile)
        return;
    m_tileFile = file.trimmed();
    m_file.setValue("tileFile", m_tileFile);
    emit tilesChanged();
}

bool Settings::setMunicipality(const QString &typed)
{
    const QString code = codeOf(typed, {});
    if (!code.isEmpty() && code != m_municipality) {
        m_municipality = code;
        m_file.setValue("municipality", code);
        emit municipalityChanged();
    }
    return !code.isEmpty();
}

void Settings::setAreaFile(const QString &file)
{
    if (file.trimmed() == m_areaFile)
        return;
    m_areaFile = file.trimmed();
    m_file.setValue("areaFile", m_areaFile);
    emit municipalityChanged();
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
