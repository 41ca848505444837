#include "base/uuid.h"
#include "view/incidentacts.h"
#include "view/tablet.h"

using namespace piketboek;

class TstNowSession : public QObject
{
    Q_OBJECT

private slots:
    void oneTapStoresAnIncidentThatAReopenedJournalShows();
    void theStoredIncidentIsUnconfirmedAndKnowsNoPlaceAndNoAlarm();
    void aTouchShorterThanEightyMillisecondsStoresNothing();
    void tilesAreDeadForASecondAfterATap();
    void aTapBeforeAnythingOfNuWasReadAsksAboutWhatRunsToo();
    void theSameCategoryWithinAnHourIsAskedAbout();
    void theSameIncidentOpensTheOneThatRuns();
    void aNewIncidentIsStoredWhenThatIsMeant();
    void anHourLaterNothingIsAsked();
    void undoTakesTheTapBackForEver();
    void undoIsGoneAfterItsTime();
    void mistakeTakesOneTap();
    void whatLiesUnconfirmedForHalfADayStandsWithTheLeftovers();
    void whatIsConfirmedStandsAboveWhatIsNot();
    void anExerciseMarksEachNewIncidentAndEndsByItself();
    void whatCameFromPaperDoesNotRun();
    void theFirstPageShowsWhatFitsAndThenInStepsAllThatRuns();
    void whatComesInBetweenTheStepsIsListedOnce();
};

namespace {

int countOf(Tablet &tablet, const char *act)
{
    int count = 0;
    const std::vector<Line> lines = *tablet.reader->timeline({});
    for (const Line &line : lines)
        count += line.envelope.act == act;
    return count;
}

std::string begin(Tablet &tablet, int64_t at)
{
    const std::string record = uuid7(at, randomBytes(10));
    tablet.desk.write(incidentacts::open(record, "fire", "no", at, "GM0505"));
    return record;
}

/// One a minute until now, the newest first: more than a first page shows.
QStringList beginMany(TabletDisk &disk)
{
    constexpr int minute = 60'000;
    Tablet tablet(disk);
    QStringList all;
    for (int ago = 40; ago > 0; --ago)
        all.prepend(QString::fromStdString(begin(tablet, disk.clock.now() - ago * minute)));
    return all;
}

} // namespace

void TstNowSession::oneTapStoresAnIncidentThatAReopenedJournalShows()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        QVERIFY(!record.isEmpty());
        QCOMPARE(tablet.session.page(), QString("incident"));
    }
    Tablet reopened(disk);
    RunningModel &running = *reopened.session.now()->running();
    QCOMPARE(running.rowCount(), 1);
    QCOMPARE(reopened.at(running, 0, "record").toString(), record);
    QCOMPARE(reopened.at(running, 0, "category").toString(), QString("fire"));
}

void TstNowSession::theStoredIncidentIsUnconfirmedAndKnowsNoPlaceAndNoAlarm()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("hazardous_substances");
    RunningModel &running = *tablet.session.now()->running();
    QVERIFY(tablet.at(running, 0, "unconfirmed").toBool());
    QCOMPARE(tablet.at(running, 0, "title").toString(), QString("Gevaarlijke stoffen"));
    QCOMPARE(tablet.at(running, 0, "statusWords").toString(),
             QString("onbevestigd · genoteerd 03:10 · locatie nog onbekend"));
    IncidentSession &incident = *tablet.session.incident();
    QVERIFY(!incident.placeKnown());
    QCOMPARE(incident.alarmWords(), QString("Alarm: onbekend (genoteerd 03:10)"));
    QVERIFY(incident.number().endsWith("-0001 (voorlopig)"));
}

void TstNowSession::aTouchShorterThanEightyMillisecondsStoresNothing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.now()->tap("fire", 79);
    QCOMPARE(*tablet.reader->lastNumber(), 0);
    tablet.session.now()->tap("fire", 80);
    QCOMPARE(*tablet.reader->lastNumber(), 1);
}

void TstNowSession::tilesAreDeadForASecondAfterATap()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.now()->tap("fire", 100);
    QVERIFY(!tablet.session.now()->tilesArmed());
    tablet.session.now()->tap("other", 100);
    QCOMPARE(*tablet.reader->lastNumber(), 1);
    QTRY_VERIFY(tablet.session.now()->tilesArmed());
    tablet.session.now()->tap("other", 100);
    QCOMPARE(*tablet.reader->lastNumber(), 2);
}

void TstNowSession::aTapBeforeAnythingOfNuWasReadAsksAboutWhatRunsToo()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        tablet.tap("fire");
    }
    Tablet reopened(disk);
    reopened.session.now()->tap("fire", 100);
    QVERIFY(reopened.session.now()->alreadyRunning());
    QCOMPARE(countOf(reopened, "open"), 1);
}

void TstNowSession::theSameCategoryWithinAnHourIsAskedAbout()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->setPlace("Dubbeldamseweg");
    disk.clock.pass(12 * 60'000);
    tablet.tap("fire");
    QVERIFY(tablet.session.now()->alreadyRunning());
    QCOMPARE(tablet.session.now()->alreadyWords(),
             QString("Er loopt al: Brand Dubbeldamseweg, 12 min geleden"));
    QCOMPARE(countOf(tablet, "open"), 1);
}

void TstNowSession::theSameIncidentOpensTheOneThatRuns()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString first = tablet.tap("fire");
    tablet.session.setPage("now");
    tablet.tap("fire");
    QCOMPARE(tablet.session.page(), QString("now"));
    tablet.session.now()->sameIncident();
    QVERIFY(!tablet.session.now()->alreadyRunning());
    QCOMPARE(tablet.session.page(), QString("incident"));
    QCOMPARE(tablet.session.incident()->record(), first);
    QCOMPARE(countOf(tablet, "open"), 1);
}

void TstNowSession::aNewIncidentIsStoredWhenThatIsMeant()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString first = tablet.tap("fire");
    tablet.tap("fire");
    tablet.session.now()->newIncident();
    QVERIFY(tablet.session.incident()->record() != first);
    QCOMPARE(countOf(tablet, "open"), 2);
    tablet.session.now()->newIncident();
    QCOMPARE(countOf(tablet, "open"), 2);
}

void TstNowSession::anHourLaterNothingIsAsked()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    disk.clock.pass(60 * 60'000);
    tablet.tap("fire");
    QVERIFY(!tablet.session.now()->alreadyRunning());
    QCOMPARE(countOf(tablet, "open"), 2);
}

void TstNowSession::undoTakesTheTapBackForEver()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        tablet.tap("fire");
        QVERIFY(tablet.session.undo()->visible());
        tablet.session.undo()->undo();
        QVERIFY(!tablet.session.undo()->visible());
        QCOMPARE(tablet.session.now()->running()->rowCount(), 0);
        QVERIFY(tablet.session.incident()->mistaken());
        tablet.session.undo()->undo();
    }
    Tablet reopened(disk);
    QCOMPARE(reopened.session.now()->running()->rowCount(), 0);
    QCOMPARE(countOf(reopened, "open"), 1);
    QCOMPARE(countOf(reopened, "withdraw"), 1);
}

void TstNowSession::undoIsGoneAfterItsTime()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QTRY_VERIFY_WITH_TIMEOUT(!tablet.session.undo()->visible(), UndoBar::longest + 2000);
    tablet.session.undo()->undo();
    QCOMPARE(countOf(tablet, "withdraw"), 0);
}

void TstNowSession::mistakeTakesOneTap()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("other");
    tablet.session.now()->mistake(record);
    QCOMPARE(tablet.session.now()->running()->rowCount(), 0);
    tablet.session.undo()->undo();
    QCOMPARE(tablet.session.now()->running()->rowCount(), 1);
}

void TstNowSession::whatLiesUnconfirmedForHalfADayStandsWithTheLeftovers()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("other");
    disk.clock.pass(12LL * 60 * 60 * 1000);
    tablet.session.now()->refresh();
    QCOMPARE(tablet.session.now()->running()->rowCount(), 0);
    QCOMPARE(tablet.column(*tablet.session.now()->leftovers(), "record"), QStringList{record});
}

void TstNowSession::whatIsConfirmedStandsAboveWhatIsNot()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->confirm();
    disk.clock.pass(60'000);
    tablet.tap("other");
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "category"), (QStringList{"fire", "other"}));
}

void TstNowSession::anExerciseMarksEachNewIncidentAndEndsByItself()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.settings.setExercise(true);
    QCOMPARE(tablet.session.band(), QString("exercise"));
    const QString record = tablet.tap("fire");
    QCOMPARE(tablet.reader->state(record.toStdString())->exercise, std::string("exercise"));
    QVERIFY(tablet.session.incident()->number().startsWith("OEF-"));
    disk.clock.pass(Settings::longestExercise);
    const QString real = tablet.tap("other");
    QCOMPARE(tablet.reader->state(real.toStdString())->exercise, std::string("no"));
    QCOMPARE(tablet.session.band(), QString());
}

void TstNowSession::whatCameFromPaperDoesNotRun()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Draft draft;
    draft.record = "0190b2a4-0000-7000-8000-000000000001";
    draft.registerName = "incident";
    draft.act = "open";
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.plain = Json::object({{"category", "fire"}, {"confirmed", true}});
    draft.happened = HappenedText{"2020-02-03", "Europe/Amsterdam", "afterwards"};
    QVERIFY(tablet.desk.write(draft));
    QCOMPARE(tablet.session.now()->running()->rowCount(), 0);
    QCOMPARE(tablet.session.now()->leftovers()->rowCount(), 0);
}

void TstNowSession::theFirstPageShowsWhatFitsAndThenInStepsAllThatRuns()
{
    TabletDisk disk;
    const QStringList all = beginMany(disk);
    Tablet reopened(disk);
    ListOfRows &running = *reopened.session.now()->running();
    QCOMPARE(reopened.column(running, "record"), all.first(12));
    QTRY_COMPARE(reopened.column(running, "record"), all);
}

void TstNowSession::whatComesInBetweenTheStepsIsListedOnce()
{
    TabletDisk disk;
    QStringList all = beginMany(disk);
    Tablet reopened(disk);
    ListOfRows &running = *reopened.session.now()->running();
    QTest::qWait(510);
    all.prepend(QString::fromStdString(begin(reopened, disk.clock.now())));
    QTRY_COMPARE(reopened.column(running, "record"), all);
    QTest::qWait(200);
    QCOMPARE(reopened.column(running, "record"), all);
}

QTEST_GUILESS_MAIN(TstNowSession)
#include "tst_nowsession.moc"
