#include "base/localtime.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

#include <algorithm>
#include <random>
#include <thread>

using namespace piketboek;

namespace {

int64_t utc(const char *iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

Summer wordOf(const LocalTime &t)
{
    return t.offsetMinutes == 120 ? Summer::SummerTime : Summer::WinterTime;
}

std::vector<int64_t> randomInstants(size_t count)
{
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<int64_t> second(utc("1990-01-01T00:00:00Z") / 1000,
                                                  utc("2046-01-01T00:00:00Z") / 1000);
    std::vector<int64_t> instants(count);
    std::ranges::generate(instants, [&] { return second(random) * 1000; });
    return instants;
}

bool comesBack(int64_t instant)
{
    const LocalTime shown = localTime(instant);
    return instantOf(shown, inDoubleHour(instant) ? wordOf(shown) : Summer::Unsaid) == instant &&
           instantOf(shown, wordOf(shown)) == instant && instantAtOffset(shown) == instant;
}

} // namespace

class TstLocalTime : public QObject
{
    Q_OBJECT

private slots:
    void theZoneIsHere();
    void aMissingZoneIsSaidInOneSentence();
    void localTimeIsDutchTime_data();
    void localTimeIsDutchTime();
    void theMissingHourIsRefused();
    void theDoubleHourIsAskedBack();
    void aWordThatIsNotTrueIsRefused_data();
    void aWordThatIsNotTrueIsRefused();
    void whatIsInNoCalendarIsRefused_data();
    void whatIsInNoCalendarIsRefused();
    void theDoubleHourHasItsEdges();
    void aDayStartsAtLocalMidnight();
    void aDayLastsUntilTheNextMidnight();
    void aWeekStartsOnMonday();
    void anyInstantComesBackFromLocalTime();
    void agreesWithQtThatNobodyAsked();
    void manyThreadsReadTheSameTime();
};

void TstLocalTime::theZoneIsHere()
{
    QVERIFY(timeZoneReady());
}

void TstLocalTime::aMissingZoneIsSaidInOneSentence()
{
    const auto ready = timeZoneReady("Europe/Nowhere");
    QVERIFY(!ready);
    QCOMPARE(ready.error().words,
             "This computer does not know the time zone Europe/Nowhere: install tzdata.");
}

void TstLocalTime::localTimeIsDutchTime_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QList<int>>("local");
    const auto row = [](const char *instant, QList<int> local) {
        QTest::newRow(instant) << instant << local;
    };
    row("2020-03-29T00:59:59Z", {2020, 3, 29, 1, 59, 59, 60});
    row("2020-03-29T01:00:00Z", {2020, 3, 29, 3, 0, 0, 120});
    row("2020-10-25T00:59:59Z", {2020, 10, 25, 2, 59, 59, 120});
    row("2020-10-25T01:00:00Z", {2020, 10, 25, 2, 0, 0, 60});
    row("2020-12-31T23:30:00Z", {2021, 1, 1, 0, 30, 0, 60});
    row("2019-12-31T23:30:00Z", {2020, 1, 1, 0, 30, 0, 60});
    row("2020-02-28T23:00:00Z", {2020, 2, 29, 0, 0, 0, 60});
    row("2019-02-28T23:00:00Z", {2019, 3, 1, 0, 0, 0, 60});
    row("1969-12-31T22:59:59Z", {1969, 12, 31, 23, 59, 59, 60});
    row("2099-07-01T10:00:00Z", {2099, 7, 1, 12, 0, 0, 120});
    row("2300-07-01T11:00:00Z", {2300, 7, 1, 12, 0, 0, 60});
}

void TstLocalTime::localTimeIsDutchTime()
{
    QFETCH(QString, instant);
    QFETCH(QList<int>, local);
    const LocalTime t = localTime(utc(qPrintable(instant)));
    QCOMPARE(QList<int>({t.year, t.month, t.day, t.hour, t.minute, t.second, t.offsetMinutes}), local);
}

void TstLocalTime::theMissingHourIsRefused()
{
    for (const Summer word : {Summer::Unsaid, Summer::SummerTime, Summer::WinterTime}) {
        const auto instant = instantOf({2020, 3, 29, 2, 30}, word);
        QVERIFY(!instant);
        QCOMPARE(
            instant.error().words,
            "2020-03-29 02:30 does not exist in the Netherlands: that night the clock skipped this hour.");
    }
    QVERIFY(instantOf({2020, 3, 29, 1, 59, 59}));
    QVERIFY(!instantOf({2020, 3, 29, 2, 0, 0}));
    QVERIFY(!instantOf({2020, 3, 29, 2, 59, 59}));
    QVERIFY(instantOf({2020, 3, 29, 3, 0, 0}));
}

void TstLocalTime::theDoubleHourIsAskedBack()
{
    const auto asked = instantOf({2020, 10, 25, 2, 30});
    QVERIFY(!asked);
    QCOMPARE(asked.error().remedy, Remedy::AskAgain);
    QCOMPARE(asked.error().words,
             "2020-10-25 02:30 happened twice that night: write zomertijd (the first time) or "
             "wintertijd (the second) behind it.");
    QCOMPARE(instantOf({2020, 10, 25, 2, 30}, Summer::SummerTime).value(), utc("2020-10-25T00:30:00Z"));
    QCOMPARE(instantOf({2020, 10, 25, 2, 30}, Summer::WinterTime).value(), utc("2020-10-25T01:30:00Z"));
}

void TstLocalTime::aWordThatIsNotTrueIsRefused_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<bool>("summer");
    QTest::addColumn<bool>("taken");
    QTest::newRow("zomertijd in July") << 7 << true << true;
    QTest::newRow("wintertijd in July") << 7 << false << false;
    QTest::newRow("zomertijd in January") << 1 << true << false;
    QTest::newRow("wintertijd in January") << 1 << false << true;
}

void TstLocalTime::aWordThatIsNotTrueIsRefused()
{
    QFETCH(int, month);
    QFETCH(bool, summer);
    QTEST(instantOf({2020, month, 1, 2, 30}, summer ? Summer::SummerTime : Summer::WinterTime).has_value(),
          "taken");
}

void TstLocalTime::whatIsInNoCalendarIsRefused_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QString>("words");
    QTest::newRow("month 0") << QList{2020, 0, 1, 0, 0, 0}
                             << "Month 00 does not exist: months run from 01 to 12.";
    QTest::newRow("month 13") << QList{2020, 13, 1, 0, 0, 0}
                              << "Month 13 does not exist: months run from 01 to 12.";
    const QString noDay = "%1 does not exist: look at the day of the month.";
    QTest::newRow("day 0") << QList{2020, 1, 0, 0, 0, 0} << noDay.arg("2020-01-00");
    QTest::newRow("no leap year") << QList{2019, 2, 29, 0, 0, 0} << noDay.arg("2019-02-29");
    QTest::newRow("no leap century") << QList{2100, 2, 29, 0, 0, 0} << noDay.arg("2100-02-29");
    QTest::newRow("31 April") << QList{2020, 4, 31, 0, 0, 0} << noDay.arg("2020-04-31");
    const QString noTime = "%1 is not a time of day: it runs from 00:00:00 to 23:59:59.";
    QTest::newRow("24:00") << QList{2020, 1, 1, 24, 0, 0} << noTime.arg("24:00:00");
    QTest::newRow("minute 60") << QList{2020, 1, 1, 1, 60, 0} << noTime.arg("01:60:00");
    QTest::newRow("leap second") << QList{2020, 1, 1, 0, 59, 60} << noTime.arg("00:59:60");
    QTest::newRow("leap day") << QList{2020, 2, 29, 0, 0, 0} << "";
    QTest::newRow("leap century") << QList{2000, 2, 29, 23, 59, 59} << "";
}

void TstLocalTime::whatIsInNoCalendarIsRefused()
{
    QFETCH(QList<int>, parts);
    QFETCH(QString, words);
    const auto instant = instantOf({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]});
    QCOMPARE(QString::fromStdString(instant ? "" : instant.error().words), words);
}

void TstLocalTime::theDoubleHourHasItsEdges()
{
    QVERIFY(!inDoubleHour(utc("2020-10-24T23:59:59Z")));
    QVERIFY(inDoubleHour(utc("2020-10-25T00:00:00Z")));
    QVERIFY(inDoubleHour(utc("2020-10-25T01:59:59Z")));
    QVERIFY(!inDoubleHour(utc("2020-10-25T02:00:00Z")));
    QVERIFY(!inDoubleHour(utc("2020-03-29T01:00:00Z")));
}

void TstLocalTime::aDayStartsAtLocalMidnight()
{
    QCOMPARE(startOfDay(2020, 1, 1), utc("2019-12-31T23:00:00Z"));
    QCOMPARE(startOfDay(2020, 3, 30) - startOfDay(2020, 3, 29), 23 * 3'600'000);
    QCOMPARE(startOfDay(2020, 10, 26) - startOfDay(2020, 10, 25), 25 * 3'600'000);
}

void TstLocalTime::aDayLastsUntilTheNextMidnight()
{
    for (const auto &[day, hours] : {std::pair(28, 24), std::pair(29, 23), std::pair(30, 24)}) {
        const int64_t start = startOfDay(2020, 3, day), end = start + hours * int64_t{3'600'000};
        for (const int64_t instant : {start, start + 1, end - 1}) {
            QCOMPARE(dayStart(instant), start);
            QCOMPARE(dayEnd(instant), end);
        }
    }
    const int64_t longDay = startOfDay(2020, 10, 25);
    QCOMPARE(dayStart(longDay + 25 * int64_t{3'600'000} - 1), longDay);
    QCOMPARE(dayEnd(longDay), startOfDay(2020, 10, 26));
}

void TstLocalTime::aWeekStartsOnMonday()
{
    QCOMPARE(weekday({2020, 2, 3}), 1);
    QCOMPARE(weekday({2020, 3, 29}), 7);
}

void TstLocalTime::anyInstantComesBackFromLocalTime()
{
    for (const int64_t instant : randomInstants(20'000))
        QVERIFY2(comesBack(instant), std::to_string(instant).c_str());
    for (int64_t instant = utc("2020-10-24T22:00:00Z"); instant < utc("2020-10-25T04:00:00Z");
         instant += 1000)
        QVERIFY2(comesBack(instant), std::to_string(instant).c_str());
}

void TstLocalTime::agreesWithQtThatNobodyAsked()
{
    const QTimeZone amsterdam("Europe/Amsterdam");
    for (const int64_t instant : randomInstants(2'000))
        QCOMPARE(localTime(instant).offsetMinutes * 60,
                 amsterdam.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc())));
}

void TstLocalTime::manyThreadsReadTheSameTime()
{
    const auto instants = randomInstants(1'000);
    std::array<bool, 4> same{};
    {
        std::vector<std::jthread> threads;
        for (bool &mine : same)
            threads.emplace_back([&] { mine = std::ranges::all_of(instants, comesBack); });
    }
    QCOMPARE(std::ranges::count(same, true), 4);
}

QTEST_GUILESS_MAIN(TstLocalTime)
#include "tst_localtime.moc"
