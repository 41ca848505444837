// What an officer does at night and in the rain, with no more taps than each task may cost.
#include "person.h"
#include "support/must.h"

#include <QQuickStyle>
#include <QTest>

using namespace piketboek;

namespace {

void inTheHand()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("turns");
    QTest::newRow("tablet upright") << QSize(800, 1280) << 0;
    QTest::newRow("tablet lying") << QSize(1280, 800) << 0;
    // It shows one part of an incident at a time: turning to another one is a tap more.
    QTest::newRow("telephone") << QSize(412, 915) << 1;
}

/// The bar that offers to undo is long gone then.
void later(Tablet &tablet, TabletDisk &disk, int minutes)
{
    disk.clock.pass(minutes * 60LL * 1000);
    tablet.session.undo()->dismiss();
}

/// Where there is no room for all of an incident its parts have tabs: "Regels", "Tijden" and "Gegevens" on a
/// telephone; upright the times stand with the lines, and on a tablet that lies the lines always stand there.
bool turnTo(Person &person, const QString &part)
{
    if (person.offered().contains("Regels en tijden"))
        return part == "Tijden" || person.tap(part == "Regels" ? "Regels en tijden" : part);
    const bool lying = person.window().width() > person.window().height();
    return (part == "Regels" && lying) || person.tap(part);
}

/// What stands on another part than the one that shows is turned to first.
bool tapOn(Person &person, const QString &part, const QString &name)
{
    return (person.offered().contains(name) || turnTo(person, part)) && person.tap(name);
}

const QString ovd = "OvD-Bz 1";

} // namespace

class TstNight : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QQuickStyle::setStyle("Basic"); }
    void aPagerAtNightOnALockedTablet_data() { inTheHand(); }
    void aPagerAtNightOnALockedTablet();
    void onSceneWasPressedTwiceAndWasEarlier_data() { inTheHand(); }
    void onSceneWasPressedTwiceAndWasEarlier();
    void gripIsRecordedAndTheMayorDoesNotAnswer_data() { inTheHand(); }
    void gripIsRecordedAndTheMayorDoesNotAnswer();
};

void TstNight::aPagerAtNightOnALockedTablet()
{
    QFETCH(QSize, size);
    QFETCH(int, turns);
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add(ovd, "ovd_bz", "2468", "2468"));
    tablet.session.duty()->lock();
    Person person(tablet, size);

    QVERIFY(person.tap("Gevaarlijke stoffen"));
    QCOMPARE(tablet.session.now()->running()->rowCount(), 1);
    QVERIFY(person.typePin("2468"));
    QVERIFY(person.tap("Aanmelden"));
    QVERIFY(person.tap("Van mij"));
    QVERIFY(tapOn(person, "Tijden", "Alarm anders"));
    person.type("03:07");
    QVERIFY(person.tap("Vastleggen"));
    QVERIFY(person.tap("Uitgerukt"));
    QVERIFY(tapOn(person, "Gegevens", "Adres"));
    person.type("Krispijnseweg");
    QVERIFY(person.tap("Vastleggen"));
    QVERIFY(person.reads("Gevaarlijke stoffen Krispijnseweg"));
    QVERIFY2(person.taps() <= 9 + turns, qPrintable(QString::number(person.taps())));
}

void TstNight::onSceneWasPressedTwiceAndWasEarlier()
{
    QFETCH(QSize, size);
    QFETCH(int, turns);
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    later(tablet, disk, 25);
    Person person(tablet, size);

    QVERIFY(tapOn(person, "Tijden", "Ter plaatse"));
    QVERIFY(person.tap("Ter plaatse"));
    QVERIFY(person.tap("anders"));
    person.type("03:24");
    person.enter();
    QVERIFY(person.reads("03:24 · met de hand"));
    QVERIFY2(person.taps() <= 3 + turns, qPrintable(QString::number(person.taps())));
    const QStringList lines = tablet.column(*tablet.session.incident()->lines(), "time");
    QVERIFY2(lines.contains("03:24") && lines.contains("03:35"), qPrintable(lines.join(' ')));
}

void TstNight::gripIsRecordedAndTheMayorDoesNotAnswer()
{
    QFETCH(QSize, size);
    QFETCH(int, turns);
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    later(tablet, disk, 45);
    Person person(tablet, size);

    QVERIFY(tapOn(person, "Gegevens", "GRIP vastleggen"));
    QVERIFY(person.tap("leider CoPI"));
    QVERIFY(person.tap("om, bijvoorbeeld 03:41"));
    person.type("03:41");
    QVERIFY(person.tap("GRIP vastleggen"));
    QVERIFY(tapOn(person, "Regels", "Nieuwe regel"));
    person.type("Burgemeester neemt niet op");
    person.enter();
    QVERIFY2(person.taps() <= 7 + turns, qPrintable(QString::number(person.taps())));
    QVERIFY(person.reads("GRIP 1, afgekondigd door leider CoPI"));
    QVERIFY(turnTo(person, "Gegevens"));
    QVERIFY(person.sees("burgemeester: nog niet"));
}

QTEST_MAIN(TstNight)
#include "tst_night.moc"
