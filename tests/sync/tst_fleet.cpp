#include "support/acts.h"
#include "support/fsyncs.h"
#include "support/quiet.h"

using namespace piketboek;

namespace {

bool isSoak()
{
    return qEnvironmentVariableIsSet("PIKETBOEK_SOAK");
}

/// Another one each day; set PIKETBOEK_SEED to the one that a failure printed.
uint64_t seedOfToday()
{
    bool given = false;
    const uint64_t seed = qEnvironmentVariable("PIKETBOEK_SEED").toULongLong(&given);
    return given ? seed : std::random_device{}();
}

/// Acts of all kinds on records that all tablets share; draws from the fleet's own chance.
class Officers
{
public:
    explicit Officers(Fleet &fleet) : m_fleet(fleet) {}

    void act(Tablet &tablet)
    {
        const uint64_t kind = m_records.empty() ? 0 : m_fleet.random() % 16;
        if (kind < 2) {
            m_records.push_back(openIncident());
            m_fleet.write(tablet, m_records.back());
            return;
        }
        const std::string &record = m_records[m_fleet.random() % m_records.size()].record;
        const Entry line = m_lines.empty() ? Entry() : m_lines[m_fleet.random() % m_lines.size()];
        const EntryId &target = line.id;
        if (kind < 4)
            m_fleet.write(tablet, setCategory(record, m_fleet.random() % 2 ? "other" : "extreme_weather"));
        else if (kind < 7 && target.seq)
            m_fleet.write(tablet, correctionOf(record, target, "verbeterd"));
        else if (kind < 9 && target.seq)
            m_fleet.write(tablet, withdrawalOf(record, target));
        else if (kind == 9 && target.seq)
            m_fleet.write(tablet, erasureOf(record, target));
        else if (kind == 10 && target.seq)
            destroy(tablet, record, line);
        else
            m_lines.push_back(m_fleet.write(tablet, lineAbout(record, "regel")));
    }

private:
    void destroy(Tablet &tablet, const std::string &record, const Entry &line)
    {
        m_fleet.mayGo(line);
        m_fleet.write(tablet, destructionOf(record, line));
    }

    Fleet &m_fleet;
    std::vector<Draft> m_records;
    std::vector<Entry> m_lines;
};

/// The same afternoon each time: three officers, one after another and at once.
void afternoon(Fleet &fleet)
{
    Officers officers(fleet);
    const auto writeAndSync = [&](std::initializer_list<size_t> tablets) {
        for (const size_t at : tablets)
            officers.act(fleet.tablet(at));
        for (const size_t at : tablets)
            (void)fleet.sync(fleet.tablet(at));
    };
    writeAndSync({0, 0, 1});
    fleet.central().backUp();
    writeAndSync({1, 2});
    writeAndSync({2, 0, 1});
    writeAndSync({0});
    for (size_t at = 0; at < fleet.size(); ++at)
        officers.act(fleet.tablet(at));
}

/// "" or what went wrong after all is quiet.
std::string outcome(Fleet &fleet)
{
    const std::string trouble = fleet.settle();
    const std::string wrong = trouble.empty() ? fleet.wrong() : trouble;
    return wrong;
}

constexpr uint64_t afternoonSeed = 2020;

int requestsOfAnAfternoon()
{
    static const int count = [] {
        Fleet fleet(3, afternoonSeed, here());
        afternoon(fleet);
        return fleet.requests();
    }();
    return count;
}

/// As many tries as a day has time for: all in the long run.
bool isToday(uint64_t seed, int number, int outOf)
{
    return isSoak() || (seed + static_cast<uint64_t>(number)) % static_cast<uint64_t>(outOf) == 0;
}

} // namespace

class TstFleet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_seed = seedOfToday();
        qInfo("seed %llu", static_cast<unsigned long long>(m_seed));
    }

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
        for (int request = 0; request < requestsOfAnAfternoon(); ++request) {
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

    static Fault faultFor(Fleet &fleet)
    {
        const auto fault = static_cast<Fault>(1 + fleet.random() % (faultKinds - 1));
        return fault == Fault::TabletCopied && fleet.size() > 4 ? Fault::AnswerLost : fault;
    }

    uint64_t m_seed = 0;
};

QTEST_GUILESS_MAIN(TstFleet)
#include "tst_fleet.moc"
