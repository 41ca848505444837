#include "view/duewords.h"

#include "support/must.h"
#include "view/tablet.h"

using namespace piketboek;

namespace {

constexpr int64_t hour = 3'600'000;

} // namespace

class TstDueWords : public QObject
{
    Q_OBJECT

private slots:
    void itCountsDownWhereATermRunsAndUpWhereNone_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::addColumn<qint64>("since");
        QTest::addColumn<bool>("coarse");
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("late");
        constexpr qint64 none = 1'000'000;
        const auto row = [](const char *name, qint64 by, qint64 since, bool coarse, const char *when,
                            bool late) {
            QTest::newRow(name) << by << since << coarse << QString(when) << late;
        };
        row("three hours left", 3 * hour, none, false, "nog 3 u 00, vóór wo 25 mrt 06:10", false);
        row("days left", 72 * hour, none, false, "vóór za 28 mrt 03:10", false);
        row("past", -hour, none, false, "vóór wo 25 mrt 02:10, voorbij", true);
        row("by a day", 69 * hour - 10 * 60'000, none, true, "uiterlijk 27 maart 2026", false);
        row("running", none, -2 * hour, false, "2 u 00, sinds wo 25 mrt 01:10", false);
        row("since a day", none, -27 * hour - 10 * 60'000, true, "sinds 24 maart 2026", false);
        row("long ago", none, -2297 * 24 * hour, false, "sinds 10 december 2019", false);
    }

    void itCountsDownWhereATermRunsAndUpWhereNone()
    {
        QFETCH(qint64, by);
        QFETCH(qint64, since);
        QFETCH(bool, coarse);
        QFETCH(QString, when);
        QFETCH(bool, late);
        TabletDisk disk; // 2026-03-25 03:10
        Tablet tablet(disk);
        Due due{.what = "x", .words = {"doen", "to do"}, .coarse = coarse};
        if (by != 1'000'000)
            due.by = disk.clock.now() + by;
        if (since != 1'000'000)
            due.since = disk.clock.now() + since;
        const DueWords words = DueWords::from(due, tablet.desk);
        QCOMPARE(words.when, when);
        QCOMPARE(words.late, late);
        QVERIFY(words.line().startsWith("Doen · "));
    }

    void theRuleSaysWhatIsNotTheTextOfTheLaw()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        const Due due{.what = "x",
                      .words = {"doen", "to do"},
                      .article = "Gemeentewet art. 176 lid 3",
                      .opinion = true,
                      .setting = true};
        QCOMPARE(DueWords::from(due, tablet.desk).rule,
                 QString("Gemeentewet art. 176 lid 3, opvatting, eigen termijn"));
        tablet.settings.setLanguage("en");
        QCOMPARE(DueWords::from(due, tablet.desk).line(),
                 QString("To do · Gemeentewet art. 176 lid 3, our reading, the municipality's own term"));
    }

    void whatIsSoonSaysOnWhichDayAndWhatWaitsSaysThatFirst_data()
    {
        QTest::addColumn<QString>("starts");
        QTest::addColumn<bool>("inForce");
        QTest::addColumn<bool>("due");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << "2026-03-25T23:30+01:00" << false << false << "vandaag";
        QTest::newRow("tomorrow") << "2026-03-26T00:30+01:00" << false << false << "morgen";
        QTest::newRow("nobody knows") << "" << false << false << "vandaag of morgen";
        QTest::newRow("in force") << "2026-03-25T23:30+01:00" << true << false << "van kracht";
        QTest::newRow("waits") << "2026-03-25T23:30+01:00" << true << true << "Doen";
    }

    void whatIsSoonSaysOnWhichDayAndWhatWaitsSaysThatFirst()
    {
        QFETCH(QString, starts);
        QFETCH(bool, inForce);
        QFETCH(bool, due);
        QFETCH(QString, words);
        TabletDisk disk; // 2026-03-25 03:10
        Tablet tablet(disk);
        Draft event{.record = "0170d6f0-0000-7c55-9a31-6b1f0c4de001", .registerName = "event", .act = "set"};
        event.plain.set("starts", starts.toStdString());
        QVERIFY(tablet.desk.write(event));
        StandingRecord standing{
            .state = must(tablet.reader->state(event.record)), .inForce = inForce, .soon = true};
        if (due)
            standing.dues = {{.what = "x", .words = {"doen", "to do"}}};
        QCOMPARE(standingWords(standing, tablet.desk), words);
    }

    void whatIsNeitherSoonNorInForceSaysNothing()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        QCOMPARE(standingWords({}, tablet.desk), QString());
    }
};

QTEST_GUILESS_MAIN(TstDueWords)
#include "tst_duewords.moc"
