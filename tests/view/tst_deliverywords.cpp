#include "store/attached.h"
#include "view/together.h"

using namespace piketboek;

class TstDeliveryWords : public QObject
{
    Q_OBJECT

private slots:
    void withoutACentralLogItSaysSo();
    void whatWaitsIsCountedInWords();
    void photosAndFilesAreCountedToo();
    void allConfirmedIsSaidWithItsAge();
    void theAgeGrowsWhileNobodyAnswers();
    void aCentralLogNeverReachedConfirmsNothing();
    void aTabletThatIsNotKnownIsToldSo();
    void aRestoredCentralLogIsSaidUntilItHasAllAgain();
    void aCopiedTabletIsToldItsNewName();
    void aDemonstrationGoesNowhere();
    void theWordsAreEnglishToo();
};

namespace {

struct Night
{
    TabletDisk disk;
    Tablet tablet{disk};
    QTemporaryDir elsewhere;
    CentralHere central{elsewhere.path().toStdString()};
    Together together{tablet, central};
    Delivery &delivery = *tablet.session.delivery();
};

} // namespace

void TstDeliveryWords::withoutACentralLogItSaysSo()
{
    TabletDisk disk;
    Tablet tablet(disk);
    Delivery &delivery = *tablet.session.delivery();
    QCOMPARE(delivery.words(), QString("Geen centraal logboek ingesteld"));
    tablet.tap("fire");
    QCOMPARE(delivery.words(),
             QString("Geen centraal logboek ingesteld; 1 regel staat nog alleen op deze tablet"));
    QCOMPARE(delivery.shortWords(), QString("1 alleen hier"));
    QVERIFY(!delivery.allIn());
}

void TstDeliveryWords::whatWaitsIsCountedInWords()
{
    Night night;
    night.together.exchange();
    night.tablet.tap("fire");
    QCOMPARE(night.delivery.words(), QString("1 regel staat nog alleen op deze tablet"));
    night.tablet.session.incident()->phrase("Opvang geopend");
    QCOMPARE(night.delivery.words(), QString("2 regels staan nog alleen op deze tablet"));
    QCOMPARE(night.delivery.waiting(), 2);
    QVERIFY(!night.delivery.allIn());
    night.together.cut = true;
    night.disk.clock.pass(3 * 60'000);
    night.together.exchange();
    QCOMPARE(night.delivery.words(), QString("2 regels staan nog alleen op deze tablet; "
                                             "centraal logboek 3 min geleden gezien"));
}

void TstDeliveryWords::photosAndFilesAreCountedToo()
{
    Night night;
    const QString record = night.tablet.tap("fire");
    night.together.exchange();
    const auto attachOne = [&](const char *name, const char *type) {
        Draft draft{.record = record.toStdString(), .registerName = "incident", .act = "attach"};
        std::vector<NewFile> files{{name, name, type, {}}};
        night.tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) { must(attach(journal, draft, files)); });
        night.delivery.count();
    };
    attachOne("dak.jpg", "image/jpeg");
    QCOMPARE(night.delivery.words(), QString("1 regel en 1 foto staan nog alleen op deze tablet"));
    attachOne("plan.pdf", "application/pdf");
    QCOMPARE(night.delivery.words(),
             QString("2 regels, 1 foto en 1 bestand staan nog alleen op deze tablet"));
    QCOMPARE(night.delivery.shortWords(), QString("4 alleen hier"));
    night.together.exchange();
    QVERIFY(night.delivery.allIn());

    SyncState state;
    state.lastConfirmed = night.delivery.lastConfirmed();
    attachOne("voordeur.jpg", "image/jpeg");
    night.tablet.pen.run(Pen::Turn::Tap, [&](Journal &journal) {
        must(journal.database().run(
            "INSERT OR IGNORE INTO receipt SELECT 900 + seq, device, seq, 0, x'' "
            "FROM entry WHERE (device, seq) NOT IN (SELECT device, seq FROM receipt)"));
    });
    night.delivery.tell(state);
    QCOMPARE(night.delivery.words(), QString("1 foto staat nog alleen op deze tablet"));
    QVERIFY(!night.delivery.allIn());
}

void TstDeliveryWords::allConfirmedIsSaidWithItsAge()
{
    Night night;
    night.tablet.tap("fire");
    night.together.exchange();
    QVERIFY(night.delivery.allIn());
    QCOMPARE(night.delivery.words(), QString("Centraal logboek: alles bevestigd, 0 s geleden"));
    night.disk.clock.pass(12'000);
    QCOMPARE(night.delivery.words(), QString("Centraal logboek: alles bevestigd, 12 s geleden"));
    QCOMPARE(night.delivery.shortWords(), QString("alles bevestigd, 12 s"));
    night.tablet.session.incident()->phrase("Opvang geopend");
    QVERIFY(!night.delivery.allIn());
}

void TstDeliveryWords::theAgeGrowsWhileNobodyAnswers()
{
    Night night;
    night.together.exchange();
    night.together.cut = true;
    night.disk.clock.pass(72 * 60'000);
    night.together.exchange();
    QCOMPARE(night.delivery.words(), QString("Alles bevestigd; centraal logboek 1 u 12 geleden gezien"));
}

void TstDeliveryWords::aCentralLogNeverReachedConfirmsNothing()
{
    Night night;
    night.together.cut = true;
    night.together.exchange();
    QCOMPARE(night.delivery.words(), QString("Hier wacht niets; centraal logboek nog niet bereikt"));
    QCOMPARE(night.delivery.shortWords(), QString("nog niet bereikt"));
    QVERIFY(!night.delivery.allIn());
    night.tablet.tap("fire");
    QCOMPARE(night.delivery.words(),
             QString("1 regel staat nog alleen op deze tablet; centraal logboek nog niet bereikt"));
}

void TstDeliveryWords::aTabletThatIsNotKnownIsToldSo()
{
    Night night;
    night.tablet.tap("fire");
    SyncState state;
    state.waitingEntries = 1;
    state.failure = Failure{Remedy::SignIn, "unknown token"};
    night.delivery.tell(state);
    QCOMPARE(night.delivery.words(),
             QString("1 regel staat nog alleen op deze tablet; centraal logboek kent deze tablet niet"));
}

void TstDeliveryWords::aRestoredCentralLogIsSaidUntilItHasAllAgain()
{
    Night night;
    night.together.exchange();
    night.central.backUp();
    night.tablet.tap("fire");
    night.together.exchange();
    QVERIFY(night.delivery.allIn());
    night.central.putBackFromBackup();

    SyncState between;
    between.failure = Failure{Remedy::TryLater, "cut off"};
    night.tablet.session.incident()->phrase("Opvang geopend");
    between.lastConfirmed = night.delivery.lastConfirmed();
    between.logRestored = true;
    night.delivery.tell(between);
    QCOMPARE(night.delivery.words(), QString("1 regel staat nog alleen op deze tablet; centraal logboek is "
                                             "hersteld, wat ontbreekt gaat opnieuw"));
    night.together.exchange();

    between = {};
    between.lastConfirmed = night.delivery.lastConfirmed();
    between.logRestored = true;
    between.othersEntries = 2;
    night.delivery.tell(between);
    QVERIFY(!night.delivery.allIn());
    QVERIFY(night.delivery.words().startsWith("2 regels van andere tablets gaan opnieuw"));

    night.together.exchange();
    QVERIFY(night.delivery.allIn());
    QCOMPARE(night.delivery.words(), QString("Centraal logboek: alles bevestigd, 0 s geleden"));
    night.tablet.session.incident()->phrase("Opvang geopend");
    QCOMPARE(night.delivery.words(), QString("1 regel staat nog alleen op deze tablet"));
}

// A copy of the directory wrote on under the same name and was first at the central log.
void TstDeliveryWords::aCopiedTabletIsToldItsNewName()
{
    QTemporaryDir elsewhere;
    CentralHere central(elsewhere.path().toStdString());
    TabletDisk disk;
    {
        Tablet tablet(disk);
        Together together(tablet, central);
        tablet.tap("fire");
        together.exchange();
        QCOMPARE(tablet.session.officer(), QString("Niet aangemeld, tablet T1"));
    }
    TabletDisk copy;
    QVERIFY(QDir().mkpath(QString::fromStdString(copy.path())));
    copyStore(storeFile(disk.path()), storeFile(copy.path()));
    {
        Tablet other(copy);
        Together together(other, central);
        other.tap("other");
        together.exchange();
    }
    Tablet tablet(disk);
    Together together(tablet, central);
    tablet.tap("hazardous_substances");
    together.exchange();
    together.exchange();
    QCOMPARE(tablet.session.officer(), QString("Niet aangemeld, tablet T2"));
    QVERIFY2(
        tablet.session.delivery()->words().endsWith("er schreef een kopie van deze tablet, die nu T2 heet"),
        qPrintable(tablet.session.delivery()->words()));
}

void TstDeliveryWords::aDemonstrationGoesNowhere()
{
    TabletDisk disk;
    Tablet tablet(disk, Desk::Purpose::Demo);
    tablet.tap("fire");
    QCOMPARE(tablet.session.delivery()->words(), QString("Demo: niets gaat naar het centrale logboek"));
    QCOMPARE(tablet.session.delivery()->shortWords(), QString());
    QVERIFY(!tablet.session.delivery()->allIn());
}

void TstDeliveryWords::theWordsAreEnglishToo()
{
    Night night;
    night.tablet.settings.setLanguage("en");
    night.tablet.tap("fire");
    night.together.exchange();
    QCOMPARE(night.delivery.words(), QString("Central log: all confirmed, 0 s ago"));
    night.tablet.session.incident()->phrase("Shelter opened");
    QCOMPARE(night.delivery.words(), QString("1 line is still only on this tablet"));
}

QTEST_GUILESS_MAIN(TstDeliveryWords)
#include "tst_deliverywords.moc"
