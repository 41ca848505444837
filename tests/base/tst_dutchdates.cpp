#include "base/dutchdates.h"

#include "base/timetext.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr auto nl = Language::Dutch;
constexpr auto en = Language::English;
constexpr int64_t minute = 60'000;
constexpr int64_t hour = 60 * minute;

int64_t instant(std::string_view typed)
{
    return readTime(typed)->instant().value();
}

std::string words(std::string_view typed, Language language)
{
    return inWords(readTime(typed).value(), language);
}

} // namespace

class TstDutchDates : public QObject
{
    Q_OBJECT

private slots:
    void datesAreInWords();
    void everyMonthAndDayHasItsName();
    void onlyTheDoubleHourNamesItsPass();
    void durationsCarryTwoUnits_data();
    void durationsCarryTwoUnits();
    void agesBeginInSeconds();
    void happenedSaysNoMoreThanIsKnown_data();
    void happenedSaysNoMoreThanIsKnown();
};

void TstDutchDates::datesAreInWords()
{
    const int64_t fire = instant("2020-02-03 14:30");
    QCOMPARE(longDate(fire, nl), "3 februari 2020");
    QCOMPARE(longDate(fire, en), "3 February 2020");
    QCOMPARE(dayHeading(fire, nl), "maandag 3 februari 2020");
    QCOMPARE(dayHeading(fire, en), "Monday 3 February 2020");
    QCOMPARE(shortMoment(fire, nl), "ma 3 feb 14:30");
    QCOMPARE(shortMoment(fire, en), "Mon 3 Feb 14:30");
    QCOMPARE(clockTime(fire, nl), "14:30");
    QCOMPARE(clockTime(instant("2020-02-03 03:10:59"), en), "03:10");
    QCOMPARE(dayHeading(instant("2020-12-31T23:30Z"), nl), "vrijdag 1 januari 2021");
}

void TstDutchDates::everyMonthAndDayHasItsName()
{
    QStringList months;
    for (const char *month : {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"})
        months << QString::fromStdString(
            shortMoment(instant(std::string("2020-") + month + "-06 12:00"), nl));
    QCOMPARE(months.join('|'), "ma 6 jan 12:00|do 6 feb 12:00|vr 6 mrt 12:00|ma 6 apr 12:00|wo 6 mei 12:00|"
                               "za 6 jun 12:00|ma 6 jul 12:00|do 6 aug 12:00|zo 6 sep 12:00|di 6 okt 12:00|"
                               "vr 6 nov 12:00|zo 6 dec 12:00");
    QCOMPARE(words("2020-08", nl), "augustus 2020, dag onbekend");
    QCOMPARE(words("2020-08", en), "August 2020, day unknown");
}

void TstDutchDates::onlyTheDoubleHourNamesItsPass()
{
    QCOMPARE(clockTime(instant("2020-10-25 02:30 zomertijd"), nl), "02:30 zomertijd");
    QCOMPARE(clockTime(instant("2020-10-25 02:30 wintertijd"), nl), "02:30 wintertijd");
    QCOMPARE(clockTime(instant("2020-10-25 02:30 wintertijd"), en), "02:30 winter time");
    QCOMPARE(clockTime(instant("2020-10-25 01:59"), nl), "01:59");
    QCOMPARE(clockTime(instant("2020-10-25 03:00"), nl), "03:00");
    QCOMPARE(shortMoment(instant("2020-10-25 02:30 zomertijd"), nl), "zo 25 okt 02:30 zomertijd");
}

void TstDutchDates::durationsCarryTwoUnits_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const auto row = [](int64_t ms, const char *dutch, const char *english) {
        QTest::newRow(dutch) << qint64{ms} << dutch << english;
    };
    row(0, "0 min", "0 min");
    row(8 * minute + 59'999, "8 min", "8 min");
    row(59 * minute, "59 min", "59 min");
    row(hour, "1 u 00", "1 h 00");
    row(hour + 5 * minute, "1 u 05", "1 h 05");
    row(hour + 12 * minute, "1 u 12", "1 h 12");
    row(23 * hour + 59 * minute, "23 u 59", "23 h 59");
    row(24 * hour, "1 d 0 u", "1 d 0 h");
    row(51 * hour + 59 * minute, "2 d 3 u", "2 d 3 h");
    row(-5 * minute, "−5 min", "−5 min");
    row(-59'999, "0 min", "0 min");
}

void TstDutchDates::durationsCarryTwoUnits()
{
    QFETCH(qint64, ms);
    QTEST(QString::fromStdString(duration(ms, nl)), "dutch");
    QTEST(QString::fromStdString(duration(ms, en)), "english");
}

void TstDutchDates::agesBeginInSeconds()
{
    QCOMPARE(age(-500, nl), "0 s");
    QCOMPARE(age(12'999, nl), "12 s");
    QCOMPARE(age(59'999, en), "59 s");
    QCOMPARE(age(60'000, nl), "1 min");
    QCOMPARE(age(72 * minute, nl), "1 u 12");
}

void TstDutchDates::happenedSaysNoMoreThanIsKnown_data()
{
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("2020") << "2020, dag onbekend" << "2020, day unknown";
    QTest::newRow("2020-03") << "maart 2020, dag onbekend" << "March 2020, day unknown";
    QTest::newRow("2020-03-14") << "14 maart 2020, tijd onbekend" << "14 March 2020, time unknown";
    QTest::newRow("2020-03-14 02:30") << "14 maart 2020 02:30" << "14 March 2020 02:30";
    QTest::newRow("2020-03-14 02:30:10") << "14 maart 2020 02:30:10" << "14 March 2020 02:30:10";
    QTest::newRow("2020-10-25 02:30 zomertijd") << "25 oktober 2020 02:30 zomertijd"
                                                << "25 October 2020 02:30 summer time";
}

void TstDutchDates::happenedSaysNoMoreThanIsKnown()
{
    QTEST(QString::fromStdString(words(QTest::currentDataTag(), nl)), "dutch");
    QTEST(QString::fromStdString(words(QTest::currentDataTag(), en)), "english");
}

QTEST_GUILESS_MAIN(TstDutchDates)
#include "tst_dutchdates.moc"
