// Settings are what an officer chose for this tablet; kept in a file beside the journal.
#pragma once

#include "base/clock.h"
#include "base/language.h"

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace piketboek {

class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QString shownTheme READ shownTheme NOTIFY shownThemeChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool leftHanded READ leftHanded WRITE setLeftHanded NOTIFY leftHandedChanged)
    Q_PROPERTY(bool ownKeyboard READ ownKeyboard WRITE setOwnKeyboard NOTIFY ownKeyboardChanged)
    Q_PROPERTY(bool exercise READ exercise WRITE setExercise NOTIFY exerciseChanged)
    Q_PROPERTY(int lockAfter READ lockAfter WRITE setLockAfter NOTIFY lockAfterChanged)
    Q_PROPERTY(qreal pixelsPerMm READ pixelsPerMm WRITE setPixelsPerMm NOTIFY pixelsPerMmChanged)
    Q_PROPERTY(bool tiles READ tiles WRITE setTiles NOTIFY tilesChanged)
    Q_PROPERTY(QString tileAddress READ tileAddress WRITE setTileAddress NOTIFY tilesChanged)
    Q_PROPERTY(QString tileFile READ tileFile WRITE setTileFile NOTIFY tilesChanged)
    Q_PROPERTY(QString municipality READ municipality NOTIFY municipalityChanged)
    Q_PROPERTY(QString areaFile READ areaFile WRITE setAreaFile NOTIFY municipalityChanged)

public:
    static constexpr int64_t longestExercise = 12LL * 60 * 60 * 1000;

    Settings(const QString &file, const Clock &clock);

    QString theme() const
    {
        return m_theme;
    } ///< "day", "night", "sun", or "clock" for day and night by the hour
    QString shownTheme() const; ///< "day", "night" or "sun"
    QString language() const { return m_language; }
    int textScale() const { return m_textScale; }
    bool leftHanded() const { return m_leftHanded; }
    bool ownKeyboard() const { return m_ownKeyboard; } ///< where the system has none that answers
    bool exercise() const { return m_exerciseSince > 0; }
    int lockAfter() const { return m_lockAfter; } ///< minutes that nobody touched it; 0: never
    qreal pixelsPerMm() const { return m_pixelsPerMm; }
    bool tiles() const { return m_tiles; }
    QString tileAddress() const { return m_tileAddress; }   ///< with {z}, {x} and {y}
    QString tileFile() const { return m_tileFile; }         ///< an MBTiles file; "" for none
    QString municipality() const { return m_municipality; } ///< its code, GM0505
    QString areaFile() const
    {
        return m_areaFile;
    } ///< GeoJSON with its neighbourhoods; "" for those that came along
    Language tongue() const { return m_language == "en" ? Language::English : Language::Dutch; }

    void setTheme(const QString &theme);
    void setLanguage(const QString &language);
    void setTextScale(int percent);
    void setLeftHanded(bool leftHanded);
    void setOwnKeyboard(bool own);
    void setExercise(bool exercise);
    void setLockAfter(int minutes);
    void setPixelsPerMm(qreal pixels);
    void setTiles(bool tiles);
    /// "" for the national map.
    void setTileAddress(const QString &address);
    void setTileFile(const QString &file);
    /// GM and four digits, or those alone; anything else changes nothing, and is told.
    Q_INVOKABLE bool setMunicipality(const QString &code);
    void setAreaFile(const QString &file);

    /// Ends an exercise that has lasted 12 hours; looked at every minute and before each incident.
    void endOldExercise();

signals:
    void themeChanged();
    void shownThemeChanged();
    void languageChanged();
    void textScaleChanged();
    void leftHandedChanged();
    void ownKeyboardChanged();
    void exerciseChanged();
    void lockAfterChanged();
    void pixelsPerMmChanged();
    void tilesChanged();
    void municipalityChanged();

private:
    void followClock();
    void keepExercise(qint64 since);

    const Clock &m_clock;
    QSettings m_file;
    QTimer m_minute;
    QString m_theme;
    QString m_before; ///< the theme that was shown last
    QString m_language;
    int m_textScale;
    bool m_leftHanded;
    bool m_ownKeyboard;
    qint64 m_exerciseSince;
    int m_lockAfter;
    qreal m_pixelsPerMm;
    bool m_tiles;
    QString m_tileAddress;
    QString m_tileFile;
    QString m_municipality;
    QString m_areaFile;
};

} // namespace piketboek
