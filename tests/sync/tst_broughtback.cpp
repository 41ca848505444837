#include "support/acts.h"
#include "support/quiet.h"

using namespace piketboek;

namespace {

CentralHere &centralOf(Fleet &fleet)
{
    return static_cast<CentralHere &>(fleet.central());
}

bool centralHas(Fleet &fleet, const Entry &entry)
{
    return contentOf(fleet.central()).contains(entry.id.device + ":" + std::to_string(entry.id.seq));
}

/// The witness pulls, the central log is put back from before that entry, and the witness alone is online.
bool isBroughtBackBy(Tablet &witness, const Entry &last, Fleet &fleet)
{
    must(fleet.sync(witness));
    fleet.central().putBackFromBackup();
    must(fleet.sync(witness));
    return centralHas(fleet, last);
}

} // namespace

/// A tablet brings back to a restored central log what others wrote, and they can not send it themselves.
class TstBroughtBack : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSentUnderManySealsHasRoomInABatchAgain()
    {
        Fleet fleet(2, 1, here());
        const std::string record = openIncident().record;
        Tablet &lost = fleet.tablet(0);
        Entry last = fleet.write(lost, lineAbout(record, "eerste"));
        must(fleet.sync(lost));
        for (int line = 0; line < 499; ++line)
            fleet.write(lost, lineAbout(record, "zonder bereik"));
        must(fleet.sync(lost));
        for (int line = 0; line < 60; ++line) {
            last = fleet.write(lost, lineAbout(record, "met bereik"));
            must(fleet.sync(lost));
        }
        QVERIFY(isBroughtBackBy(fleet.tablet(1), last, fleet));
        QUIET(fleet);
    }

    void longLinesHaveRoomInABatchAgain()
    {
        Fleet fleet(2, 1, here());
        const std::string record = openIncident().record;
        Tablet &lost = fleet.tablet(0);
        Entry last;
        for (int line = 0; line < 500; ++line)
            last = fleet.write(lost, lineAbout(record, std::string(3'000, 'x')));
        must(fleet.sync(lost));
        QVERIFY(isBroughtBackBy(fleet.tablet(1), last, fleet));
        QUIET(fleet);
    }

    void aDeviceThatIsNoLongerTrustedDoesNotDamTheOthers()
    {
        Fleet fleet(3, 1, here());
        const std::string record = openIncident().record;
        for (const size_t at : {0, 1})
            fleet.write(fleet.tablet(at), lineAbout(record, "van eerder"));
        for (const size_t at : {0, 1, 2})
            must(fleet.sync(fleet.tablet(at)));
        fleet.central().backUp();
        fleet.write(fleet.tablet(0), lineAbout(record, "van een gestolen tablet"));
        const Entry entry = fleet.write(fleet.tablet(1), lineAbout(record, "van een ander"));
        for (const size_t at : {0, 1, 2})
            must(fleet.sync(fleet.tablet(at)));
        fleet.central().putBackFromBackup();
        must(centralOf(fleet).journal().revoke(fleet.tablet(0).journal().device()));
        must(fleet.sync(fleet.tablet(2)));
        QVERIFY(centralHas(fleet, entry));
        QCOMPARE(fleet.tablet(2).engine().state().waitingEntries, 0);
        QCOMPARE(fleet.tablet(2).engine().state().othersEntries, 1);
    }

    void whatARestoredCentralLogDoesNotHoldIsNotConfirmedAnyMore()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        fleet.write(tablet, openIncident());
        must(fleet.sync(tablet));
        QVERIFY(tablet.engine().state().lastConfirmed);
        fleet.central().putBackFromBackup();
        fleet.plan(fleet.requests() + 2, Fault::RequestLost);
        QVERIFY(!fleet.sync(tablet));
        QVERIFY(!tablet.engine().state().lastConfirmed);
        QVERIFY(!tablet.journal().lastConfirmed());
        QUIET(fleet);
        QVERIFY(tablet.engine().state().lastConfirmed);
    }

    void aTabletPutBackFromBeforeItsDestroyedEntryBeginsAnew()
    {
        Fleet fleet(2, 1, here());
        const std::string record = openIncident().record;
        Tablet &tablet = fleet.tablet(0);
        fleet.write(tablet, lineAbout(record, "eerste"));
        must(fleet.sync(tablet));
        tablet.keepCopy();
        const Entry gone = fleet.write(tablet, lineAbout(record, "gaat weg"));
        must(fleet.sync(tablet));
        must(fleet.sync(fleet.tablet(1)));
        fleet.mayGo(gone);
        fleet.write(fleet.tablet(1), destructionOf(record, gone));
        must(fleet.sync(fleet.tablet(1)));
        tablet.putBackCopy();
        must(fleet.sync(tablet));
        QVERIFY(tablet.journal().device() != gone.id.device);
        const Entry next = fleet.write(tablet, lineAbout(record, "na het terugzetten"));
        must(fleet.sync(tablet));
        QVERIFY(centralHas(fleet, next));
        QUIET(fleet);
    }
};

QTEST_GUILESS_MAIN(TstBroughtBack)
#include "tst_broughtback.moc"
