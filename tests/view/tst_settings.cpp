#include "view/settings.h"

#include "base/localtime.h"
#include "support/settableclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t hour = 60LL * 60 * 1000;
constexpr int64_t noon = 1'774'436'400'000; // 2026-03-25 12:00 local

} // namespace

class TstSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyKnowsIsDay();
    void byTheClockItIsNightFromEightToSeven();
    void theChangeIsToldOnce();
    void aMunicipalityIsGmAndFourDigits();
};

void TstSettings::whatNobodyKnowsIsDay()
{
    const QTemporaryDir directory;
    const SettableClock clock(noon);
    Settings settings(directory.filePath("settings.ini"), clock);
    settings.setTheme("pink");
    QCOMPARE(settings.theme(), QString("day"));
    settings.setTheme("sun");
    QCOMPARE(settings.shownTheme(), QString("sun"));
    const Settings again(directory.filePath("settings.ini"), clock);
    QCOMPARE(again.shownTheme(), QString("sun"));
}

void TstSettings::byTheClockItIsNightFromEightToSeven()
{
    const QTemporaryDir directory;
    SettableClock clock(noon);
    Settings settings(directory.filePath("settings.ini"), clock);
    settings.setTheme("clock");
    QCOMPARE(settings.shownTheme(), QString("day"));
    clock.set(noon + 8 * hour - 1);
    QCOMPARE(settings.shownTheme(), QString("day"));
    clock.set(noon + 8 * hour);
    QCOMPARE(settings.shownTheme(), QString("night"));
    clock.set(noon + 19 * hour - 1);
    QCOMPARE(settings.shownTheme(), QString("night"));
    clock.set(noon + 19 * hour);
    QCOMPARE(settings.shownTheme(), QString("day"));
    settings.setTheme("night");
    QCOMPARE(settings.shownTheme(), QString("night"));
}

void TstSettings::theChangeIsToldOnce()
{
    const QTemporaryDir directory;
    const SettableClock clock(noon);
    Settings settings(directory.filePath("settings.ini"), clock);
    const QSignalSpy shown(&settings, &Settings::shownThemeChanged);
    settings.setTheme("clock");
    QCOMPARE(shown.size(), 0);
    settings.setTheme("night");
    settings.setTheme("night");
    QCOMPARE(shown.size(), 1);
}

void TstSettings::aMunicipalityIsGmAndFourDigits()
{
    const QTemporaryDir directory;
    const SettableClock clock(noon);
    Settings settings(directory.filePath("settings.ini"), clock);
    QCOMPARE(settings.municipality(), QString("GM0505"));
    for (const char *none : {"", "Dordrecht", "GM505", "GM05050", "WK0505", "GM05O5"})
        QVERIFY2(!settings.setMunicipality(none), none);
    QCOMPARE(settings.municipality(), QString("GM0505"));
    QVERIFY(settings.setMunicipality(" 0642 "));
    const Settings again(directory.filePath("settings.ini"), clock);
    QCOMPARE(again.municipality(), QString("GM0642"));
}

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
