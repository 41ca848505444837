// What an officer does at night and in the rain, with no more taps than each task may cost.
#include "person.h"
#include "store/dutystand.h"
#include "support/must.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <filesystem>

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

/// Where there is little room the quick lines stand behind a button.
bool tapOnPhrases(Person &person, const QString &name)
{
    return (person.offered().contains(name) || person.tap("Snelle regels")) && person.tap(name);
}

/// As this tablet's own camera leaves one.
void layOutAPhoto(const QTemporaryDir &home)
{
    qputenv("HOME", home.path().toUtf8());
    QVERIFY(QDir(home.path()).mkdir("Pictures"));
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(Qt::darkGray);
    QVERIFY(photo.save(home.filePath("Pictures/IMG_2041.jpg")));
}

/// What is on the disk of a tablet that is killed at this moment.
void keepAsKilled(const TabletDisk &disk, TabletDisk &killed)
{
    std::filesystem::copy(disk.path(), killed.path(), std::filesystem::copy_options::recursive);
    killed.clock = disk.clock;
}

void signIn(Tablet &tablet, const QString &officer, const QString &pin)
{
    DutySession &duty = *tablet.session.duty();
    duty.lock();
    duty.choose(officer);
    for (const QChar digit : pin)
        duty.digit(digit.digitValue());
    duty.enter();
    QCOMPARE(duty.officer(), officer);
}

bool storesAPosition(Tablet &tablet)
{
    return std::ranges::any_of(must(tablet.reader->timeline({})), [](const Line &line) {
        return line.envelope.coverOf("position") || line.envelope.coverOf("buurt");
    });
}

constexpr int64_t drive = 1'580'758'200'000; // 2020-02-03 20:30 local, the first of drive.nmea

const QString ovd = "OvD-Bz 1";
const QString successor = "OvD-Bz 2";

} // namespace

class TstNight : public QObject
{
    Q_OBJECT

private slots:
    void aPagerAtNightOnALockedTablet_data() { inTheHand(); }
    void aPagerAtNightOnALockedTablet();
    void onSceneWasPressedTwiceAndWasEarlier_data() { inTheHand(); }
    void onSceneWasPressedTwiceAndWasEarlier();
    void gripIsRecordedAndTheMayorDoesNotAnswer_data() { inTheHand(); }
    void gripIsRecordedAndTheMayorDoesNotAnswer();
    void aLineAndAPhotoStandAndTheWordGoesOnAfterAKill_data() { inTheHand(); }
    void aLineAndAPhotoStandAndTheWordGoesOnAfterAKill();
    void theDutyGoesByTelephoneWithoutCoverageAndALateLineFollows_data() { inTheHand(); }
    void theDutyGoesByTelephoneWithoutCoverageAndALateLineFollows();
    void theSuccessorTakesTheDutyOver_data() { inTheHand(); }
    void theSuccessorTakesTheDutyOver();
};

void TstNight::aPagerAtNightOnALockedTablet()
{
    QFETCH(QSize, size);
    QFETCH(int, turns);
    TabletDisk disk;
    disk.clock = SettableClock(drive);
    const auto receiver = PositionSource::ofRecording(SOURCE_DIR "/tests/place/data/drive.nmea", disk.clock);
    Tablet tablet(disk, Desk::Purpose::Duty, {receiver.get(), nullptr});
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
    QVERIFY(QTest::qWaitFor([&] { return receiver->state() == PositionSource::State::Fix; }));
    QVERIFY(!storesAPosition(tablet));
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

void TstNight::aLineAndAPhotoStandAndTheWordGoesOnAfterAKill()
{
    QFETCH(QSize, size);
    QTemporaryDir home;
    layOutAPhoto(home);
    TabletDisk disk, killed;
    {
        Tablet tablet(disk);
        tablet.tap("fire");
        later(tablet, disk, 10);
        Person person(tablet, size);

        QVERIFY(tapOnPhrases(person, "Bouwbeheer gevraagd"));
        QVERIFY2(person.taps() <= 2, qPrintable(QString::number(person.taps())));
        person.beginAnew();
        QVERIFY(tapOnPhrases(person, "Foto"));
        QVERIFY(person.tap("IMG_2041.jpg"));
        QVERIFY2(person.taps() <= 3, qPrintable(QString::number(person.taps())));
        QVERIFY(person.tap("Nieuwe regel"));
        person.type("Rook over de ran");
        QTest::qWait(2 * DraftBook::coalesced);
        keepAsKilled(disk, killed);
    }
    Tablet tablet(killed);
    Person person(tablet, size);
    QVERIFY(person.reads("Hersteld: de regel die u typte in Brand"));
    QVERIFY(person.tap("Gezien: wat hersteld is"));
    person.typeOn("dweg");
    QVERIFY2(person.taps() <= 1, qPrintable(QString::number(person.taps())));
    QVERIFY(person.reads("Rook over de randweg"));
    QVERIFY(person.reads("Bouwbeheer gevraagd"));
    QVERIFY(person.sees("Foto IMG_2041.jpg"));
}

void TstNight::theDutyGoesByTelephoneWithoutCoverageAndALateLineFollows()
{
    QFETCH(QSize, size);
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add(successor, "ovd_bz", "1357", "1357"));
    QVERIFY(tablet.session.duty()->add(ovd, "ovd_bz", "2468", "2468"));
    const std::string fire = tablet.tap("fire").toStdString();
    tablet.session.incident()->setDraftText("Bewoners terug in hun wo");
    tablet.session.setPage("now");
    later(tablet, disk, 30);
    signIn(tablet, ovd, "2468");
    Person person(tablet, size);

    QVERIFY(person.tap("Overdracht"));
    QVERIFY(person.tap("Overdragen"));
    QVERIFY(person.tap("Telefonisch overgedragen om 03:40"));
    QVERIFY2(person.taps() <= 5, qPrintable(QString::number(person.taps())));
    QVERIFY(tablet.session.duty()->offDuty());

    QVERIFY(person.tap("Terug"));
    QVERIFY(person.reads(QString::fromUtf8("Niet vastgelegd: “Bewoners terug in hun wo”")));
    QVERIFY(person.tap("Brand, "));
    person.type("Bewoners terug in hun woning");
    QVERIFY(person.tap("Vastleggen"));
    const Line late = must(tablet.reader->lastLine(fire)).value();
    QCOMPARE(late.envelope.role, std::string("ovd-bz-off-duty"));
}

void TstNight::theSuccessorTakesTheDutyOver()
{
    QFETCH(QSize, size);
    TabletDisk disk;
    Tablet tablet(disk);
    QVERIFY(tablet.session.duty()->add(ovd, "ovd_bz", "2468", "2468"));
    QVERIFY(tablet.session.duty()->add(successor, "ovd_bz", "1357", "1357"));
    signIn(tablet, successor, "1357");
    Person person(tablet, size);

    QVERIFY(person.tap("Overdracht"));
    QVERIFY(person.tap("Dienst overnemen"));
    QVERIFY(person.tap("Telefonisch overgenomen om 03:10"));
    QVERIFY2(person.taps() <= 5, qPrintable(QString::number(person.taps())));
    const DutyStand stand = must(DutyStand::now(*tablet.reader, "no"));
    QCOMPARE(stand.heldBy(successor.toStdString()).size(), size_t{1});
}

QTEST_MAIN(TstNight)
#include "tst_night.moc"
