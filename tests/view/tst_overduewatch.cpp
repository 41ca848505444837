#include "view/overduewatch.h"

#include "view/hand.h"
#include "view/tablet.h"
#include "view/window.h"

#include <QSignalSpy>
#include <QtTest>

using namespace piketboek;

namespace {

constexpr int64_t minute = 60'000;

QString begin(Tablet &tablet, const QString &words, const QString &owner, int minutes)
{
    const QString fire = tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setDraftKind("action");
    incident.keepFormWords("action owner", owner);
    incident.setDue(minutes);
    incident.setDraftText(words);
    incident.write();
    return fire;
}

QString shownOn(Tablet &tablet)
{
    return tablet.column(*tablet.session.now()->running(), "overdue").value(0);
}

} // namespace

class TstOverdueWatch : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOverdueStandsOnNu();
    void itsOwnerIsToldOnce();
    void anothersIsNotTold();
    void withoutAnOwnerItIsOfWhoNotedIt();
    void whatWasOverdueAtTheStartIsOnlyShown();
    void thePageShowsItInAFrame();
    void aSlowStartLooksForItAfterThePageOnly();
};

void TstOverdueWatch::whatIsOverdueStandsOnNu()
{
    TabletDisk disk;
    Tablet tablet(disk);
    begin(tablet, "waterbedrijf bellen", "OvD-Bz 2", 15);
    OverdueWatch &watch = tablet.session.now()->overdue();
    watch.look();
    QCOMPARE(shownOn(tablet), QString());
    disk.clock.pass(16 * minute);
    watch.look();
    QCOMPARE(shownOn(tablet), QString("te laat, was om 03:25: OvD-Bz 2, waterbedrijf bellen"));
    tablet.session.tasks()->setShown(true);
    const QVariantMap row = tablet.session.tasks()->actions().value(0).toMap();
    tablet.session.tasks()->done(row["device"].toString(), row["seq"].toLongLong());
    watch.look();
    QCOMPARE(shownOn(tablet), QString());
}

void TstOverdueWatch::itsOwnerIsToldOnce()
{
    TabletDisk disk;
    Tablet tablet(disk);
    OverdueWatch &watch = tablet.session.now()->overdue();
    watch.look();
    watch.setOfficer("OvD-Bz 1");
    QSignalSpy told(&watch, &OverdueWatch::becameOverdue);
    begin(tablet, "waterbedrijf bellen", "ovd-bz 1", 15);
    watch.look();
    QCOMPARE(told.size(), 0);
    disk.clock.pass(16 * minute);
    watch.look();
    watch.look();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QString("waterbedrijf bellen"));
}

void TstOverdueWatch::anothersIsNotTold()
{
    TabletDisk disk;
    Tablet tablet(disk);
    OverdueWatch &watch = tablet.session.now()->overdue();
    watch.look();
    watch.setOfficer("OvD-Bz 1");
    QSignalSpy told(&watch, &OverdueWatch::becameOverdue);
    begin(tablet, "waterbedrijf bellen", "OvD-Bz 2", 15);
    disk.clock.pass(16 * minute);
    watch.look();
    QCOMPARE(told.size(), 0);
    watch.setOfficer("OvD-Bz 2");
    QCOMPARE(told.size(), 1);
}

void TstOverdueWatch::withoutAnOwnerItIsOfWhoNotedIt()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.desk.setWriter("OvD-Bz 1", "ovd-bz");
    OverdueWatch &watch = tablet.session.now()->overdue();
    watch.look();
    watch.setOfficer("OvD-Bz 1");
    QSignalSpy told(&watch, &OverdueWatch::becameOverdue);
    Draft action{.record = tablet.tap("fire").toStdString(), .registerName = "incident", .act = "line"};
    action.plain = Json::object({{"kind", "action"}, {"due", "2026-03-25T03:15+01:00"}});
    action.covered = {{"text", "bellen"}};
    action.author = "OvD-Bz 1";
    tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) { QVERIFY(journal.write(action)); });
    disk.clock.pass(16 * minute);
    watch.look();
    QCOMPARE(told.size(), 1);
}

void TstOverdueWatch::whatWasOverdueAtTheStartIsOnlyShown()
{
    TabletDisk disk;
    {
        Tablet tablet(disk);
        begin(tablet, "waterbedrijf bellen", "OvD-Bz 1", 15);
    }
    disk.clock.pass(16 * minute);
    Tablet tablet(disk);
    OverdueWatch &watch = tablet.session.now()->overdue();
    QSignalSpy told(&watch, &OverdueWatch::becameOverdue);
    watch.setOfficer("OvD-Bz 1");
    watch.look();
    QCOMPARE(told.size(), 0);
    QVERIFY(shownOn(tablet).startsWith("te laat"));
}

void TstOverdueWatch::thePageShowsItInAFrame()
{
    TabletDisk disk;
    Tablet tablet(disk);
    begin(tablet, "waterbedrijf bellen", "OvD-Bz 2", 15);
    disk.clock.pass(16 * minute);
    tablet.session.now()->overdue().look();
    tablet.session.setPage("now");
    Window window(tablet);
    Hand hand(window.shown());
    QVERIFY(
        QTest::qWaitFor([&] { return hand.sees("te laat, was om 03:25: OvD-Bz 2, waterbedrijf bellen"); }));
}

void TstOverdueWatch::aSlowStartLooksForItAfterThePageOnly()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const std::string fire = begin(tablet, "waterbedrijf bellen", "OvD-Bz 2", 15).toStdString();
    disk.clock.pass(16 * minute);
    OverdueWatch starting(tablet.desk);
    QThread::msleep(500);
    QCoreApplication::processEvents();
    QCOMPARE(starting.words(fire), QString());
    QTRY_COMPARE(starting.words(fire), QString("te laat, was om 03:25: OvD-Bz 2, waterbedrijf bellen"));
}

QTEST_MAIN(TstOverdueWatch)
#include "tst_overduewatch.moc"
