#include "view/tablet.h"

#include <QSignalSpy>

using namespace piketboek;

class TstTabletPosition : public QObject
{
    Q_OBJECT

private slots:
    void itIsOnlyOnFromDepartedToEnd();
    void itSaysAccuracyAndAge();
    void onlyThePressStoresIt();
    void anOldFixIsNotHereAnyMore();
    void whatLooksAroundMayComeLater();
    void otherNeighbourhoodsLeaveTheFixAsItIs();
    void withoutAReceiverThereIsNoHere();
};

namespace {

constexpr int64_t firstFix = 1'580'758'200'000; // 2020-02-03 20:30 local, the first of drive.nmea

/// A tablet in a car in Dordrecht, with the bundled neighbourhoods.
struct Drive
{
    Drive() { disk.clock = SettableClock(firstFix); }

    IncidentSession &departed()
    {
        tablet.tap("fire");
        tablet.session.incident()->pressTime("departed");
        return *tablet.session.incident();
    }

    TabletDisk disk;
    Areas areas = *Areas::load(SOURCE_DIR "/assets/areas");
    std::unique_ptr<PositionSource> source =
        PositionSource::ofRecording(SOURCE_DIR "/tests/place/data/drive.nmea", disk.clock);
    Tablet tablet{disk, Desk::Purpose::Duty, {source.get(), &areas}};
};

int64_t positionsIn(Tablet &tablet)
{
    int64_t count = 0;
    const std::vector<Line> lines = *tablet.reader->timeline({});
    for (const Line &line : lines)
        count += line.envelope.coverOf("position") != nullptr;
    return count;
}

} // namespace

void TstTabletPosition::itIsOnlyOnFromDepartedToEnd()
{
    Drive drive;
    drive.tablet.tap("fire");
    IncidentSession &incident = *drive.tablet.session.incident();
    QCOMPARE(incident.positionWords(), QString("positie uit; aan van uitgerukt tot einde inzet"));
    QCOMPARE(drive.source->state(), PositionSource::State::Off);
    incident.pressTime("departed");
    QVERIFY(drive.source->state() != PositionSource::State::Off);
    drive.tablet.session.setPage("now");
    QCOMPARE(drive.source->state(), PositionSource::State::Off);
    drive.tablet.session.setPage("incident");
    QVERIFY(drive.source->state() != PositionSource::State::Off);
    incident.pressTime("end");
    QCOMPARE(drive.source->state(), PositionSource::State::Off);
}

void TstTabletPosition::itSaysAccuracyAndAge()
{
    Drive drive;
    IncidentSession &incident = drive.departed();
    QTRY_VERIFY(incident.hereReady());
    const QString words = incident.positionWords();
    QVERIFY2(words.contains(" · ± ") && words.contains(" m · ") && words.endsWith(" geleden"),
             qPrintable(words));
    drive.source->blockSignals(true);
    drive.disk.clock.pass(42'000);
    QVERIFY2(incident.positionWords().contains(QRegularExpression("4[0-9] s geleden$")),
             qPrintable(incident.positionWords()));
}

void TstTabletPosition::onlyThePressStoresIt()
{
    Drive drive;
    IncidentSession &incident = drive.departed();
    QTRY_VERIFY(incident.hereReady());
    incident.phrase("Opvang geopend");
    incident.pressTime("on_scene");
    QCOMPARE(positionsIn(drive.tablet), 0);
    QVERIFY(!incident.placeKnown());
    incident.here();
    QCOMPARE(positionsIn(drive.tablet), 1);
    QVERIFY(incident.placeKnown());
    QVERIFY2(incident.neighbourhood().contains(" · ± "), qPrintable(incident.neighbourhood()));
    const Line stored = drive.tablet.reader->timeline({.limit = 1})->front();
    QVERIFY(std::abs(double(stored.disclosures.find("position")->integer("lat7")) / 1e7 - 51.806) < 0.01);
    QVERIFY(stored.envelope.plain.text("wijk").starts_with("WK0505"));
    const QString line = drive.tablet.at(*incident.lines(), 0, "lineText").toString();
    QVERIFY2(line.startsWith("positie van deze tablet, "), qPrintable(line));
}

void TstTabletPosition::anOldFixIsNotHereAnyMore()
{
    Drive drive;
    IncidentSession &incident = drive.departed();
    QTRY_VERIFY(incident.hereReady());
    drive.source->blockSignals(true);
    drive.disk.clock.pass(TabletPosition::oldest + 10'000);
    QVERIFY(!incident.hereReady());
    incident.here();
    QCOMPARE(positionsIn(drive.tablet), 0);
}

void TstTabletPosition::whatLooksAroundMayComeLater()
{
    Drive drive;
    drive.tablet.session.setWhereabouts({});
    IncidentSession &incident = drive.departed();
    QCOMPARE(incident.positionWords(), QString("geen plaatsbepaling"));
    drive.tablet.session.setWhereabouts({drive.source.get(), &drive.areas});
    QTRY_VERIFY(incident.hereReady());
}

void TstTabletPosition::otherNeighbourhoodsLeaveTheFixAsItIs()
{
    Drive drive;
    TabletPosition here(drive.tablet.desk);
    here.setWhereabouts({drive.source.get(), nullptr});
    here.want(true);
    QTRY_VERIFY(here.fix());
    here.setWhereabouts({drive.source.get(), &drive.areas});
    QVERIFY(here.fix());
    QVERIFY(here.neighbourhood());
    const QSignalSpy told(&here, &TabletPosition::changed);
    emit drive.source->changed();
    QCOMPARE(told.size(), 1);
    here.setWhereabouts({});
    QVERIFY(!here.fix());
    const qsizetype before = told.size();
    emit drive.source->changed();
    QCOMPARE(told.size(), before);
}

void TstTabletPosition::withoutAReceiverThereIsNoHere()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    IncidentSession &incident = *tablet.session.incident();
    incident.pressTime("departed");
    QCOMPARE(incident.positionWords(), QString("geen plaatsbepaling"));
    QVERIFY(!incident.hereReady());
    incident.here();
    QCOMPARE(positionsIn(tablet), 0);
}

QTEST_GUILESS_MAIN(TstTabletPosition)
#include "tst_tabletposition.moc"
