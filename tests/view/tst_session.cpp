#include "view/together.h"

using namespace piketboek;

class TstSession : public QObject
{
    Q_OBJECT

private slots:
    void gripIsUnknownUntilSomebodyRecordedALevel();
    void theStandSaysWhenItWas();
    void anEndedGripIsNoGrip();
    void aLevelTakenBackNeverWas();
    void anExerciseSaysNothingOfTheRegion();
    void anOldStandSaysItsDay();
    void aTabletIsCalledByTheLabelTheCentralLogGaveIt();
    void aLabelThatATabletGivesItselfIsNone();
    void anIncidentSaysWhetherAllOfItIsDelivered();
    void backLeadsToWhereOneCameFrom();
    void fromTheMistakesBackLeadsToWhereTheyWereAskedFor();
    void gripIsAskedOfTheConfirmedIncidentThatRuns();
    void gripIsAskedOfWhatIsAsRealAsTheTabletIsNow();
    void theStandOfAnIncidentIsTwoTapsFromNow();
    void theHandoverTellsWhatIsOpen();
    void allThatCanBeFilledInLeadsBackToTheIncident();
};

void TstSession::gripIsUnknownUntilSomebodyRecordedALevel()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP onbekend"));
    QVERIFY(!tablet.session.gripIsKnown());
    Together together(tablet, central);
    tablet.tap("fire");
    together.exchange();
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP onbekend"));
    QCOMPARE(tablet.session.gripShort(), QString("GRIP onbekend"));
}

void TstSession::theStandSaysWhenItWas()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->recordGrip(1, "leider CoPI", "02:58"));
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP 1 (stand 02:58)"));
    QCOMPARE(tablet.session.gripShort(), QString("GRIP 1 (stand 02:58)"));
    QVERIFY(tablet.session.gripIsKnown());
    tablet.settings.setLanguage("en");
    QCOMPARE(tablet.session.gripWords(), QString("region: GRIP 1 (as of 02:58)"));
}

void TstSession::anEndedGripIsNoGrip()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->recordGrip(2, "leider CoPI", "02:58"));
    QVERIFY(tablet.session.incident()->recordGrip(0, "operationeel leider", "03:09"));
    QCOMPARE(tablet.session.gripWords(), QString("regio: geen GRIP (stand 03:09)"));
}

void TstSession::aLevelTakenBackNeverWas()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->recordGrip(3, "leider CoPI", ""));
    tablet.session.undo()->undo();
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP onbekend"));
}

void TstSession::anExerciseSaysNothingOfTheRegion()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.settings.setExercise(true);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->recordGrip(4, "leider CoPI", ""));
    QCOMPARE(tablet.session.incident()->grip(), QString("GRIP 4"));
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP onbekend"));
}

void TstSession::anOldStandSaysItsDay()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QVERIFY(tablet.session.incident()->recordGrip(1, "leider CoPI", "02:58"));
    disk.clock.pass(13LL * 60 * 60 * 1000);
    QCOMPARE(tablet.session.gripWords(), QString("regio: GRIP 1 (stand wo 25 mrt 02:58)"));
}

void TstSession::aTabletIsCalledByTheLabelTheCentralLogGaveIt()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    const QString record = tablet.tap("fire");
    QVERIFY(!tablet.session.officer().endsWith("tablet T1"));
    together.exchange();
    QCOMPARE(tablet.session.officer(), QString("Niet aangemeld, tablet T1"));
    QCOMPARE(tablet.session.incident()->number(), QString("T1-0001 (voorlopig)"));

    TabletDisk otherDisk;
    Tablet other(otherDisk);
    Together otherTogether(other, central);
    otherTogether.exchange();
    other.tap("other");
    otherTogether.exchange();
    other.session.openRecord(record);
    QCOMPARE(other.session.officer(), QString("Niet aangemeld, tablet T2"));
    QCOMPARE(other.session.incident()->number(), QString("T1-0001 (voorlopig)"));
    QCOMPARE(other.column(*other.session.incident()->lines(), "author"), QStringList{"tablet T1"});
    Tablet &first = tablet;
    together.exchange();
    first.session.setPage("timeline");
    QVERIFY(first.column(*first.session.timeline(), "author").contains("tablet T2"));
}

void TstSession::aLabelThatATabletGivesItselfIsNone()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    tablet.tap("fire");
    together.exchange();
    Draft forged;
    forged.registerName = "central";
    forged.act = "device";
    forged.plain = Json::object({{"device", tablet.desk.device()}, {"label", "T9"}});
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) { QVERIFY(journal.write(forged)); });
    QTest::qWait(200);
    QCOMPARE(tablet.session.officer(), QString("Niet aangemeld, tablet T1"));
}

void TstSession::anIncidentSaysWhetherAllOfItIsDelivered()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    RunningModel &running = *tablet.session.now()->running();
    const auto delivered = [&](int row) { return tablet.at(running, row, "delivered").toBool(); };
    tablet.tap("fire");
    QVERIFY(!delivered(0));
    together.exchange();
    QVERIFY(delivered(0));
    tablet.tap("other");
    QVERIFY(!delivered(0));
    QVERIFY(delivered(1));
    together.exchange();
    QVERIFY(delivered(0) && delivered(1));
}

void TstSession::backLeadsToWhereOneCameFrom()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("now"));
    tablet.session.setPage("timeline");
    tablet.session.openRecord(record);
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("timeline"));
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("now"));
}

void TstSession::fromTheMistakesBackLeadsToWhereTheyWereAskedFor()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString record = tablet.tap("fire");
    for (const QString from : {"settings", "now"}) {
        tablet.session.setPage(from);
        tablet.session.setPage("mistakes");
        tablet.session.openRecord(record);
        tablet.session.back();
        QCOMPARE(tablet.session.page(), QString("mistakes"));
        tablet.session.back();
        QCOMPARE(tablet.session.page(), from);
    }
}

void TstSession::gripIsAskedOfTheConfirmedIncidentThatRuns()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    tablet.session.incident()->confirm();
    disk.clock.pass(60'000);
    const QString pocket = tablet.tap("hazardous_substances");
    QVERIFY(pocket != fire);
    tablet.session.setPage("now");
    QVERIFY(tablet.session.now()->property("anyForGrip").toBool());
    tablet.session.openGrip();
    QCOMPARE(tablet.session.incident()->record(), fire);
    QVERIFY(tablet.session.incident()->gripAsked());
    tablet.session.openRecord(pocket);
    tablet.session.incident()->confirm();
    tablet.session.openGrip();
    QCOMPARE(tablet.session.incident()->record(), pocket); // the one last seen, of two that are confirmed
}

void TstSession::gripIsAskedOfWhatIsAsRealAsTheTabletIsNow()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QString fire = tablet.tap("fire");
    tablet.session.incident()->confirm();
    tablet.session.setPage("now");
    tablet.settings.setExercise(true);
    QVERIFY(!tablet.session.now()->property("anyForGrip").toBool());
    tablet.session.openGrip();
    QCOMPARE(tablet.session.page(), QString("now"));
    disk.clock.pass(60'000);
    const QString drill = tablet.tap("hazardous_substances");
    tablet.session.openRecord(fire);
    tablet.session.openGrip();
    QCOMPARE(tablet.session.incident()->record(), drill);
    tablet.settings.setExercise(false);
    tablet.session.openGrip();
    QCOMPARE(tablet.session.incident()->record(), fire);
}

void TstSession::theStandOfAnIncidentIsTwoTapsFromNow()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->setPlace("Wantijbrug");
    tablet.session.people()->inform("burgemeester");
    tablet.session.openSituation();
    QCOMPARE(tablet.session.page(), QString("sheet"));
    const QString text = tablet.session.sheet()->text();
    QVERIFY2(text.contains("Wantijbrug") && text.contains("burgemeester"), qPrintable(text));
    QVERIFY(text.count('\n') <= 55);
    tablet.session.incident()->recordGrip(2, "operationeel leider", "03:09");
    QVERIFY(tablet.session.sheet()->text().contains("GRIP 2"));
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("incident"));
}

void TstSession::theHandoverTellsWhatIsOpen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.incident()->setPlace("Wantijbrug");
    tablet.session.setPage("now");
    tablet.session.openHandover();
    QVERIFY(tablet.session.sheet()->title() == "Overdracht");
    QVERIFY2(tablet.session.sheet()->text().contains("Wantijbrug"),
             qPrintable(tablet.session.sheet()->text()));
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("now"));
}

void TstSession::allThatCanBeFilledInLeadsBackToTheIncident()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.session.openForm();
    RecordSession &form = *tablet.session.registers()->opened();
    QCOMPARE(tablet.session.page(), QString("record"));
    QVERIFY(form.put("affected", "14"));
    form.choose("knmi", "orange");
    QVERIFY(!form.put("priority", "9"));
    QVERIFY(form.put("priority", "1"));
    tablet.session.back();
    QCOMPARE(tablet.session.page(), QString("incident"));
    const QStringList lines = tablet.column(*tablet.session.incident()->lines(), "lineText");
    QVERIFY2(lines.join("|").contains("14"), qPrintable(lines.join("|")));
    QVERIFY(tablet.session.registers()->current() != "incident");
}

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"
