#include "support/afternoon.h"
#include "support/fsyncs.h"
#include "support/quiet.h"
#include "support/seed.h"

using namespace piketboek;

class TstFleet : public QObject
{
    Q_OBJECT

private slots:
    void anUndisturbedAfternoonConverges()
    {
        Fleet fleet(3, afternoonSeed, here());
        afternoon(fleet);
        const std::string wrong = outcome(fleet);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void anyRequestMayMeetAnyFault_data()
    {
        QTest::addColumn<int>("fault");
        for (int fault = 1; fault < faultKinds; ++fault)
            QTest::newRow(faultNames[static_cast<size_t>(fault)]) << fault;
    }
    void anyRequestMayMeetAnyFault()
    {
        QFETCH(const int, fault);
        static const int requests = requestsOfAnAfternoon(here());
        for (int request = 0; request < requests; ++request) {
            if (!isToday(m_seed, request, 5))
                continue;
            Fleet fleet(3, afternoonSeed, here());
            fleet.plan(request, static_cast<Fault>(fault));
            afternoon(fleet);
            const std::string wrong = outcome(fleet);
            QVERIFY2(wrong.empty(), ("request " + std::to_string(request) + ": " + wrong).c_str());
        }
    }

    void aTabletKilledAfterAnyFsyncLosesNothing()
    {
        for (int number = 1, reached = true; reached; ++number) {
            if (!isToday(m_seed, number, 10))
                continue;
            Fleet fleet(3, afternoonSeed, here());
            Fsyncs::count = 0;
            Fsyncs::waitFor = number;
            Fsyncs::reached = [&] {
                if (fleet.syncing())
                    fleet.syncing()->kill();
            };
            afternoon(fleet);
            reached = Fsyncs::count >= number;
            Fsyncs::waitFor = 0;
            const std::string wrong = outcome(fleet);
            QVERIFY2(wrong.empty(), ("fsync " + std::to_string(number) + ": " + wrong).c_str());
        }
    }

    void anyHistoryConverges()
    {
        const int histories = isSoak() ? 500 : 20;
        for (int i = 0; i < histories; ++i) {
            const uint64_t seed = m_seed + static_cast<uint64_t>(i);
            const std::string wrong = historyOf(seed);
            QVERIFY2(wrong.empty(), ("PIKETBOEK_SEED=" + std::to_string(seed) + ": " + wrong).c_str());
        }
    }

private:
    static std::string historyOf(uint64_t seed)
    {
        Fleet fleet(3, seed, here());
        for (size_t at = 0; at < fleet.size(); ++at)
            hurry(fleet, fleet.tablet(at));
        Officers officers(fleet);
        std::uniform_int_distribution<int> chance(0, 99);
        for (int step = 0; step < 40; ++step) {
            Tablet &tablet = fleet.tablet(fleet.random() % fleet.size());
            const int what = chance(fleet.random);
            if (what < 50)
                officers.act(tablet);
            else if (what < 95)
                (void)fleet.sync(tablet);
            else
                fleet.central().backUp();
            if (chance(fleet.random) < 25)
                fleet.plan(fleet.requests(), faultFor(fleet));
        }
        return outcome(fleet);
    }

    // Small pages, so that the next is often begun while one is taken in, and answered at any moment.
    static void hurry(Fleet &fleet, Tablet &tablet)
    {
        tablet.page = static_cast<int64_t>(1 + fleet.random() % 8);
        tablet.engine().setPage(tablet.page);
        tablet.isDoneAtOnce = [&fleet] { return fleet.random() % 2 == 0; };
    }

    static Fault faultFor(Fleet &fleet)
    {
        const auto fault = static_cast<Fault>(1 + fleet.random() % (faultKinds - 1));
        return fault == Fault::TabletCopied && fleet.size() > 4 ? Fault::AnswerLost : fault;
    }

    const uint64_t m_seed = seedOfToday();
};

QTEST_GUILESS_MAIN(TstFleet)
#include "tst_fleet.moc"
