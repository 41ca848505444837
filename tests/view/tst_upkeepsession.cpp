#include "view/upkeepsession.h"

#include "store/database.h"
#include "support/must.h"
#include "view/tablet.h"
#include "view/together.h"

#include <QDir>
#include <QtTest>

using namespace piketboek;

namespace {

void wait(UpkeepSession &upkeep)
{
    QVERIFY(QTest::qWaitFor([&] { return !upkeep.busy(); }));
}

} // namespace

class TstUpkeepSession : public QObject
{
    Q_OBJECT

private slots:
    void aSoundJournalSaysSo();
    void anEntryThatWasChangedIsNamed();
    void everythingIsInOneFileInTheFolder();
    void aFolderThatIsNotThereIsSaid();
    void helpIsThereInBothTongues();
};

void TstUpkeepSession::aSoundJournalSaysSo()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    UpkeepSession &upkeep = *tablet.session.upkeep();
    QCOMPARE(upkeep.verdict(), QString());
    upkeep.verify();
    wait(upkeep);
    QVERIFY(upkeep.sound());
    QVERIFY(upkeep.verdict().startsWith("✓ Alles klopt: 1 vastleggingen van 1 apparaten"));
}

void TstUpkeepSession::anEntryThatWasChangedIsNamed()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    tablet.pen.run(Pen::Turn::Tap, [](Journal &journal) {
        const std::string drop = "DROP TRIGGER IF EXISTS ";
        Result<Statement> triggers = journal.database().prepare(
            "SELECT group_concat(name, ' ') FROM sqlite_master WHERE type = 'trigger'");
        must(triggers->step());
        for (const QString &name : QString::fromStdString(std::string(triggers->text(0))).split(' '))
            must(journal.database().run(drop + name.toStdString()));
        must(journal.database().run("UPDATE entry SET envelope = replace(envelope, '\"fire\"', '\"wire\"')"));
    });
    UpkeepSession &upkeep = *tablet.session.upkeep();
    upkeep.verify();
    wait(upkeep);
    QVERIFY(!upkeep.sound());
    QVERIFY2(upkeep.verdict().contains(QString::fromStdString(tablet.desk.device()) + " 1"),
             qPrintable(upkeep.verdict()));
}

void TstUpkeepSession::everythingIsInOneFileInTheFolder()
{
    TabletDisk disk;
    Tablet tablet(disk);
    tablet.tap("fire");
    QTemporaryDir stick;
    UpkeepSession &upkeep = *tablet.session.upkeep();
    upkeep.pack(stick.path());
    wait(upkeep);
    QVERIFY2(upkeep.packed().startsWith("✓ 1 vastleggingen"), qPrintable(upkeep.packed()));
    QFile file(stick.filePath("piketboek-2026-03-25-0310.pack"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(tablet.desk.device().c_str()));
}

void TstUpkeepSession::aFolderThatIsNotThereIsSaid()
{
    TabletDisk disk;
    Tablet tablet(disk);
    for (const QString &folder : {QString(), QString("  "), QString("/nergens/stick")}) {
        tablet.session.upkeep()->pack(folder);
        QVERIFY(tablet.session.upkeep()->packed().startsWith("Deze map is er niet"));
        QVERIFY(!tablet.session.upkeep()->busy());
    }
}

void TstUpkeepSession::helpIsThereInBothTongues()
{
    TabletDisk disk;
    Tablet tablet(disk);
    const QVariantList dutch = tablet.session.upkeep()->help();
    tablet.settings.setLanguage("en");
    const QVariantList english = tablet.session.upkeep()->help();
    QCOMPARE(dutch.size(), 7);
    QCOMPARE(english.size(), dutch.size());
    QCOMPARE(dutch[0].toMap()["title"].toString(), QString("De pieper gaat"));
    QCOMPARE(english[0].toMap()["title"].toString(), QString("Your pager goes off"));
    for (const QVariantList &all : {dutch, english})
        for (const QVariant &one : all)
            QVERIFY(one.toMap()["words"].toString().count("\n- ") + 1 >= 3);
}

QTEST_MAIN(TstUpkeepSession)
#include "tst_upkeepsession.moc"
