#include "registers/holiday.h"

#include <QTest>

#include <array>
#include <map>

using namespace piketboek;

namespace {

std::map<int, Holiday> holidaysOf(int year)
{
    static constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::map<int, Holiday> found;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= days[static_cast<size_t>(month - 1)]; ++day) {
            if (const auto holiday = holidayOn({.year = year, .month = month, .day = day}))
                found.emplace(month * 100 + day, *holiday);
        }
    }
    return found;
}

// Month × 100 + day of Easter Sunday, from 2015 on.
constexpr std::array easters{405, 327, 416, 401, 421, 412, 404, 417, 409, 331, 420, 405, 328,
                             416, 401, 421, 413, 328, 417, 409, 325, 413, 405, 425, 410, 401};

} // namespace

class TstHoliday : public QObject
{
    Q_OBJECT

private slots:
    void theHolidaysOf2020()
    {
        const std::map<int, Holiday> expected{
            {101, Holiday::NewYear},    {410, Holiday::GoodFriday},    {413, Holiday::EasterMonday},
            {427, Holiday::KingsDay},   {505, Holiday::LiberationDay}, {521, Holiday::Ascension},
            {601, Holiday::WhitMonday}, {1225, Holiday::ChristmasDay}, {1226, Holiday::BoxingDay}};
        QVERIFY(holidaysOf(2020) == expected);
    }

    void theDayAfterEasterIsOneFrom2015To2040()
    {
        for (int year = 2015; year <= 2040; ++year) {
            const int easter = easters[static_cast<size_t>(year - 2015)];
            const int monday = easter == 331 ? 401 : easter + 1;
            const std::map<int, Holiday> all = holidaysOf(year);
            QVERIFY2(all.contains(monday) && all.at(monday) == Holiday::EasterMonday,
                     std::to_string(year).c_str());
            QVERIFY2(!all.contains(easter), "a Sunday is a Sunday");
        }
    }

    void kingsDayIsTheDayBeforeWhenItWouldBeASunday()
    {
        QCOMPARE(holidayOn({.year = 2025, .month = 4, .day = 26}), std::optional(Holiday::KingsDay));
        QVERIFY(!holidayOn({.year = 2025, .month = 4, .day = 27}));
        QCOMPARE(holidayOn({.year = 2026, .month = 4, .day = 27}), std::optional(Holiday::KingsDay));
    }

    void ascensionMayBeOnLiberationDay()
    {
        QVERIFY(holidayOn({.year = 2016, .month = 5, .day = 5}));
        QVERIFY(!isWorkingDay({.year = 2016, .month = 5, .day = 5}));
        QVERIFY(isWorkingDay({.year = 2016, .month = 5, .day = 6}));
        QVERIFY(!isWorkingDay({.year = 2016, .month = 5, .day = 7}));
    }
};

QTEST_GUILESS_MAIN(TstHoliday)
#include "tst_holiday.moc"
