#include "view/readiness.h"

#include "view/together.h"

#include <QtTest>

using namespace piketboek;

namespace {

constexpr Machine sound{.freeBytes = 4LL << 30, .encrypted = true, .batteryPercent = 80};

QStringList wordsOf(const Readiness &readiness)
{
    QStringList words;
    for (const QVariant &one : readiness.reasons())
        words += one.toMap()["words"].toString();
    return words;
}

SyncState confirmedAt(int64_t moment)
{
    SyncState state;
    state.lastConfirmed = moment;
    state.allIn = true;
    return state;
}

} // namespace

class TstReadiness : public QObject
{
    Q_OBJECT

private slots:
    void aSoundTabletThatTheCentralLogConfirmedIsReady();
    void atMostThreeReasonsTheWorstFirst();
    void whatIsNotKnownIsNoReason();
    void aCentralLogThatWasSilentTooLongIsAReason();
    void aDemonstrationAsksNoCentralLog();
    void aClockThatIsOffIsAReason();
    void aMapThatIsWantedAndNotHereIsAReason();
};

void TstReadiness::aSoundTabletThatTheCentralLogConfirmedIsReady()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.delivery()->tell(confirmedAt(disk.clock.now()));
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    readiness.judge(sound);
    QCOMPARE(wordsOf(readiness), QStringList());
    QVERIFY(readiness.ready());
    QCOMPARE(readiness.words(), QString("KLAAR VOOR PIKET"));
}

void TstReadiness::atMostThreeReasonsTheWorstFirst()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return false; }, disk.path());
    readiness.judge({.freeBytes = 12LL << 20, .encrypted = false, .batteryPercent = 9});
    QCOMPARE(wordsOf(readiness),
             (QStringList{"De schijf is bijna vol: nog 12 MB.", "Het centrale logboek is niet bereikt.",
                          "Nog niet alles is verzonden: 1 regel."}));
    QVERIFY(!readiness.ready());
    QCOMPARE(readiness.words(), QString("NOG NIET KLAAR"));
}

void TstReadiness::whatIsNotKnownIsNoReason()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.delivery()->tell(confirmedAt(disk.clock.now()));
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    readiness.judge({});
    QVERIFY(readiness.ready());
    readiness.judge({.encrypted = false, .batteryPercent = 29});
    QCOMPARE(wordsOf(readiness),
             (QStringList{"De batterij is nog 29 % vol.", "De schijf van deze tablet is niet versleuteld."}));
}

void TstReadiness::aCentralLogThatWasSilentTooLongIsAReason()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.delivery()->tell(confirmedAt(disk.clock.now()));
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    disk.clock.pass(Readiness::longestSilence);
    readiness.judge(sound);
    QVERIFY(readiness.ready());
    disk.clock.pass(1);
    readiness.judge(sound);
    QCOMPARE(wordsOf(readiness), QStringList("Het centrale logboek is niet bereikt."));
}

void TstReadiness::aDemonstrationAsksNoCentralLog()
{
    TabletDisk disk;
    Tablet tablet(disk, Desk::Purpose::Demo);
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    readiness.judge(sound);
    QVERIFY(readiness.ready());
}

void TstReadiness::aClockThatIsOffIsAReason()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    Tablet tablet(disk);
    Together together(tablet, central);
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    together.exchange();
    readiness.judge(sound);
    const QStringList words = wordsOf(readiness);
    QVERIFY2(words.join(' ').contains("De klok van deze tablet loopt "), qPrintable(words.join(' ')));
}

void TstReadiness::aMapThatIsWantedAndNotHereIsAReason()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.session.delivery()->tell(confirmedAt(disk.clock.now()));
    Readiness readiness(tablet.desk, *tablet.session.delivery(), [] { return true; }, disk.path());
    tablet.settings.setTiles(true);
    readiness.judge(sound);
    QCOMPARE(wordsOf(readiness), QStringList{"Er staat nog geen kaart op deze tablet: alleen de buurten."});
    QCOMPARE(readiness.reasons().at(0).toMap()["page"].toString(), QString("map"));
    const QString place = QString::fromStdString(disk.path()) + "/tiles/a";
    QVERIFY(QDir().mkpath(place));
    QFile tile(place + "/1");
    QVERIFY(tile.open(QIODevice::WriteOnly));
    readiness.judge(sound);
    QVERIFY(readiness.ready());
}

QTEST_GUILESS_MAIN(TstReadiness)
#include "tst_readiness.moc"
