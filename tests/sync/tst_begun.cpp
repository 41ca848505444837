#include "support/acts.h"
#include "support/quiet.h"

using namespace piketboek;

namespace {

void writeMany(Tablet &tablet, size_t entries)
{
    const std::vector<Draft> drafts(entries, openIncident());
    must(tablet.journal().writeAll(drafts));
}

} // namespace

class TstBegun : public QObject
{
    Q_OBJECT

private slots:
    void theNextBatchIsOnItsWayWithTheOneThatIsWaitedFor()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        writeMany(tablet, 4 * wire::batchEntries);
        QVERIFY(fleet.sync(tablet));
        QVERIFY2(tablet.begun >= 3, "all but the first, which introduces its device");
        QCOMPARE(fleet.requests(), 4 + 5);
        QUIET(fleet);
    }

    void aBatchThatOvertakesTheOneBeforeItIsSentAgain()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        writeMany(tablet, 5 * wire::batchEntries);
        tablet.isDoneAtOnce = [&] { return tablet.begun == 2; };
        QVERIFY(fleet.sync(tablet));
        QVERIFY(tablet.engine().state().allIn);
        QCOMPARE(fleet.requests(), 5 + 1 + 6);
        QUIET(fleet);
    }

    void aTabletWithoutATurnOfItsOwnStillDeliversAll()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        writeMany(tablet, 6 * wire::batchEntries);
        tablet.isDoneAtOnce = [&] { return tablet.begun % 2 == 0; };
        QVERIFY(fleet.sync(tablet));
        QVERIFY(tablet.engine().state().allIn);
        QUIET(fleet);
    }

    void theNextPageIsAskedForOnceWhileOneIsTakenIn()
    {
        Fleet fleet(2, 1, here());
        writeMany(fleet.tablet(0), 400);
        QVERIFY(fleet.sync(fleet.tablet(0)));
        Tablet &reader = fleet.tablet(1);
        reader.engine().setPage(50);
        reader.isDoneAtOnce = [] { return true; };
        const int before = fleet.requests();
        QVERIFY(fleet.sync(reader));
        QCOMPARE(fleet.requests() - before, 9);
        QCOMPARE(reader.begun, 7);
        QUIET(fleet);
    }

    void anAnswerThatLayReadySaysNothingOfTheClock()
    {
        Fleet fleet(2, 1, here());
        writeMany(fleet.tablet(0), 200);
        QVERIFY(fleet.sync(fleet.tablet(0)));
        Tablet &reader = fleet.tablet(1);
        reader.engine().setPage(50);
        const auto &central = static_cast<const CentralHere &>(fleet.central()).clock;
        std::optional<int64_t> ahead;
        QVERIFY(fleet.sync(fleet.tablet(0)));
        reader.isDoneAtOnce = [&] {
            if (ahead)
                reader.clock.pass(60'000);
            ahead = ahead.value_or(reader.clock.now() - central.now());
            return true;
        };
        QVERIFY(fleet.sync(reader));
        QVERIFY(ahead);
        const Entry written = fleet.write(reader, openIncident());
        QCOMPARE(must(Envelope::read(written.envelope)).clock.offset.value_or(-1), *ahead);
    }

    void whatWasWrittenMeanwhileAsksAnew()
    {
        Fleet fleet(2, 1, here());
        writeMany(fleet.tablet(0), 200);
        QVERIFY(fleet.sync(fleet.tablet(0)));
        Tablet &reader = fleet.tablet(1);
        reader.engine().setPage(50);
        reader.isDoneAtOnce = [&] {
            if (reader.begun == 2)
                fleet.write(reader, openIncident());
            return true;
        };
        QVERIFY(reader.engine().exchange());
        QUIET(fleet);
    }
};

QTEST_GUILESS_MAIN(TstBegun)
#include "tst_begun.moc"
