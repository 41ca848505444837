#include "base/happened.h"

#include "base/localtime.h"

#include <QDateTime>
#include <QtTest>

using namespace piketboek;

namespace {

int64_t utc(const char *iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

Result<Happened> readAt(std::string_view at)
{
    return Happened::read(at, "Europe/Amsterdam", "hand");
}

} // namespace

class TstHappened : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsReadAndKeptAsItWas_data();
    void everyFormIsReadAndKeptAsItWas();
    void everyOtherFormIsRefused_data();
    void everyOtherFormIsRefused();
    void onlyTheDutchZoneAndTheKnownSourcesAreTaken();
    void aMinuteForgetsItsSeconds();
    void theYearIsTheLocalYear();
    void coarseTimesSortAtTheirStart();
};

void TstHappened::everyFormIsReadAndKeptAsItWas_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("hasInstant");
    QTest::newRow("2020") << Precision::Year << "2019-12-31T23:00:00Z" << false;
    QTest::newRow("2020-03") << Precision::Month << "2020-02-29T23:00:00Z" << false;
    QTest::newRow("2020-07-01") << Precision::Day << "2020-06-30T22:00:00Z" << false;
    QTest::newRow("2020-02-29") << Precision::Day << "2020-02-28T23:00:00Z" << false;
    QTest::newRow("2020-03-14T02:30+01:00") << Precision::Minute << "2020-03-14T01:30:00Z" << true;
    QTest::newRow("2020-07-01T02:30:59+02:00") << Precision::Second << "2020-07-01T00:30:59Z" << true;
    QTest::newRow("2020-10-25T02:30+02:00") << Precision::Minute << "2020-10-25T00:30:00Z" << true;
    QTest::newRow("2020-10-25T02:30+01:00") << Precision::Minute << "2020-10-25T01:30:00Z" << true;
}

void TstHappened::everyFormIsReadAndKeptAsItWas()
{
    QFETCH(Precision, precision);
    QFETCH(QString, start);
    QFETCH(bool, hasInstant);
    const auto happened = readAt(QTest::currentDataTag());
    QVERIFY2(happened, happened ? "" : happened.error().words.c_str());
    QCOMPARE(happened->at(), QTest::currentDataTag());
    QCOMPARE(happened->precision(), precision);
    QCOMPARE(happened->sortKey(), utc(qPrintable(start)));
    QCOMPARE(happened->instant().has_value(), hasInstant);
    QCOMPARE(happened->instant().value_or(happened->sortKey()), happened->sortKey());
    QCOMPARE(happened->source(), "hand");
}

void TstHappened::everyOtherFormIsRefused_data()
{
    QTest::addColumn<QString>("words");
    const QString spelling =
        "\"%1\" is not spelled YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS]±HH:MM.";
    for (const char *at : {"",
                           "20",
                           "202",
                           "20200",
                           " 2020",
                           "2020 ",
                           "2020-",
                           "2020-3",
                           "2020-03-1",
                           "2020/03/14",
                           "2020-03-14 02:30+01:00",
                           "2020-03-14t02:30+01:00",
                           "2020-03-14T02:30",
                           "2020-03-14T02:30Z",
                           "2020-03-14T02:30:00Z",
                           "2020-03-14T02:30:00.5+01:00",
                           "2020-03-14T02+01:00",
                           "2020-03-14T2:30+01:00",
                           "2020-03-14T02:30+0100",
                           "2020-03-14T02:30+1:00",
                           "2020-03-14T02:30+01",
                           "2020-03-14T02:30+01:00x",
                           "2020-03T02:30+01:00",
                           "-2020",
                           "twenty",
                           "٢٠٢٠",
                           "2020-03-14T02:30-00:00",
                           "2020-03-14T02:30+24:00",
                           "2020-03-14T02:30+01:60"})
        QTest::newRow(at) << spelling.arg(at);
    QTest::newRow("2020-00") << "Month 00 does not exist: months run from 01 to 12.";
    QTest::newRow("2020-13-01") << "Month 13 does not exist: months run from 01 to 12.";
    QTest::newRow("2019-02-29") << "2019-02-29 does not exist: look at the day of the month.";
    QTest::newRow("2020-03-14T24:00+01:00")
        << "24:00:00 is not a time of day: it runs from 00:00:00 to 23:59:59.";
    const QString offset = "\"%1\" has an offset that the Netherlands did not have at that moment.";
    for (const char *at : {"2020-03-14T02:30+02:00", "2020-07-01T02:30+01:00", "2020-03-14T02:30+00:00",
                           "2020-03-14T02:30-01:00", "2020-03-29T02:30+01:00", "2020-03-29T02:30+02:00"})
        QTest::newRow(at) << offset.arg(at);
}

void TstHappened::everyOtherFormIsRefused()
{
    QFETCH(QString, words);
    const auto happened = readAt(QTest::currentDataTag());
    QVERIFY(!happened);
    QCOMPARE(QString::fromStdString(happened.error().words), words);
    QCOMPARE(happened.error().remedy, Remedy::ShowOfficer);
}

void TstHappened::onlyTheDutchZoneAndTheKnownSourcesAreTaken()
{
    for (const char *source : {"button", "hand", "afterwards", "pager", "noted"})
        QVERIFY(Happened::read("2020", "Europe/Amsterdam", source));
    QCOMPARE(Happened::read("2020", "Europe/Amsterdam", "guess").error().words,
             "\"2020\" has no source out of button, hand, afterwards, pager and noted.");
    QVERIFY(!Happened::read("2020", "Europe/Amsterdam", ""));
    QCOMPARE(Happened::read("2020", "Europe/Brussels", "hand").error().words,
             "\"2020\" is not in the zone Europe/Amsterdam.");
    QVERIFY(!Happened::read("2020", "", "hand"));
}

void TstHappened::aMinuteForgetsItsSeconds()
{
    const auto happened = Happened::atMinute(utc("2020-03-14T01:30:59Z") + 999, "button");
    QCOMPARE(happened.at(), "2020-03-14T02:30+01:00");
    QCOMPARE(happened.instant().value(), utc("2020-03-14T01:30:00Z"));
    QVERIFY(Happened::read(happened.at(), happened.zone(), happened.source()) == happened);
    QCOMPARE(Happened::atMinute(utc("2020-10-25T00:30:00Z"), "button").at(), "2020-10-25T02:30+02:00");
    QCOMPARE(Happened::atMinute(utc("2020-10-25T01:30:00Z"), "button").at(), "2020-10-25T02:30+01:00");
}

void TstHappened::theYearIsTheLocalYear()
{
    QCOMPARE(Happened::atMinute(utc("2020-12-31T23:30:00Z"), "button").year(), 2021);
    QCOMPARE(Happened::atMinute(utc("2019-12-31T23:30:00Z"), "button").year(), 2020);
    QCOMPARE(readAt("2020-01-01T00:30+01:00")->year(), 2020);
    QCOMPARE(readAt("2020")->year(), 2020);
}

void TstHappened::coarseTimesSortAtTheirStart()
{
    QCOMPARE(readAt("2020")->sortKey(), readAt("2020-01-01T00:00+01:00")->sortKey());
    QVERIFY(readAt("2020-03")->sortKey() < readAt("2020-03-01T00:01+01:00")->sortKey());
    QVERIFY(readAt("2020-03-14")->sortKey() > readAt("2020-03-13T23:59+01:00")->sortKey());
}

QTEST_GUILESS_MAIN(TstHappened)
#include "tst_happened.moc"
