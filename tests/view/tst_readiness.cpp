#include "view/readiness.h"

#include "view/tablet.h"

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

QTEST_GUILESS_MAIN(TstReadiness)
#include "tst_readiness.moc"
