#include "sync/backoff.h"

#include <QTest>

#include <algorithm>

using namespace piketboek;

class TstBackOff : public QObject
{
    Q_OBJECT

private slots:
    void eachFailureMayWaitTwiceAsLongUpToTheLongest()
    {
        int64_t bound = BackOff::first;
        BackOff backOff(1);
        for (int failure = 0; failure < 30; ++failure) {
            const int64_t wait = backOff.afterFailure();
            QVERIFY(wait >= 0 && wait <= bound);
            bound = std::min(bound * 2, BackOff::longest);
        }
        int64_t longestSeen = 0;
        for (int failure = 0; failure < 200; ++failure)
            longestSeen = std::max(longestSeen, backOff.afterFailure());
        QVERIFY(longestSeen > BackOff::longest / 2 && longestSeen <= BackOff::longest);
    }

    void tabletsThatFailTogetherDoNotComeBackTogether() { QVERIFY(thirdWait(1) != thirdWait(2)); }

    void anExchangeThatSucceededBeginsFromTheFirstBound()
    {
        BackOff backOff(1);
        for (int failure = 0; failure < 30; ++failure)
            backOff.afterFailure();
        backOff.afterSuccess();
        QVERIFY(backOff.afterFailure() <= BackOff::first);
    }

    void aTimeThatTheOtherSideNamedIsKept()
    {
        BackOff backOff(1);
        const int64_t wait = backOff.afterFailure(120);
        QVERIFY(wait >= 120'000 && wait <= 120'000 + BackOff::first);
    }

private:
    static int64_t thirdWait(uint64_t seed)
    {
        BackOff backOff(seed);
        backOff.afterFailure();
        backOff.afterFailure();
        return backOff.afterFailure();
    }
};

QTEST_GUILESS_MAIN(TstBackOff)
#include "tst_backoff.moc"
