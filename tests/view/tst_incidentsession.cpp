#include "view/tablet.h"

using namespace piketboek;

class TstIncidentSession : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsTimedAtItsFirstLetter();
    void nothingIsEnteredWithoutWords();
    void theHeldWordOfAKeyboardIsPartOfTheLine();
    void aDraftSurvivesWithItsWordsCursorAndKind();
    void draftsAreKeptPerIncident();
    void aLineWrittenLeavesNoDraftBehind();
    void anOldDraftStandsOnNow();
    void undoTakesALineBack();
    void aPhraseMakesTheRightKindOfLine();
    void aTimePressedTwiceChangesNothingButOpensEditing();
    void aTimeIsShifted();
    void aTimeIsSaid();
    void aTimeThatNeverWasIsRefused();
    void aTimeLapses();
    void theAlarmIsSaidWithItsSource();
    void theCategoryChangesAndTheFirstIsKept();
    void thePlaceIsInTheTitle();
    void confirmingIsOneMoreThing();
    void aConfirmedIncidentIsNoMistakeWithoutAReason();
    void gripNeedsSomeoneWhoProclaimedIt();
    void aCorrectedLineKeepsItsFirstWords();
    void aWithdrawnLineStaysReadable();
    void whatIsNotedLaterSaysSo();
    void linesSpeakTheLanguageChosen();
};

void TstIncidentSession::aLineIsTimedAtItsFirstLetter()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    disk.clock.pass(60'000);
    incident.setDraftText("D");
    disk.clock.pass(2 * 60'000);
    incident.setDraftText("Dak ingestort");
    incident.setDraftKind("picture");
    incident.write();
    QCOMPARE(incident.stored(), QString("✓ 03:13"));
    QCOMPARE(incident.draftText(), QString());
    LineModel &lines = *incident.lines();
    QCOMPARE(tablet.at(lines, 0, "time").toString(), QString("03:11"));
    QCOMPARE(tablet.at(lines, 0, "lineText").toString(), QString("Dak ingestort"));
    QCOMPARE(tablet.at(lines, 0, "kindWord").toString(), QString("Beeld"));
    QVERIFY(!incident.unconfirmed());
}

void TstIncidentSession::nothingIsEnteredWithoutWords()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setDraftText("  ");
    incident.write();
    QVERIFY(!incident.refusal().isEmpty());
    QCOMPARE(*tablet.reader->lastNumber(), 1);
}

void TstIncidentSession::theHeldWordOfAKeyboardIsPartOfTheLine()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setDraftText("dak  open");
    incident.setDraftCursor(4);
    incident.setDraftPreedit("staat");
    incident.write();
    QCOMPARE(tablet.at(*incident.lines(), 0, "lineText").toString(), QString("dak staat open"));
}

void TstIncidentSession::aDraftSurvivesWithItsWordsCursorAndKind()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->setDraftText("Buurpand stab");
        tablet.session.incident()->setDraftCursor(8);
        tablet.session.incident()->setDraftPreedit("iel");
        tablet.session.incident()->setDraftKind("judgement");
    }
    Tablet reopened(disk);
    reopened.session.openRecord(record);
    IncidentSession &incident = *reopened.session.incident();
    QCOMPARE(incident.draftText(), QString("Buurpandiel stab"));
    QCOMPARE(incident.draftPreedit(), QString());
    QCOMPARE(incident.draftCursor(), 11);
    QCOMPARE(incident.draftKind(), QString("judgement"));
}

void TstIncidentSession::draftsAreKeptPerIncident()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    tablet.session.incident()->setDraftText("over de brand");
    const QString other = tablet.tap("other");
    QCOMPARE(tablet.session.incident()->draftText(), QString());
    tablet.session.incident()->setDraftText("over het andere");
    tablet.session.openRecord(fire);
    QCOMPARE(tablet.session.incident()->draftText(), QString("over de brand"));
    tablet.session.openRecord(other);
    QCOMPARE(tablet.session.incident()->draftText(), QString("over het andere"));
}

void TstIncidentSession::aLineWrittenLeavesNoDraftBehind()
{
    TabletDisk disk;
    QString record;
    {
        Tablet tablet(disk);
        record = tablet.tap("fire");
        tablet.session.incident()->setDraftText("klaar");
        QTest::qWait(2 * DraftBook::coalesced);
        tablet.session.incident()->write();
    }
    Tablet reopened(disk);
    reopened.session.openRecord(record);
    QCOMPARE(reopened.session.incident()->draftText(), QString());
    QCOMPARE(reopened.session.now()->leftovers()->rowCount(), 0);
}

void TstIncidentSession::anOldDraftStandsOnNow()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->setDraftText("nog niet af");
    tablet.session.setPage("now");
    QCOMPARE(tablet.session.now()->leftovers()->rowCount(), 0);
    disk.clock.pass(5 * 60'000);
    tablet.session.now()->refresh();
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "draft"), QStringList{"nog niet af"});
    disk.clock.pass(12LL * 60 * 60 * 1000);
    tablet.session.now()->refresh();
    QCOMPARE(tablet.column(*tablet.session.now()->leftovers(), "record").size(), 1);
}

void TstIncidentSession::undoTakesALineBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->phrase("Pers ter plaatse");
    tablet.session.undo()->undo();
    LineModel &lines = *tablet.session.incident()->lines();
    QCOMPARE(lines.rowCount(), 2);
    QVERIFY(tablet.at(lines, 0, "struck").toBool());
}

void TstIncidentSession::aPhraseMakesTheRightKindOfLine()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    QVERIFY(incident.phrases().size() >= 8);
    incident.phrase("Nutsbedrijf gebeld");
    QCOMPARE(tablet.at(*incident.lines(), 0, "kind").toString(), QString("contact"));
    QCOMPARE(tablet.at(*incident.lines(), 0, "lineText").toString(), QString("Nutsbedrijf gebeld"));
}

void TstIncidentSession::aTimePressedTwiceChangesNothingButOpensEditing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.pressTime("departed");
    TimesModel &times = *incident.times();
    QCOMPARE(tablet.at(times, 2, "time").toString(), QString("03:10"));
    QVERIFY(!tablet.at(times, 2, "editing").toBool());
    const int64_t before = *tablet.reader->lastNumber();
    disk.clock.pass(5 * 60'000);
    incident.pressTime("departed");
    QCOMPARE(*tablet.reader->lastNumber(), before);
    QCOMPARE(tablet.at(times, 2, "time").toString(), QString("03:10"));
    QVERIFY(tablet.at(times, 2, "editing").toBool());
    incident.pressTime("departed");
    QVERIFY(!tablet.at(times, 2, "editing").toBool());
}

void TstIncidentSession::aTimeIsShifted()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.pressTime("on_scene");
    incident.nudgeTime("on_scene", -5);
    incident.nudgeTime("on_scene", 1);
    QCOMPARE(tablet.at(*incident.times(), 3, "time").toString(), QString("03:06"));
    QCOMPARE(tablet.at(*incident.times(), 3, "source").toString(), QString("met de hand"));
    incident.nudgeTime("end", -5);
    QVERIFY(!tablet.at(*incident.times(), 4, "pressed").toBool());
}

void TstIncidentSession::aTimeIsSaid()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setTime("departed", "2:59");
    QCOMPARE(tablet.at(*incident.times(), 2, "time").toString(), QString("02:59"));
    incident.setTime("accepted", "2350");
    const RecordState state = *tablet.reader->state(incident.record().toStdString());
    QCOMPARE(state.choice("time:accepted")->happened->at, std::string("2026-03-24T23:50+01:00"));
}

void TstIncidentSession::aTimeThatNeverWasIsRefused()
{
    TabletDisk disk;
    disk.clock.set(1'774'749'600'000); // 2026-03-29 04:00 local, the night the clock went forward
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    for (const char *typed : {"straks", "25:00", "02:30", ""}) {
        incident.setTime("departed", typed);
        QVERIFY2(!incident.refusal().isEmpty(), typed);
    }
    QVERIFY(!tablet.at(*incident.times(), 2, "pressed").toBool());
    incident.setTime("departed", "03:05");
    QCOMPARE(incident.refusal(), QString());
}

void TstIncidentSession::aTimeLapses()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.pressTime("end");
    QCOMPARE(tablet.session.now()->running()->rowCount(), 0);
    incident.dropTime("end");
    QVERIFY(!tablet.at(*incident.times(), 4, "pressed").toBool());
    QCOMPARE(tablet.session.now()->running()->rowCount(), 1);
}

void TstIncidentSession::theAlarmIsSaidWithItsSource()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    QVERIFY(!incident.alarmKnown());
    incident.setAlarm(2);
    QVERIFY(incident.alarmKnown());
    QCOMPARE(incident.alarmWords(), QString("Alarm 03:08 · met de hand"));
    incident.setAlarmText("03:01");
    QCOMPARE(incident.alarmWords(), QString("Alarm 03:01 · met de hand"));
}

void TstIncidentSession::theCategoryChangesAndTheFirstIsKept()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.incident()->setCategory("hazardous_substances");
    QCOMPARE(tablet.session.incident()->title(), QString("Gevaarlijke stoffen"));
    const Incident incident = Incident::from(*tablet.reader->state(record.toStdString()));
    QCOMPARE(incident.firstCategory, std::string("fire"));
    QCOMPARE(incident.category, std::string("hazardous_substances"));
}

void TstIncidentSession::thePlaceIsInTheTitle()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->setPlace("  Dubbeldamseweg Noord 13 ");
    QVERIFY(tablet.session.incident()->placeKnown());
    QCOMPARE(tablet.session.incident()->title(), QString("Brand Dubbeldamseweg Noord 13"));
    QCOMPARE(tablet.at(*tablet.session.incident()->lines(), 0, "kind").toString(), QString("place"));
}

void TstIncidentSession::confirmingIsOneMoreThing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->unconfirmed());
    QCOMPARE(tablet.session.incident()->confirmWords(),
             QString("Onbevestigd, telt nog nergens mee. Genoteerd 03:10."));
    tablet.session.incident()->confirm();
    QVERIFY(!tablet.session.incident()->unconfirmed());
}

void TstIncidentSession::aConfirmedIncidentIsNoMistakeWithoutAReason()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.confirm();
    incident.mistake(" ");
    QVERIFY(!incident.refusal().isEmpty());
    QVERIFY(!incident.mistaken());
    incident.mistake("twee keer geopend");
    QVERIFY(incident.mistaken());
}

void TstIncidentSession::gripNeedsSomeoneWhoProclaimedIt()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.recordGrip(1, "", "");
    QVERIFY(!incident.refusal().isEmpty());
    QCOMPARE(incident.grip(), QString());
    incident.recordGrip(1, "leider CoPI", "03:05");
    QCOMPARE(incident.grip(), QString("GRIP 1"));
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP 1 (stand 03:05)"));
    QVERIFY(tablet.column(*incident.lines(), "lineText").contains("GRIP 1, afgekondigd door leider CoPI"));
}

void TstIncidentSession::aCorrectedLineKeepsItsFirstWords()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.phrase("4 bewoners buiten");
    LineModel &lines = *incident.lines();
    incident.correct(tablet.at(lines, 0, "device").toString(), tablet.at(lines, 0, "seq").toLongLong(),
                     "6 bewoners buiten");
    QCOMPARE(lines.rowCount(), 2);
    QCOMPARE(tablet.at(lines, 0, "lineText").toString(), QString("6 bewoners buiten"));
    QCOMPARE(tablet.at(lines, 0, "original").toString(), QString("4 bewoners buiten"));
    QVERIFY(tablet.at(lines, 0, "marks").toStringList().contains("hersteld"));
}

void TstIncidentSession::aWithdrawnLineStaysReadable()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.phrase("niet waar");
    LineModel &lines = *incident.lines();
    incident.withdraw(tablet.at(lines, 0, "device").toString(), tablet.at(lines, 0, "seq").toLongLong());
    QCOMPARE(tablet.at(lines, 0, "lineText").toString(), QString("niet waar"));
    QVERIFY(tablet.at(lines, 0, "struck").toBool());
    tablet.session.undo()->undo();
    QVERIFY(!tablet.at(lines, 0, "struck").toBool());
}

void TstIncidentSession::whatIsNotedLaterSaysSo()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    disk.clock.pass(20 * 60'000);
    incident.setTime("departed", "03:12");
    incident.pressTime("on_scene");
    LineModel &lines = *incident.lines();
    QCOMPARE(tablet.at(lines, 1, "marks").toStringList(), QStringList{"later genoteerd 03:30"});
    QCOMPARE(tablet.at(lines, 0, "marks").toStringList(), QStringList());
}

void TstIncidentSession::linesSpeakTheLanguageChosen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.pressTime("departed");
    tablet.settings.setLanguage("en");
    QCOMPARE(incident.title(), QString("Fire"));
    QCOMPARE(tablet.at(*incident.times(), 2, "label").toString(), QString("Departed"));
    QCOMPARE(tablet.at(*incident.lines(), 0, "lineText").toString(), QString("Departed"));
    QVERIFY(incident.phrases().contains("Evacuation started"));
    QVERIFY(tablet.session.officer().startsWith("Not signed in"));
}

QTEST_GUILESS_MAIN(TstIncidentSession)
#include "tst_incidentsession.moc"
