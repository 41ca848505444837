#include "registers/registerrecord.h"

#include "records.h"
#include "registers/formrules.h"

#include <QTest>

using namespace piketboek;

namespace {

RegisterRecord asRecord(const RecordState &state)
{
    return RegisterRecord::from(state, RegisterBook::shipped().find(state.registerName));
}

const Acts party = {dated("starts", "2020-06-20 11:00")};

} // namespace

class TstRegisterRecord : public QObject
{
    Q_OBJECT

private slots:
    void theStepIsTheLastThatWasReached_data()
    {
        QTest::addColumn<RecordState>("state");
        QTest::addColumn<std::string>("step");
        const auto row = [](const char *name, const RecordState &state, const char *step) {
            QTest::newRow(name) << state << std::string(step);
        };
        const Acts announced = party + Acts{step("announced", "2019-08-20")};
        row("an application", record("event", "02 19:00", party), "applied");
        row("only announced, written on that day", record("event", "2019-08-20", announced), "announced");
        row("only announced, from a file", record("event", "2020-06-20 11:00", announced), "announced");
        row("announced, then applied", record("event", "2019-08-20", announced + Acts{step("applied", "02")}),
            "applied");
        row("announced by mistake", record("event", "2019-08-20", announced + Acts{voided("announced")}),
            "applied");
        row("announced, then cancelled",
            record("event", "2019-08-20", announced + Acts{step("cancelled", "02")}), "cancelled");
        row("drafted, then adopted", ordinance(ofKind("noodverordening") + Acts{step("drafted", "02 18:00")}),
            "adopted");
    }
    void theStepIsTheLastThatWasReached()
    {
        QFETCH(RecordState, state);
        QFETCH(std::string, step);
        QCOMPARE(asRecord(state).step, step);
    }

    void whatFollowsTheLastThingToDoLeavesItClosed()
    {
        const Acts withdrawn = mayors + Acts{step("withdrawn", "05 12:00")};
        const RecordState told = ordinance(withdrawn + Acts{step("informed_withdrawal_council", "06 09:00")});
        QVERIFY(!asRecord(ordinance(mayors)).closed);
        QVERIFY(asRecord(told).closed);
        QCOMPARE(asRecord(told).step, std::string("informed_withdrawal_council"));
        QVERIFY(formRemarks(told, RegisterBook::shipped()).empty());
    }
};

QTEST_GUILESS_MAIN(TstRegisterRecord)
#include "tst_registerrecord.moc"
