#include "view/tablet.h"

using namespace piketboek;

namespace {

QVariantMap rowOf(PeopleSession &people, const char *who)
{
    for (const QVariant &row : people.informed()) {
        if (row.toMap()["id"].toString() == who)
            return row.toMap();
    }
    return {};
}

} // namespace

class TstPeopleSession : public QObject
{
    Q_OBJECT

private slots:
    void oneTapTellsWhoWasInformedWhenAndByWhom()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("fire");
        PeopleSession &people = *tablet.session.people();
        QCOMPARE(rowOf(people, "burgemeester")["told"].toString(), QString());
        people.inform("burgemeester");
        QVERIFY(rowOf(people, "burgemeester")["told"].toString().contains("03:10"));
        QVERIFY(rowOf(people, "aov")["told"].toString().isEmpty());
        QVERIFY(!tablet.session.incident()->unconfirmed());
    }

    void whoWasToldIsNotToldAgain()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("fire");
        PeopleSession &people = *tablet.session.people();
        people.inform("burgemeester");
        const QString told = rowOf(people, "burgemeester")["told"].toString();
        const int64_t entries = *tablet.reader->lastNumber();
        disk.clock.pass(5 * 60'000);
        people.inform("burgemeester");
        QCOMPARE(rowOf(people, "burgemeester")["told"].toString(), told);
        QCOMPARE(*tablet.reader->lastNumber(), entries);
        tablet.session.undo()->undo();
        QCOMPARE(rowOf(people, "burgemeester")["told"].toString(), QString());
    }

    void eachOfficerCalledIsALineAndACallout()
    {
        TabletDisk disk;
        Tablet tablet(disk);
        tablet.tap("fire");
        PeopleSession &people = *tablet.session.people();
        QVERIFY(people.call("OvD-Bz 1", "pager", "on_scene", "answered"));
        QVERIFY(people.call("OvD-Bz 2", "", "telephonic", ""));
        QVERIFY(people.call("", "", "", "false"));
        QCOMPARE(people.callouts().size(), 3);
        QVERIFY(people.callouts()[0].contains("OvD-Bz 1"));
        QVERIFY(people.callouts()[0].contains("pager (P2000)"));
        QVERIFY(people.callouts()[1].contains("telefonisch"));
        QVERIFY(people.callouts()[2].contains("officier niet genoemd"));
        QVERIFY(people.callouts()[2].contains("loos"));
        const std::vector<CategoryFigures> figures = *tablet.reader->figures(2026, "GM0505");
        QCOMPARE(figures.at(0).callouts, int64_t{3});
        QCOMPARE(figures.at(0).falseCallouts, int64_t{1});
    }
};

QTEST_GUILESS_MAIN(TstPeopleSession)
#include "tst_peoplesession.moc"
