#include "view/handoversession.h"

#include "exchange/handover.h"
#include "view/hand.h"
#include "view/together.h"
#include "view/window.h"

#include <QtTest>

using namespace piketboek;

namespace {

const QString one = "OvD-Bz 1";
const QString two = "OvD-Bz 2";

void type(DutySession &duty, const QString &pin)
{
    for (const QChar digit : pin)
        duty.digit(digit.digitValue());
    duty.enter();
}

void signIn(Tablet &tablet, const QString &officer, const QString &pin)
{
    DutySession &duty = *tablet.session.duty();
    duty.lock();
    duty.choose(officer);
    type(duty, pin);
    QCOMPARE(duty.officer(), officer);
}

/// Both officers on the sheet; the first one is signed in.
void addBoth(Tablet &tablet)
{
    QVERIFY(tablet.session.duty()->add(one, "ovd_bz", "2468", "2468"));
    QVERIFY(tablet.session.duty()->add(two, "ovd_bz", "1357", "1357"));
    signIn(tablet, one, "2468");
}

Line newest(Tablet &tablet)
{
    return must(tablet.reader->timeline({.limit = 1})).at(0);
}

} // namespace

class TstHandoverSession : public QObject
{
    Q_OBJECT

private slots:
    void byTelephoneTheDutyMovesAtOnceAndTheOldOfficerWritesOn();
    void theEntryNamesWhatWasOpen();
    void onTheSameTabletTheSuccessorAcceptsWithHisPin();
    void aWrongPinOrALockMovesNothing();
    void onAnotherTabletItMovesWhenTheSuccessorAccepts();
    void anOfferIsTakenBack();
    void theSuccessorNotesTheCallOnHisOwnTablet();
    void nothingIsRefusedForNotBeingOnDuty();
    void whatIsNoTimeIsAskedBack();
    void aDraftThatWasOpenStandsOnNu();
    void itIsTakenBackWithinEightSeconds();
    void byTelephoneWithoutCoverageInFiveTapsAndALateLine();
    void theSuccessorsSideInFiveTaps();
};

void TstHandoverSession::byTelephoneTheDutyMovesAtOnceAndTheOldOfficerWritesOn()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    const QString fire = tablet.tap("fire");
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    QCOMPARE(handover.other(), two);
    handover.enter("", "03:05");
    QCOMPARE(handover.refusal(), QString());
    QVERIFY(tablet.session.duty()->offDuty());
    QCOMPARE(tablet.session.officerShort(), one + ", niet in dienst");
    tablet.session.openRecord(fire);
    tablet.session.incident()->phrase("Brand meester");
    const std::optional<Line> late = must(tablet.reader->lastLine(fire.toStdString()));
    QCOMPARE(late->envelope.role, std::string("ovd-bz-off-duty"));
    QVERIFY(tablet.column(*tablet.session.incident()->lines(), "author").contains(one + ", niet in dienst"));
    tablet.session.openHandover();
    QVERIFY(tablet.session.sheet()->text().contains("OvD-Bz 2 sinds 03:05 (van OvD-Bz 1, per telefoon)"));
}

void TstHandoverSession::theEntryNamesWhatWasOpen()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    const QString fire = tablet.tap("fire");
    const QString weather = tablet.tap("extreme_weather");
    QVERIFY(tablet.session.incident()->recordGrip(1, "leider CoPI", ""));
    std::vector<std::string> open = must(Handover::of(*tablet.reader, 0, disk.clock.now())).records();
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.enter("", "");
    const DutyStand stand = must(DutyStand::now(*tablet.reader, "no"));
    QCOMPARE(stand.duties.size(), size_t{1});
    std::vector<std::string> moved = stand.duties.front().holders.front().open;
    QCOMPARE(moved.size(), size_t{2});
    std::ranges::sort(open);
    std::ranges::sort(moved);
    QCOMPARE(moved, open);
    QVERIFY(std::ranges::find(moved, weather.toStdString()) != moved.end());
}

void TstHandoverSession::onTheSameTabletTheSuccessorAcceptsWithHisPin()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.choose(two);
    QVERIFY(handover.otherIsHere());
    handover.chooseWay("pin");
    handover.enter("", "");
    QVERIFY(handover.askingPin());
    QVERIFY(!tablet.session.duty()->offDuty());
    type(*tablet.session.duty(), "1357");
    QVERIFY(!handover.askingPin());
    const Line moved = newest(tablet);
    QCOMPARE(moved.envelope.act, std::string("handover"));
    QCOMPARE(QString::fromStdString(moved.envelope.author), two);
    QCOMPARE(QString::fromStdString(moved.envelope.plain.text("from")), one);
    QCOMPARE(tablet.session.officerShort(), two);
    signIn(tablet, one, "2468");
    QVERIFY(tablet.session.duty()->offDuty());
}

void TstHandoverSession::aWrongPinOrALockMovesNothing()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.choose(two);
    handover.chooseWay("pin");
    handover.enter("", "");
    type(*tablet.session.duty(), "1111");
    QVERIFY(handover.askingPin());
    tablet.session.duty()->lock();
    type(*tablet.session.duty(), "1357");
    QCOMPARE(tablet.session.duty()->officer(), two);
    QVERIFY(must(DutyStand::now(*tablet.reader, "no")).duties.empty());
}

void TstHandoverSession::onAnotherTabletItMovesWhenTheSuccessorAccepts()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk mine, his;
    Tablet tablet(mine), other(his);
    Together together(tablet, central), himself(other, central);
    addBoth(tablet);
    QVERIFY(other.session.duty()->add(two, "ovd_bz", "1357", "1357"));
    signIn(other, two, "1357");
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.chooseWay("tablet");
    handover.enter("", "");
    QVERIFY(handover.offering().startsWith("Aangeboden aan OvD-Bz 2 om 03:10"));
    QVERIFY(!tablet.session.duty()->offDuty());
    together.exchange();
    himself.exchange();
    QCOMPARE(other.session.handover()->offered(), QString("OvD-Bz 1 draagt de dienst aan u over."));
    his.clock.pass(60'000);
    other.session.handover()->accept();
    QCOMPARE(other.session.handover()->offered(), QString());
    himself.exchange();
    together.exchange();
    QVERIFY(tablet.session.duty()->offDuty());
    QCOMPARE(handover.offering(), QString());
    QCOMPARE(must(DutyStand::now(*tablet.reader, "no")).duties.size(), size_t{1});
}

void TstHandoverSession::anOfferIsTakenBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.chooseWay("tablet");
    handover.enter("", "");
    QVERIFY(!handover.offering().isEmpty());
    handover.takeOfferBack();
    QCOMPARE(handover.offering(), QString());
    QVERIFY(must(tablet.reader->running(-1)).empty());
}

void TstHandoverSession::theSuccessorNotesTheCallOnHisOwnTablet()
{
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add(two, "ovd_bz", "1357", "1357"));
    signIn(tablet, two, "1357");
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("take");
    handover.enter(one, "03:05");
    const std::vector<Duty> held = must(DutyStand::now(*tablet.reader, "no")).heldBy(two.toStdString());
    QCOMPARE(held.size(), size_t{1});
    QCOMPARE(QString::fromStdString(held.front().holders.front().from), one);
    QVERIFY(!tablet.session.duty()->offDuty());
    handover.begin("give");
    QVERIFY(handover.others().contains(one));
}

void TstHandoverSession::nothingIsRefusedForNotBeingOnDuty()
{
    TabletDisk disk;
    Tablet tablet(disk);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.enter("", "");
    QCOMPARE(handover.refusal(), QString("Kies aan wie u overdraagt."));
    handover.enter(two, "");
    QVERIFY(handover.stored().startsWith("✓ Dienst overgedragen aan OvD-Bz 2, per telefoon"));
    addBoth(tablet);
    handover.begin("give");
    handover.enter("OvD-Bz 3", "");
    QVERIFY(tablet.session.duty()->offDuty());
    handover.begin("give");
    handover.enter("OvD-Bz 4", "");
    QVERIFY(!handover.stored().isEmpty());
    QCOMPARE(must(DutyStand::now(*tablet.reader, "no")).duties.size(), size_t{3});
    QVERIFY(!tablet.tap("fire").isEmpty());
}

void TstHandoverSession::whatIsNoTimeIsAskedBack()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    QCOMPARE(handover.momentOf("0305"), QString("03:05"));
    QCOMPARE(handover.momentOf(""), QString("03:10"));
    QCOMPARE(handover.momentOf("gisteren"), QString());
    handover.enter("", "gisteren");
    QVERIFY(handover.refusal().startsWith("Dit is geen tijd"));
    QVERIFY(must(tablet.reader->timeline({})).empty());
}

void TstHandoverSession::aDraftThatWasOpenStandsOnNu()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    const QString fire = tablet.tap("fire");
    tablet.session.incident()->setDraftText("Buren ontr");
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "draft"), QStringList{""});
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.enter("", "");
    tablet.session.setPage("now");
    QCOMPARE(tablet.column(*tablet.session.now()->running(), "draft"), QStringList{"Buren ontr"});
    tablet.session.openRecord(fire);
    QCOMPARE(tablet.session.incident()->draftText(), QString("Buren ontr"));
}

void TstHandoverSession::itIsTakenBackWithinEightSeconds()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    HandoverSession &handover = *tablet.session.handover();
    handover.begin("give");
    handover.enter("", "");
    QVERIFY(tablet.session.duty()->offDuty());
    tablet.session.undo()->undo();
    QVERIFY(!tablet.session.duty()->offDuty());
    QCOMPARE(tablet.session.officerShort(), one);
}

void TstHandoverSession::byTelephoneWithoutCoverageInFiveTapsAndALateLine()
{
    TabletDisk disk;
    Tablet tablet(disk);
    addBoth(tablet);
    const QString fire = tablet.tap("fire");
    tablet.session.incident()->setDraftText("Buren ontr");
    tablet.session.setPage("now");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.press("Overdracht"));
    QVERIFY(hand.press("Overdragen"));
    QVERIFY(hand.press("Telefonisch overgedragen om 03:10"));
    QVERIFY(tablet.session.duty()->offDuty());
    QVERIFY(QTest::qWaitFor([&] {
        return hand.sees(one + ", niet in dienst, tablet " + tablet.desk.nameOf(tablet.desk.device()));
    }));
    tablet.session.openRecord(fire);
    QCOMPARE(tablet.session.incident()->draftText(), QString("Buren ontr"));
    QVERIFY(QTest::qWaitFor([&] { return hand.sees("Vastleggen"); }));
    QVERIFY(hand.press("Vastleggen"));
    QCOMPARE(must(tablet.reader->lastLine(fire.toStdString()))->envelope.role,
             std::string("ovd-bz-off-duty"));
}

void TstHandoverSession::theSuccessorsSideInFiveTaps()
{
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add(two, "ovd_bz", "1357", "1357"));
    QVERIFY(tablet.session.duty()->add(one, "ovd_bz", "2468", "2468"));
    QVERIFY(tablet.session.duty()->add("OvD-Bz 3", "ovd_bz", "2468", "2468"));
    signIn(tablet, two, "1357");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(hand.press("Overdracht"));
    QVERIFY(hand.press("Dienst overnemen"));
    QVERIFY(hand.press(one));
    QVERIFY(hand.press("Telefonisch overgenomen om 03:10"));
    QCOMPARE(must(DutyStand::now(*tablet.reader, "no")).heldBy(two.toStdString()).size(), size_t{1});
}

QTEST_MAIN(TstHandoverSession)
#include "tst_handoversession.moc"
