#include "registers/placedentry.h"

#include <QtTest>

using namespace piketboek;

namespace {

PlacedEntry placed(std::string device, int64_t seq, int64_t serial = 0, int64_t known = 0)
{
    PlacedEntry entry{.serial = serial, .known = known};
    entry.envelope.id = {std::move(device), seq};
    return entry;
}

} // namespace

class TstPlacedEntry : public QObject
{
    Q_OBJECT

private slots:
    void ofOneDeviceTheLaterHasSeenTheEarlier();
    void ofTwoDevicesTheLogSaysWhatWasSeen();
    void whatIsNotInTheLogWasSeenByNoOther();
    void noOneHasSeenWhatCameInAfterHisOwn();
    void theMomentIsByTheCentralClock();
    void noMomentIsAfterItsArrival();
    void theNewerHasTheLaterMomentThenTheHigherId();
};

void TstPlacedEntry::ofOneDeviceTheLaterHasSeenTheEarlier()
{
    QVERIFY(hasSeen(placed("a", 2), placed("a", 1)));
    QVERIFY(!hasSeen(placed("a", 1), placed("a", 2)));
    QVERIFY(!hasSeen(placed("a", 1), placed("a", 1)));
}

void TstPlacedEntry::ofTwoDevicesTheLogSaysWhatWasSeen()
{
    QVERIFY(hasSeen(placed("b", 1, 0, 5), placed("a", 1, 5)));
    QVERIFY(!hasSeen(placed("b", 1, 0, 4), placed("a", 1, 5)));
    QVERIFY(hasSeen(placed("b", 1, 9, 5), placed("a", 1, 5)));
}

void TstPlacedEntry::whatIsNotInTheLogWasSeenByNoOther()
{
    QVERIFY(!hasSeen(placed("b", 1, 9, 8), placed("a", 1, 0)));
    QVERIFY(!hasSeen(placed("b", 1), placed("a", 1)));
}

void TstPlacedEntry::noOneHasSeenWhatCameInAfterHisOwn()
{
    const PlacedEntry first = placed("a", 1, 5, largestInteger);
    const PlacedEntry second = placed("b", 1, 6, largestInteger);
    QVERIFY(hasSeen(second, first));
    QVERIFY(!hasSeen(first, second));
}

void TstPlacedEntry::theMomentIsByTheCentralClock()
{
    PlacedEntry entry = placed("a", 1);
    entry.envelope.written = 10'000;
    QCOMPARE(momentOf(entry), int64_t{10'000});
    entry.envelope.clock.offset = 4'000;
    QCOMPARE(momentOf(entry), int64_t{6'000});
    entry.envelope.clock.offset = -4'000;
    QCOMPARE(momentOf(entry), int64_t{14'000});
}

void TstPlacedEntry::noMomentIsAfterItsArrival()
{
    PlacedEntry entry = placed("a", 1, 1);
    entry.envelope.written = 10'000;
    entry.received = 9'000;
    QCOMPARE(momentOf(entry), int64_t{9'000});
    entry.received = 11'000;
    QCOMPARE(momentOf(entry), int64_t{10'000});
}

void TstPlacedEntry::theNewerHasTheLaterMomentThenTheHigherId()
{
    PlacedEntry one = placed("a", 2);
    PlacedEntry other = placed("b", 1);
    QVERIFY(isNewer(other, one));
    QVERIFY(!isNewer(one, other));
    one.envelope.written = 1;
    QVERIFY(isNewer(one, other));
    QVERIFY(isNewer(placed("a", 10), placed("a", 9)));
}

QTEST_GUILESS_MAIN(TstPlacedEntry)
#include "tst_placedentry.moc"
