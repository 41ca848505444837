#include "base/timetext.h"

#include <QtTest>

using namespace piketboek;

class TstTimeText : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsKeptAsPreciselyAsItWas_data();
    void whatIsTypedIsKeptAsPreciselyAsItWas();
    void whatCanNotBeReadIsAskedBack_data();
    void whatCanNotBeReadIsAskedBack();
};

void TstTimeText::whatIsTypedIsKeptAsPreciselyAsItWas_data()
{
    QTest::addColumn<QString>("at");
    const auto row = [](const char *typed, const char *at) { QTest::newRow(typed) << at; };
    row("2020", "2020");
    row("2020-03", "2020-03");
    row("2020-03-14", "2020-03-14");
    row("  2020-03-14\n", "2020-03-14");
    row("2020-02-29", "2020-02-29");
    row("2020-03-14 02:30", "2020-03-14T02:30+01:00");
    row("2020-03-14 02:30:10", "2020-03-14T02:30:10+01:00");
    row("2020-03-14 02:30 wintertijd", "2020-03-14T02:30+01:00");
    row("2020-07-01 02:30 zomertijd", "2020-07-01T02:30+02:00");
    row("2020-10-25 02:30 zomertijd", "2020-10-25T02:30+02:00");
    row("2020-10-25 02:30 wintertijd", "2020-10-25T02:30+01:00");
    row("2020-10-25 02:30:59   wintertijd", "2020-10-25T02:30:59+01:00");
    row("2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+02:00");
    row("2020-10-25 02:30+01:00", "2020-10-25T02:30+01:00");
    row("2019-12-31T23:30Z", "2020-01-01T00:30+01:00");
    row("2019-12-31T23:30:00Z", "2020-01-01T00:30:00+01:00");
    row("2020-12-31t23:30:00z", "2021-01-01T00:30:00+01:00");
    row("2020-03-14T02:30:10.987654Z", "2020-03-14T03:30:10+01:00");
    row("2020-03-14T02:30:10+05:30", "2020-03-13T22:00:10+01:00");
    row("2020-03-14T02:30:10-04:00", "2020-03-14T07:30:10+01:00");
    row("2020-03-29T01:00:00Z", "2020-03-29T03:00:00+02:00");
}

void TstTimeText::whatIsTypedIsKeptAsPreciselyAsItWas()
{
    const auto happened = readTime(QTest::currentDataTag());
    QVERIFY2(happened, happened ? "" : happened.error().words.c_str());
    QTEST(QString::fromStdString(happened->at()), "at");
    QCOMPARE(happened->source(), "afterwards");
}

void TstTimeText::whatCanNotBeReadIsAskedBack_data()
{
    QTest::addColumn<QString>("words");
    const QString noTime = "\"%1\" is not a time: write 2020, 2020-03, 2020-03-14, 2020-03-14 02:30 or "
                           "2020-03-14T02:30:00+01:00.";
    for (const char *typed :
         {"", "gisteren", "20", "20200314", "14-03-2020", "2020-3-14", "2020-03-14 2:30", "2020-03-14 02",
          "2020-03-14 02:30 summertime", "2020-03-14 02:30wintertijd", "2020-03-14 02:30zomertijd",
          "2020-03-14 02:30 uur", "2020-03-14 zomertijd", "2020 zomertijd", "2020-03-14 02:30:10.",
          "2020-03-14T02:30:10+1", "2020-03-14T02:30:10+01:00Z", "2020-03-14T02:30:10+25:00",
          "2020-03-14 02:30\xc3\xa9"})
        QTest::newRow(typed) << noTime.arg(typed);
    QTest::newRow("éééééééééééééééééééééééééééééééééééééééééé")
        << QString(noTime).replace("\"%1\"", "That text");
    const auto row = [](const char *typed, const char *words) { QTest::newRow(typed) << words; };
    row("0001-01-01T00:00:00+23:59", "\"0001-01-01T00:00:00+23:59\" is a year that nobody logs: check it.");
    row("9999", "\"9999\" is a year that nobody logs: check it.");
    row("2020-13", "Month 13 does not exist: months run from 01 to 12.");
    row("2020-02-30", "2020-02-30 does not exist: look at the day of the month.");
    row("2019-02-29 12:00", "2019-02-29 does not exist: look at the day of the month.");
    row("2020-03-14 25:00", "25:00:00 is not a time of day: it runs from 00:00:00 to 23:59:59.");
    row("2020-03-14T23:59:60Z", "23:59:60 is not a time of day: it runs from 00:00:00 to 23:59:59.");
    row("2020-03-29 02:30",
        "2020-03-29 02:30 does not exist in the Netherlands: that night the clock skipped this hour.");
    row("2020-03-29 02:30 zomertijd",
        "2020-03-29 02:30 does not exist in the Netherlands: that night the clock skipped this hour.");
    row("2020-10-25 02:30", "2020-10-25 02:30 happened twice that night: write zomertijd (the first time) or "
                            "wintertijd (the second) behind it.");
    row("2020-07-01 12:00 wintertijd", "2020-07-01 12:00 was not wintertijd: leave that word out.");
    row("2020-01-01 12:00 zomertijd", "2020-01-01 12:00 was not zomertijd: leave that word out.");
    row("2020-10-25T02:30+01:00 wintertijd",
        "A time with an offset needs no zomertijd or wintertijd: leave one of them out.");
}

void TstTimeText::whatCanNotBeReadIsAskedBack()
{
    QFETCH(QString, words);
    const auto happened = readTime(QTest::currentDataTag());
    QVERIFY(!happened);
    QCOMPARE(QString::fromStdString(happened.error().words), words);
    QCOMPARE(happened.error().remedy, Remedy::AskAgain);
}

QTEST_GUILESS_MAIN(TstTimeText)
#include "tst_timetext.moc"
