#include "support/afternoon.h"
#include "support/centralprocess.h"
#include "support/quiet.h"
#include "support/seed.h"

using namespace piketboek;

namespace {

Fleet::MakeCentral program()
{
    return [](const std::string &directory) { return std::make_unique<CentralProcess>(directory); };
}

std::string outcomeOfAnAfternoon(int request, Fault fault)
{
    Fleet fleet(3, afternoonSeed, program());
    fleet.plan(request, fault);
    afternoon(fleet);
    return outcome(fleet);
}

} // namespace

class TstFleetProcess : public QObject
{
    Q_OBJECT

private slots:
    void anyRequestToTheRealServerMayMeetAnyFault_data()
    {
        QTest::addColumn<int>("fault");
        for (int fault = 1; fault < faultKinds; ++fault)
            QTest::newRow(faultNames[static_cast<size_t>(fault)]) << fault;
    }
    void anyRequestToTheRealServerMayMeetAnyFault()
    {
        QFETCH(const int, fault);
        static const int requests = requestsOfAnAfternoon(program());
        for (int request = 0; request < requests; ++request) {
            if (!isToday(m_seed + static_cast<uint64_t>(fault), request, 5))
                continue;
            const std::string wrong = outcomeOfAnAfternoon(request, static_cast<Fault>(fault));
            QVERIFY2(wrong.empty(), ("request " + std::to_string(request) + ": " + wrong).c_str());
        }
    }

    void aServerKilledAtAnyMomentLosesNothing()
    {
        Fleet fleet(3, m_seed, program());
        Officers officers(fleet);
        auto &central = static_cast<CentralProcess &>(fleet.central());
        int interrupted = 0;
        for (int round = 0; round < (isSoak() ? 400 : 20); ++round) {
            for (size_t at = 0; at < fleet.size(); ++at)
                officers.act(fleet.tablet(at));
            {
                const std::jthread killer =
                    central.killAfter(std::chrono::microseconds(fleet.random() % 20'000));
                for (size_t at = 0; at < fleet.size(); ++at)
                    interrupted += !fleet.sync(fleet.tablet(at));
            }
            central.killAndStart();
        }
        QVERIFY2(interrupted > 0, "no exchange was interrupted: this tried nothing");
        QUIET(fleet);
    }

private:
    const uint64_t m_seed = seedOfToday();
};

QTEST_GUILESS_MAIN(TstFleetProcess)
#include "tst_fleetprocess.moc"
