#include "store/attached.h"
#include "store/filestore.h"
#include "support/acts.h"
#include "support/centralhere.h"
#include "support/centralprocess.h"
#include "support/fleet.h"

#include <QtTest>

using namespace piketboek;

namespace {

Fleet::MakeCentral here()
{
    return [](const std::string &directory) { return std::make_unique<CentralHere>(directory); };
}

Fleet::MakeCentral program()
{
    return [](const std::string &directory) { return std::make_unique<CentralProcess>(directory); };
}

// Three pieces and a bit, of which no two bytes in a row are the same.
std::string photo(size_t size = 3 * wire::filePiece + 77)
{
    std::string bytes(size, '\0');
    for (size_t at = 0; at < size; ++at)
        bytes[at] = static_cast<char>(at * 31 + at / 251);
    return bytes;
}

// What a fleet does with one photo, attached on its first tablet.
class Story
{
public:
    explicit Story(const Fleet::MakeCentral &central, int tablets = 1) : fleet(tablets, 1, central)
    {
        const Draft open = openIncident();
        record = open.record;
        fleet.write(first(), open);
    }

    Tablet &first() { return fleet.tablet(0); }
    const SyncState &state() { return first().engine().state(); }
    FileStore atCentral() { return FileStore::ofCentral(fleet.central().file()); }
    FileStore at(size_t tablet) { return FileStore::ofJournal(fleet.tablet(tablet).directory()); }

    Attachment attachOne(std::string bytes = photo())
    {
        Draft draft{.role = "ovd-bz", .record = record, .registerName = "incident", .act = "attach"};
        std::vector<NewFile> files{{std::move(bytes), "dak.jpg", "image/jpeg", {}}};
        entry = must(attach(first().journal(), draft, files));
        return Attachment::of(must(Envelope::read(entry.envelope)),
                              must(Disclosures::read(entry.disclosures)))
            .at(0);
    }
    /// Exchanges until one goes well; false when ten do not.
    bool syncUntilWell(size_t tablet = 0)
    {
        for (int attempt = 0; attempt < 10; ++attempt) {
            if (fleet.sync(fleet.tablet(tablet)))
                return true;
        }
        return false;
    }

    Fleet fleet;
    std::string record;
    Entry entry;
};

} // namespace

class TstFileCarrier : public QObject
{
    Q_OBJECT

private slots:
    void aPhotoIsInTheCentralLogOnlyWithItsReceipt();
    void anotherTabletFetchesItWhenItIsAskedFor();
    void theCableMayBePulledAtAnyPiece_data();
    void theCableMayBePulledAtAnyPiece();
    void theRealServerMayDieAtAnyPiece();
    void theServerHoldsNoPhotoInMemory();
    void whatCameInHalfGoesOnWhereItWas();
    void aFewPiecesAtATimeLetLinesGoFirst();
    void anErasureOvertakesItsPhoto();
    void aPhotoThatWasChangedHereIsNoPhotoThere();
    void aRestoredCentralLogIsBroughtItsPhotosAgain();
};

void TstFileCarrier::aPhotoIsInTheCentralLogOnlyWithItsReceipt()
{
    Story story(program());
    const Attachment one = story.attachOne();
    story.first().engine().look();
    QCOMPARE(story.state().waitingFiles, 1);
    QVERIFY(!story.state().allIn);
    must(story.fleet.sync(story.first()));
    QCOMPARE(story.state().waitingFiles, 0);
    QVERIFY(story.state().allIn);
    QVERIFY(must(story.atCentral().read(one.file, *one.hash)) == photo());
    QCOMPARE(must(verify(story.first().journal().database())).findings.size(), size_t{0});
}

void TstFileCarrier::anotherTabletFetchesItWhenItIsAskedFor()
{
    Story story(program(), 2);
    const Attachment one = story.attachOne();
    Tablet &other = story.fleet.tablet(1);
    must(story.fleet.sync(story.first()));
    must(story.fleet.sync(other));
    QVERIFY(!story.at(1).has(one.file));
    QCOMPARE(other.engine().state().waitingFiles, 0);

    other.engine().want(one.file);
    must(story.fleet.sync(other));
    QVERIFY(must(story.at(1).read(one.file, *one.hash)) == photo());
    QCOMPARE(other.engine().state().fetchedFiles, 1);
    QVERIFY(other.engine().state().allIn);

    // What has not come in at the central log yet is no reason to stop.
    const Attachment late = story.attachOne("nog onderweg");
    other.engine().want(late.file);
    must(story.fleet.sync(other));
    QVERIFY(!story.at(1).has(late.file));
}

void TstFileCarrier::theCableMayBePulledAtAnyPiece_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault :
         {Fault::RequestLost, Fault::AnswerLost, Fault::Duplicated, Fault::DelayedPastTheNext,
          Fault::RequestCut, Fault::AnswerCut, Fault::Answers500, Fault::Answers504AfterTheDeed,
          Fault::CaptivePortal, Fault::CentralKilledBefore, Fault::CentralKilledAfter,
          Fault::TabletKilledBefore, Fault::TabletKilledAfter, Fault::CentralRestored})
        QTest::newRow(faultNames[static_cast<size_t>(fault)]) << static_cast<int>(fault);
}

void TstFileCarrier::theCableMayBePulledAtAnyPiece()
{
    QFETCH(const int, fault);
    for (int request = 0; request < 9; ++request) {
        Story story(here());
        const Attachment one = story.attachOne();
        story.fleet.plan(request, static_cast<Fault>(fault));
        QVERIFY(story.syncUntilWell());
        QVERIFY(story.state().allIn);
        QCOMPARE(story.state().waitingFiles, 0);
        QVERIFY(must(story.atCentral().read(one.file, *one.hash)) == photo());
    }
}

void TstFileCarrier::theRealServerMayDieAtAnyPiece()
{
    for (const int microseconds : {500, 2'000, 4'000, 8'000, 15'000, 30'000}) {
        Story story(program());
        const Attachment one = story.attachOne(photo(20 * wire::filePiece));
        auto &central = static_cast<CentralProcess &>(story.fleet.central());
        {
            const std::jthread killer = central.killAfter(std::chrono::microseconds(microseconds));
            (void)story.fleet.sync(story.first());
        }
        central.killAndStart();
        QVERIFY(story.syncUntilWell());
        QVERIFY(must(story.atCentral().read(one.file, *one.hash)) == photo(20 * wire::filePiece));
    }
}

void TstFileCarrier::theServerHoldsNoPhotoInMemory()
{
    Story story(program(), 2);
    for (int file = 0; file < 3; ++file)
        story.attachOne(photo(Attachment::largest));
    const Attachment last = story.attachOne(photo(Attachment::largest));
    must(story.fleet.sync(story.first()));
    must(story.fleet.sync(story.fleet.tablet(1)));
    story.fleet.tablet(1).engine().want(last.file);
    must(story.fleet.sync(story.fleet.tablet(1)));
    QVERIFY(story.at(1).has(last.file));
    const size_t peak = static_cast<CentralProcess &>(story.fleet.central()).peakKilobytes();
    QVERIFY2(peak > 1'000 && peak < 64'000, qPrintable(QString::number(peak)));
    qInfo("%zu kB at most, for 4 files of 32 MiB in and one out", peak);
}

void TstFileCarrier::whatCameInHalfGoesOnWhereItWas()
{
    Story story(here());
    story.attachOne(photo(10 * wire::filePiece));
    story.fleet.plan(7, Fault::RequestLost);
    QVERIFY(!story.fleet.sync(story.first()));
    const int before = story.fleet.requests();
    must(story.fleet.sync(story.first()));
    // Ten pieces: what was there is not sent again.
    QVERIFY2(story.fleet.requests() - before < 10,
             qPrintable(QString::number(story.fleet.requests() - before)));
}

void TstFileCarrier::aFewPiecesAtATimeLetLinesGoFirst()
{
    Story story(here());
    const Attachment one = story.attachOne(photo(10 * wire::filePiece));
    story.first().engine().setPieces(4);
    int exchanges = 1;
    for (must(story.fleet.sync(story.first())); story.state().waitingFiles > 0; ++exchanges) {
        QVERIFY(!story.state().allIn);
        QCOMPARE(story.state().waitingEntries, 0);
        must(story.fleet.sync(story.first()));
    }
    QCOMPARE(exchanges, 3);
    QVERIFY(story.state().allIn);
    QVERIFY(story.atCentral().has(one.file));
}

void TstFileCarrier::anErasureOvertakesItsPhoto()
{
    Story story(here(), 2);
    const Attachment one = story.attachOne();
    must(story.fleet.sync(story.first()));
    Tablet &other = story.fleet.tablet(1);
    must(story.fleet.sync(other));
    other.engine().want(one.file);
    must(story.fleet.sync(other));

    Draft erase = erasureOf(story.record, story.entry.id);
    erase.plain.set("fields", Json::Array{"hash_1"});
    must(other.journal().write(erase));
    QVERIFY(!story.at(1).has(one.file));
    must(story.fleet.sync(other));
    QVERIFY(!story.atCentral().has(one.file));
    QVERIFY(story.at(0).has(one.file));
    must(story.fleet.sync(story.first()));
    QVERIFY(!story.at(0).has(one.file));
    QCOMPARE(story.state().waitingFiles, 0);
}

void TstFileCarrier::aPhotoThatWasChangedHereIsNoPhotoThere()
{
    Story story(here());
    const Attachment one = story.attachOne();
    const Attachment sound = story.attachOne("een andere foto");
    QFile file(QString::fromStdString(story.first().directory() + "/files/" + one.file));
    QVERIFY(file.open(QFile::ReadWrite));
    file.write("X");
    file.close();
    const Result<void> done = story.fleet.sync(story.first());
    QVERIFY(!done);
    QCOMPARE(done.error().remedy, Remedy::StopAndKeep);
    QVERIFY(!story.atCentral().has(one.file));
    QVERIFY(story.atCentral().has(sound.file));
    QCOMPARE(story.state().waitingEntries, 0);
    QCOMPARE(story.state().waitingFiles, 1);
}

void TstFileCarrier::aRestoredCentralLogIsBroughtItsPhotosAgain()
{
    Story story(here());
    const Attachment one = story.attachOne();
    must(story.fleet.sync(story.first()));
    story.atCentral().remove(one.file);
    story.fleet.central().putBackFromBackup();
    QVERIFY(story.syncUntilWell());
    QVERIFY(story.state().allIn);
    QVERIFY(must(story.atCentral().read(one.file, *one.hash)) == photo());
}

QTEST_GUILESS_MAIN(TstFileCarrier)
#include "tst_filecarrier.moc"
