// What a coordinator does at the desk, with no more taps than each task may cost.
#include "base/uuid.h"
#include "journal/keypair.h"
#include "person.h"
#include "support/must.h"

#include <QTest>

using namespace piketboek;

namespace {

constexpr QSize wide{1280, 800};
constexpr int64_t minute = 60LL * 1000;

void aNightsFire(Tablet &tablet, TabletDisk &disk)
{
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.setAlarmText("03:07");
    incident.setPlace("Krispijnseweg");
    incident.pressTime("departed");
    disk.clock.pass(20 * minute);
    incident.pressTime("on_scene");
    tablet.session.people()->inform("burgemeester");
    incident.setDraftKind("decision");
    incident.setDraftText("Opvang in de sporthal");
    incident.write();
    tablet.session.setPage("now");
    disk.clock.pass(270 * minute);
}

/// The council meets in the evening: after the ordinance has ended.
void aCouncilMeeting(Tablet &tablet)
{
    Draft draft{.record = uuid7(tablet.desk.now(), randomBytes(10)),
                .registerName = "council_meeting",
                .act = "open"};
    draft.municipality = "GM0505";
    draft.exercise = "no";
    draft.plain = Json::object({{"starts", "2026-03-25T19:30+01:00"}});
    QVERIFY(tablet.desk.write(draft));
}

int64_t countedAs(Tablet &tablet, const std::string &category)
{
    int64_t incidents = 0;
    for (const CategoryFigures &one : must(tablet.reader->figures(2026, "GM0505")))
        incidents += one.category == category ? one.incidents : 0;
    return incidents;
}

} // namespace

class TstDesk : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsAtEight();
    void anOrdinanceOfTwoHours();
    void theSameFireWasRecordedTwice();
};

void TstDesk::whatStandsAtEight()
{
    TabletDisk disk;
    Tablet tablet(disk);
    aNightsFire(tablet, disk);
    Person person(tablet, wide);

    QVERIFY(person.tap("Brand Krispijnseweg"));
    QVERIFY(person.tap("Stand van zaken"));
    for (const char *words :
         {"brand", "Krispijnseweg", "4 u 53 geleden · alarm wo 25 mrt 03:07", "Opvang in de sporthal",
          "burgemeester wo 25 mrt 03:30", "nog niet: AC-Bz", "7 van de 7 vastleggingen niet in"})
        QVERIFY(person.reads(words));
    QVERIFY2(person.taps() <= 4, qPrintable(QString::number(person.taps())));
}

void TstDesk::anOrdinanceOfTwoHours()
{
    TabletDisk disk;
    Tablet tablet(disk);
    aCouncilMeeting(tablet);
    disk.clock.pass(60 * minute);
    Person person(tablet, wide);

    QVERIFY(person.tap("Noodverordening vastleggen"));
    QVERIFY(person.tap("Vastgesteld"));
    person.type("04:00");
    person.enter();
    QVERIFY(person.tap("Soort: leeg"));
    QVERIFY(person.tap("noodverordening"));
    QVERIFY(person.tap("Geldig tot: leeg"));
    person.type("06:00");
    person.enter();
    QVERIFY(person.tap("Bekendgemaakt"));
    QVERIFY(person.tap("Alle termijnen ("));
    for (const char *words : {"Ter kennis brengen van de raad", "Ter kennis brengen van de commissaris",
                              "Ter kennis brengen van de hoofdofficier", "dan geen bekrachtiging nodig",
                              "nog 1 u 50, tot wo 25 mrt 06:00"})
        QVERIFY(person.reads(QString::fromUtf8(words)));
    QVERIFY2(person.taps() <= 12, qPrintable(QString::number(person.taps())));
}

void TstDesk::theSameFireWasRecordedTwice()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("other");
    tablet.session.incident()->confirm();
    disk.clock.pass(minute);
    aNightsFire(tablet, disk);
    Person person(tablet, wide);

    QVERIFY(person.tap("Overig incident, 4 u 51"));
    QVERIFY(person.tap("Gegevens"));
    QVERIFY(person.tap("Samenvoegen met"));
    QVERIFY(person.tap("Samenvoegen"));
    QVERIFY(person.reads("Samengevoegd met Brand Krispijnseweg"));
    QVERIFY(person.tap("Categorie wijzigen"));
    QVERIFY(person.tap("Brand"));
    QVERIFY2(person.taps() <= 6, qPrintable(QString::number(person.taps())));
    QCOMPARE(countedAs(tablet, "fire"), 1);
    QCOMPARE(countedAs(tablet, "other"), 0);

    person.beginAnew();
    QVERIFY(person.tap("Samenvoegen ongedaan maken"));
    QVERIFY2(person.taps() <= 2, qPrintable(QString::number(person.taps())));
    QCOMPARE(countedAs(tablet, "fire"), 2);
}

QTEST_MAIN(TstDesk)
#include "tst_desk.moc"
