#include "support/acts.h"
#include "support/quiet.h"

using namespace piketboek;

class TstSyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenOnOneTabletIsReadOnAnother()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "uitslaande brand"));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QVERIFY(fleet.sync(fleet.tablet(1)));
        QVERIFY(shownOn(fleet.tablet(1)).contains(incident.record));
        QUIET(fleet);
    }

    void allIsInOnlyAfterTheReceipts()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        fleet.write(tablet, openIncident());
        QCOMPARE(tablet.engine().state().allIn, false);
        QVERIFY(fleet.sync(tablet));
        QCOMPARE(tablet.engine().state().allIn, true);
        QCOMPARE(tablet.engine().state().waitingEntries, 0);
        fleet.write(tablet, openIncident());
        tablet.engine().look();
        QCOMPARE(tablet.engine().state().allIn, false);
        QCOMPARE(tablet.engine().state().waitingEntries, 1);
    }

    void whatAListDestroyedLeavesTheRecordWithThePullThatBroughtIt()
    {
        Fleet fleet(2, 1, here());
        Draft incident = openIncident();
        incident.plain.set("highlight", "een bijzonderheid met een naam");
        const Entry opened = fleet.write(fleet.tablet(0), incident);
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "blijft"));
        QUIET(fleet);
        fleet.mayGo(opened);
        fleet.write(fleet.tablet(1), destructionOf(openIncident().record, opened));
        QVERIFY(fleet.sync(fleet.tablet(1)));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        Tablet &killed = fleet.tablet(0);
        killed.switchOff();
        killed.switchOn();
        QCOMPARE(must(killed.journal().database().integer(
                     "SELECT count(*) FROM record WHERE highlight LIKE '%naam%'")),
                 0);
        QUIET(fleet);
    }

    void aPushWithoutItsAnswerIsNoProof()
    {
        Fleet fleet(1, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        fleet.plan(0, Fault::AnswerLost);
        QVERIFY(!fleet.sync(fleet.tablet(0)));
        const SyncState &state = fleet.tablet(0).engine().state();
        QCOMPARE(state.allIn, false);
        QVERIFY(!state.lastConfirmed);
        QCOMPARE(state.waitingEntries, 1);
        QVERIFY(!state.needsPerson());
        QUIET(fleet);
    }

    void aCutPullAnswerIsAskedAgain()
    {
        Fleet fleet(2, 1, here());
        for (int i = 0; i < 20; ++i)
            fleet.write(fleet.tablet(0), openIncident());
        QVERIFY(fleet.sync(fleet.tablet(0)));
        fleet.plan(fleet.requests(), Fault::AnswerCut);
        QVERIFY(fleet.sync(fleet.tablet(1)));
        QUIET(fleet);
    }

    void aCaptivePortalIsNamedAndProvesNothing()
    {
        Fleet fleet(1, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        for (const Fault fault : {Fault::CaptivePortal, Fault::Redirected}) {
            fleet.plan(fleet.requests(), fault);
            const Result<void> done = fleet.sync(fleet.tablet(0));
            QVERIFY(!done);
            QCOMPARE(done.error().remedy, Remedy::TryLater);
            QVERIFY(
                done.error().words.starts_with("a network in between answered instead of the central log"));
            QCOMPARE(fleet.tablet(0).engine().state().allIn, false);
        }
        QUIET(fleet);
    }

    void aBusyCentralLogIsLeftAloneAsLongAsItAsks()
    {
        Fleet fleet(1, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        fleet.plan(0, Fault::Answers503);
        const Result<void> done = fleet.sync(fleet.tablet(0));
        QCOMPARE(done.error().remedy, Remedy::TryLater);
        QCOMPARE(fleet.tablet(0).engine().retryAfter(), std::optional<int64_t>(1));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QVERIFY(!fleet.tablet(0).engine().retryAfter());
    }

    void moreThanABatchGoesInMoreRequestsAndComesInPages()
    {
        Fleet fleet(2, 1, here());
        fleet.tablet(1).engine().setPage(50);
        std::vector<Draft> drafts(1'203, openIncident());
        must(fleet.tablet(0).journal().writeAll(drafts));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QCOMPARE(fleet.requests(), 3 + 3);
        QVERIFY(fleet.sync(fleet.tablet(1)));
        QCOMPARE(fleet.requests(), 6 + 25);
        QUIET(fleet);
    }

    void aRestoredCentralLogGetsBackWhatItLost()
    {
        Fleet fleet(3, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        QVERIFY(fleet.settle().empty());
        fleet.central().backUp();
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "eerste"));
        fleet.write(fleet.tablet(1), lineAbout(incident.record, "tweede"));
        QVERIFY(fleet.settle().empty());
        fleet.central().putBackFromBackup();
        QVERIFY(fleet.sync(fleet.tablet(2)));
        QVERIFY(fleet.tablet(2).engine().state().logRestored);
        QCOMPARE(contentOf(fleet.central()), contentOf(fleet.tablet(2).journal().database()));
        QUIET(fleet);
    }

    void aCentralLogRestoredFromItsFirstDayGetsEverythingBack()
    {
        Fleet fleet(2, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        fleet.write(fleet.tablet(1), openIncident());
        QVERIFY(fleet.settle().empty());
        fleet.central().putBackFromBackup();
        QUIET(fleet);
    }

    void aLostTabletsEntriesAreBroughtBackByTheOthers()
    {
        Fleet fleet(2, 1, here());
        QVERIFY(fleet.settle().empty());
        fleet.central().backUp();
        for (int i = 0; i < 3; ++i)
            fleet.write(fleet.tablet(0), openIncident());
        QVERIFY(fleet.settle().empty());
        fleet.central().putBackFromBackup();
        for (int i = 0; i < 3; ++i)
            (void)fleet.sync(fleet.tablet(1));
        QCOMPARE(contentOf(fleet.central()), contentOf(fleet.tablet(1).journal().database()));
    }

    void aCopiedTabletBeginsANewDeviceAndNothingIsLostOrTwice()
    {
        Fleet fleet(2, 1, here());
        const Draft incident = openIncident();
        fleet.write(fleet.tablet(0), incident);
        QVERIFY(fleet.settle().empty());
        const Entry shared = fleet.write(fleet.tablet(0), lineAbout(incident.record, "staat op beide"));
        fleet.copy(fleet.tablet(0));
        fleet.write(fleet.tablet(0), lineAbout(incident.record, "van de een"));
        const Entry own = fleet.write(fleet.tablet(2), lineAbout(incident.record, "van de ander"));
        fleet.write(fleet.tablet(2), correctionOf(incident.record, own.id, "van de ander, verbeterd"));
        fleet.write(fleet.tablet(2), correctionOf(incident.record, shared.id, "staat nog op beide"));
        QVERIFY(fleet.sync(fleet.tablet(0)));
        QVERIFY(fleet.sync(fleet.tablet(2)));
        QVERIFY(fleet.tablet(2).engine().state().deviceRenewed);
        QUIET(fleet);
        QVERIFY(shownOn(fleet.tablet(1)).contains("van de ander, verbeterd"));
        QVERIFY(shownOn(fleet.tablet(1)).contains("staat nog op beide"));
    }

    void aTabletPutBackFromABackupFetchesWhatItHadWritten()
    {
        Fleet fleet(2, 1, here());
        Tablet &tablet = fleet.tablet(0);
        fleet.write(tablet, openIncident());
        QVERIFY(fleet.sync(tablet));
        tablet.keepCopy();
        fleet.write(tablet, openIncident());
        fleet.write(tablet, openIncident());
        QVERIFY(fleet.sync(tablet));
        tablet.putBackCopy();
        fleet.write(tablet, openIncident());
        QUIET(fleet);
    }

    void anUnknownTokenIsAPersonsBusiness()
    {
        Fleet fleet(1, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        std::filesystem::remove(fleet.central().file() + ".door");
        fleet.central().killAndStart();
        const Result<void> done = fleet.sync(fleet.tablet(0));
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::SignIn);
        QVERIFY(fleet.tablet(0).engine().state().needsPerson());
    }

    void aDemonstrationsEntriesAreRefusedAndShown()
    {
        Fleet fleet(2, 1, here());
        Draft demo = openIncident();
        demo.exercise = "demo";
        must(fleet.tablet(0).journal().write(demo));
        fleet.write(fleet.tablet(1), openIncident());
        QVERIFY(fleet.sync(fleet.tablet(1)));
        const Result<void> done = fleet.sync(fleet.tablet(0));
        QVERIFY(!done);
        QCOMPARE(done.error().remedy, Remedy::ShowOfficer);
        QVERIFY(done.error().words.contains("demonstration"));
        QCOMPARE(fleet.tablet(0).engine().state().allIn, false);
        QVERIFY2(shownOn(fleet.tablet(0)).contains('\n'), "what others wrote comes in all the same");
    }

    void whatComesBeforeARefusedEntryGoesAllTheSame()
    {
        Fleet fleet(1, 1, here());
        Tablet &tablet = fleet.tablet(0);
        const Draft incident = openIncident();
        must(tablet.journal().write(incident));
        must(tablet.journal().write(lineAbout(incident.record, "voor de demonstratie")));
        Draft demo = openIncident();
        demo.exercise = "demo";
        const Entry refused = must(tablet.journal().write(demo));
        must(tablet.journal().write(lineAbout(incident.record, "erna")));
        const Result<void> done = fleet.sync(tablet);
        QVERIFY(!done);
        QVERIFY2(done.error().words.contains("entry " + std::to_string(refused.id.seq)),
                 done.error().words.c_str());
        QCOMPARE(must(tablet.journal().waiting()).entries, int64_t{2});
    }

    void theLastProofIsKnownAfterARestart()
    {
        Fleet fleet(1, 1, here());
        fleet.write(fleet.tablet(0), openIncident());
        QVERIFY(fleet.sync(fleet.tablet(0)));
        const std::optional<int64_t> proven = fleet.tablet(0).engine().state().lastConfirmed;
        QVERIFY(proven);
        fleet.tablet(0).switchOff();
        fleet.tablet(0).switchOn();
        QCOMPARE(fleet.tablet(0).engine().state().lastConfirmed, proven);
        QCOMPARE(fleet.tablet(0).engine().state().allIn, false);
    }
};

QTEST_GUILESS_MAIN(TstSyncEngine)
#include "tst_syncengine.moc"
